/** The right side: texts with their lines, and how evidence looks in them. */
export const sourceStyle = `
.sources { position: sticky; top: 0; display: flex; flex-direction: column; height: 100vh; height: 100dvh; padding: 0.75rem 0; }
.source-nav { flex: none; padding-bottom: 0.6rem; background: var(--paper); }
.source-nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem; max-height: 6rem; overflow-y: auto; }
.source-nav a { display: inline-block; padding: 0.12rem 0.6rem; border: 1px solid transparent; border-radius: 99px; font-size: 0.8125rem; color: var(--soft); text-decoration: none; }
.source-nav a:hover { background: var(--hover); }
.source-nav .is-spoken { border-color: currentColor; color: var(--good); font-weight: 600; }
.source-nav .is-spoken::before { content: "✓ "; }
.source-nav .is-contradicts { color: var(--bad); }
.source-nav .is-contradicts::before { content: "✕ "; }
.source-nav .is-nearest { color: var(--open); border-style: dashed; }
.source-nav .is-nearest::before { content: ""; }
.pane { flex: 1; min-height: 0; overflow-y: auto; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); overscroll-behavior: auto; }
.pane::after { content: ""; display: block; height: 55vh; }
.source { padding: 0.9rem clamp(0.75rem, 2vw, 1.75rem) 2.5rem; }
.source + .source { border-top: 1px solid var(--rule); }
.source h3 { position: sticky; top: 0; z-index: 1; padding: 0.6rem 2.4rem 0.3rem 3rem; background: linear-gradient(var(--card) 85%, transparent); font: 600 1.1875rem/1.4 var(--serif); }
.about { padding: 0 2.4rem 1rem 3rem; }
.hash { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; display: none; }
.is-long .block { content-visibility: auto; contain-intrinsic-size: auto 6000px; }
.line { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr) 1.8rem; gap: 0.6rem; scroll-margin-top: 3rem; }
.line.is-empty { height: 0.6rem; }
.number { font: 0.75rem/1.62rem var(--mono); color: var(--soft); text-align: right; text-decoration: none; user-select: none; }
.words { font: 1rem/1.62 var(--serif); white-space: pre-wrap; tab-size: 4; }
.resting { align-self: start; justify-self: end; min-width: 1.5rem; margin-top: 0.2rem; padding: 0 0.3rem; border: 1px solid var(--rule); border-radius: 99px; font-size: 0.75rem; line-height: 1.2rem; text-align: center; text-decoration: none; color: var(--soft); font-variant-numeric: tabular-nums; }
.resting:hover { background: var(--hover); color: var(--ink); }
.line:target, .line.is-target { background: var(--hover); box-shadow: -3px 0 var(--focus); }
mark { padding: 0.12em 0; background: none; color: inherit; cursor: pointer; text-decoration: underline dotted 1px var(--faint); text-underline-offset: 0.28em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.is-supports { background: var(--good-tint); text-decoration: none; border-bottom: 2px solid var(--good); }
mark.is-supports.is-words { background: var(--good-strong); }
mark.is-contradicts { background: var(--bad-tint); text-decoration: none; border-bottom: 4px double var(--bad); }
mark.is-contradicts.is-words { background: var(--bad-strong); }
mark.is-nearest { background: var(--open-tint); text-decoration: none; border-bottom: 2px dotted var(--open); }
mark.is-nearest.is-words { background: var(--open-strong); }
mark.is-start::before { display: inline-block; margin-right: 0.45em; padding: 0 0.4em; border-radius: 3px; font: 600 0.6875rem/1.5 var(--sans); vertical-align: 0.1em; background: var(--good); color: var(--card); content: "supports"; }
mark.is-contradicts.is-start::before { background: var(--bad); content: "contradicts"; }
mark.is-nearest.is-start::before { background: var(--open); content: "nearest"; }
`;
