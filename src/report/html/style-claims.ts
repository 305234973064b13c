/** The left side: filters, claims and what each rests on. */
export const claimStyle = `
.desk { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); gap: clamp(1.25rem, 2.5vw, 2.5rem); margin-top: 1.75rem; padding-bottom: 4rem; }
.desk > .claims:only-child { grid-column: 1 / -1; }
.filters, .status { display: none; }
.live .filters { display: grid; gap: 0.6rem; }
.live .status { display: block; min-height: 1.6rem; margin-top: 0.7rem; font-size: 0.8125rem; color: var(--soft); }
.status button { padding: 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
.search input { width: 100%; padding: 0.5rem 0.75rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); }
.search input::placeholder { color: var(--soft); opacity: 1; }
.filters fieldset { display: flex; gap: 0.75rem; min-width: 0; }
.filters legend { float: left; width: 3.4rem; flex: none; padding: 0.2rem 0; font-size: 0.8125rem; color: var(--soft); }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; max-height: 9rem; overflow-y: auto; padding: 2px; }
.chip { position: relative; display: inline-flex; align-items: center; gap: 0.35rem; padding: 0.12rem 0.6rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--card); font-size: 0.8125rem; cursor: pointer; }
.chip:hover { background: var(--hover); }
.chip input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.chip:has(:checked) { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.chip:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.count { font-size: 0.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.chip:has(:checked) .count { color: inherit; }
.group { margin-top: 1.5rem; }
.group > h3 { padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); font-size: 0.8125rem; color: var(--soft); }
.claim { --hue: var(--soft); position: relative; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem; }
.is-supported { --hue: var(--good); }
.is-conflicted { --hue: var(--warn); }
.is-contradicted { --hue: var(--bad); }
.is-unsupported { --hue: var(--open); }
.head { display: block; width: 100%; padding: 0.7rem 0.75rem 0.15rem 2.1rem; border: 0; background: none; text-align: left; cursor: pointer; }
.claim:hover { background: var(--hover); }
.verdict { color: var(--hue); font-size: 0.8125rem; font-weight: 600; }
.verdict .icon { margin-right: 0.35em; font-size: 1rem; }
.head .verdict .icon { position: absolute; left: 0.65rem; top: 0.95rem; margin: 0; }
.head .tag { margin-left: 0.5em; }
.claim.is-supported.is-ok .head .verdict { font-size: 0; }
.claim.is-supported.is-ok .head .tag { float: right; margin: 0.2em 0 0 0.75em; }
.claim:not(.is-supported.is-ok) .sentence { display: block; }
.sentence { font: 1.0625rem/1.45 var(--serif); }
.missing { text-decoration: underline dashed 1.5px var(--open); text-underline-offset: 0.22em; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.9rem; padding: 0 0.75rem 0.7rem 2.1rem; cursor: default; }
.speakers { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.speakers .icon { margin-right: 0.25em; font-size: 0.75rem; }
.speaks-supports .icon { color: var(--good); }
.speaks-contradicts, .speaks-contradicts .icon { color: var(--bad); }
.voices::before { content: ""; display: inline-block; width: 0.5em; height: 0.5em; margin-right: 0.4em; border-radius: 50%; background: var(--soft); }
.voices-1 { color: var(--warn); }
.voices-1::before { background: none; box-shadow: inset 0 0 0 1.5px var(--warn); }
.live .claim .body { display: none; }
.live .claim.is-open { background: var(--card); box-shadow: inset 3px 0 var(--hue), 0 1px 8px rgb(0 0 0 / 6%); }
.live .claim.is-open .body { display: block; }
.body { padding: 0 0.75rem 0.8rem 2.1rem; }
.body > * + * { margin-top: 0.8rem; }
.message { font-size: 0.9375rem; }
.body h5 { font-size: 0.8125rem; color: var(--soft); }
.parts li { padding: 0.15rem 0; font: 0.9375rem/1.45 var(--serif); }
.parts .verdict { font-family: var(--sans); }
.settled { padding: 0.6rem 0.8rem; border: 1px solid var(--rule); border-radius: 6px; font-size: 0.875rem; }
.conflict caption { padding-bottom: 0.3rem; text-align: left; font-size: 0.8125rem; color: var(--soft); }
.conflict thead tr { border-top: 1px solid var(--rule); }
.conflict th[scope="row"] { width: 34%; }
.conflict time, .conflict .why, .conflict td .small { display: block; color: var(--soft); }
.conflict tbody td:last-child { font: 0.9375rem/1.45 var(--serif); }
.conflict .why { font: 0.8125rem/1.45 var(--sans); }
.value { font-weight: 600; }
.suggestions del { color: var(--soft); }
.suggestions ins { font-weight: 600; text-decoration-color: var(--good); }
.evidence { display: grid; gap: 0.9rem; }
.evidence li { padding-left: 0.8rem; border-left: 3px solid var(--rule); }
.evidence .says-supports { border-left-color: var(--good); }
.evidence .says-contradicts { border-left: 5px double var(--bad); }
.evidence .says-nearest { border-left: 3px dotted var(--open); }
.stance { font-weight: 600; white-space: nowrap; }
.conflict .stance { display: block; }
.says-supports .stance { color: var(--good); }
.says-contradicts .stance { color: var(--bad); }
.says-nearest .stance { color: var(--open); }
.stance .icon { margin-right: 0.3em; }
blockquote { margin-top: 0.15rem; font: 0.9375rem/1.5 var(--serif); }
blockquote b { font-weight: 600; }
.facts div { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 0.6rem; margin-top: 0.35rem; font-size: 0.8125rem; }
.facts dt { color: var(--soft); }
.relation { grid-column: 2; color: var(--soft); font-style: italic; }
.missing-list { font: 0.9375rem/1.5 var(--serif); }
.label { margin-right: 0.3em; font: 600 0.8125rem var(--sans); color: var(--open); }
.foot { padding-top: 0.2rem; }
`;
