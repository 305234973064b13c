import { claimStyle } from "./style-claims.ts";
import { sourceStyle } from "./style-sources.ts";

/** Colours keep 4.5 : 1 on their ground and differ in lightness, so that they are told apart without hue. */
const ground = `
:root {
	color-scheme: light dark;
	--paper: light-dark(#fbfaf7, #141518);
	--card: light-dark(#ffffff, #1c1e22);
	--ink: light-dark(#1d1e20, #e9e7e2);
	--soft: light-dark(#5b5e64, #a6a9b0);
	--rule: light-dark(#e3e1da, #303339);
	--faint: light-dark(#b9b6ac, #5a5e67);
	--hover: light-dark(#f3f1eb, #24262b);
	--focus: light-dark(#1a56b0, #8db8ff);
	--good: light-dark(#0b6b5b, #63cdb6);
	--good-tint: light-dark(#d9efe9, #163c37);
	--good-strong: light-dark(#a9dccf, #23645a);
	--warn: light-dark(#855200, #edbb58);
	--warn-tint: light-dark(#f8ead0, #413213);
	--bad: light-dark(#a52a16, #ff9d86);
	--bad-tint: light-dark(#fae0da, #4a221a);
	--bad-strong: light-dark(#f1b9ac, #7c3526);
	--open: light-dark(#56458c, #bcaef2);
	--open-tint: light-dark(#e8e4f5, #2d2747);
	--open-strong: light-dark(#cbc2ea, #4b4178);
	--sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
	--serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
	--mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); text-size-adjust: 100%; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4, h5 { font: inherit; }
a { color: inherit; text-underline-offset: 0.2em; text-decoration-color: var(--soft); }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
bdi, p, li, td, th, dd, dt, h3, .words, .sentence { unicode-bidi: isolate; overflow-wrap: anywhere; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; z-index: 9; padding: 0.5rem 1rem; background: var(--card); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.small { font-size: 0.8125rem; color: var(--soft); }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.12em; }
.tag { display: inline-block; padding: 0 0.4em; border: 1px solid var(--rule); border-radius: 3px; font-size: 0.75rem; line-height: 1.45; color: var(--soft); }
`;

const top = `
.masthead, main { max-width: 92rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 3rem); }
.masthead { padding-top: clamp(1.25rem, 3vw, 2.5rem); }
.masthead-row { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
h1 { font: 600 1.75rem/1.2 var(--serif); letter-spacing: -0.01em; }
h2 { font: 600 1.0625rem/1.4 var(--serif); }
.lead { margin-top: 0.4rem; max-width: 44rem; font-size: 1rem; color: var(--soft); }
.lead strong { color: var(--ink); font-weight: 600; }
.tools { display: none; gap: 0.5rem; }
.live .tools { display: flex; }
.tools button, .tools summary { cursor: pointer; padding: 0.2rem 0.7rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--card); font-size: 0.8125rem; list-style: none; }
.tools summary::-webkit-details-marker { display: none; }
.tools button:hover, .tools summary:hover { background: var(--hover); }
.tools [aria-pressed="true"] { border-color: var(--soft); }
.keys { position: relative; }
.keys-panel { position: absolute; right: 0; z-index: 5; width: 19rem; max-width: 80vw; margin-top: 0.4rem; padding: 1rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); box-shadow: 0 8px 30px rgb(0 0 0 / 12%); font-size: 0.8125rem; }
.keys-panel dl { margin-bottom: 0.75rem; }
.keys-panel dl div { display: flex; gap: 1rem; padding: 0.15rem 0; }
.keys-panel dt { width: 4.5rem; flex: none; }
kbd { padding: 0 0.35em; border: 1px solid var(--rule); border-radius: 3px; font: 0.75rem/1.5 var(--mono); background: var(--paper); }
.problems, .picture { margin-top: 2rem; }
.problem { margin-top: 0.75rem; padding-left: 0.9rem; border-left: 3px solid var(--warn); }
.problem.is-error, .problem.is-fatal { border-color: var(--bad); }
.problem pre { margin: 0.4rem 0; padding: 0.4rem 0.7rem; overflow-x: auto; background: var(--hover); border-radius: 4px; font: 0.8125rem/1.5 var(--mono); }
.hint { font-size: 0.875rem; }
.picture { padding-bottom: 1.75rem; border-bottom: 1px solid var(--rule); }
.caption { max-width: 52rem; margin: 0.15rem 0 1rem; font-size: 0.875rem; color: var(--soft); }
.caption strong { color: var(--ink); font-weight: 600; }
.band { display: grid; grid-template-columns: clamp(5.5rem, 14vw, 11rem) minmax(0, 1fr); gap: 0.75rem; margin-bottom: 0.75rem; }
.rows li { height: 22px; padding: 1px 0; font-size: 0.8125rem; line-height: 20px; text-align: right; white-space: nowrap; }
.rows span { display: block; padding-right: 0.6rem; overflow: hidden; border-right: 2px solid transparent; text-overflow: ellipsis; }
.rows .is-joined { padding: 0; }
.rows .is-joined span { padding-top: 1px; padding-bottom: 1px; border-right-color: var(--soft); }
.rows .is-joined.is-first { padding-top: 2px; }
.rows .is-joined.is-first span { padding-top: 0; }
.rows .row-voices { padding-right: calc(0.6rem + 2px); color: var(--soft); }
.strip { display: block; }
.hit { fill: transparent; }
.column:hover .hit { fill: var(--hover); }
.column.is-current .hit { fill: var(--rule); }
.column.is-out { opacity: 0.18; }
.bar-supports { fill: var(--good); }
.bar-contradicts { fill: var(--bad); }
.bar-silent { fill: var(--rule); }
.strip text { fill: var(--soft); font: 0.6875rem var(--sans); }
.strip .edge { fill: var(--faint); }
.bar-one { fill: var(--warn); }
.bar-more { fill: var(--soft); }
.bar-none { fill: none; stroke: var(--bad); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.75rem; color: var(--soft); }
.legend .key { width: 8px; height: 14px; margin-right: 0.4rem; vertical-align: -2px; }
.as-table { margin-top: 0.6rem; font-size: 0.8125rem; }
.as-table summary { width: max-content; cursor: pointer; color: var(--soft); }
.scroll { max-height: 24rem; margin-top: 0.5rem; overflow: auto; border: 1px solid var(--rule); border-radius: 6px; background: var(--card); }
table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; }
th, td { padding: 0.35rem 0.7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.75rem; }
`;

const paper = `
@media screen and (max-width: 56rem) {
	.desk { grid-template-columns: minmax(0, 1fr); }
	.sources { position: static; height: auto; }
	.pane { overflow: visible; }
	.pane::after { display: none; }
	.source h3 { position: static; }
	.conflict, .conflict caption, .conflict tbody, .conflict tr, .conflict th, .conflict td { display: block; }
	.conflict thead { display: none; }
	.conflict th[scope="row"], .conflict td { width: auto; border: 0; padding: 0.1rem 0; }
	.conflict tr { padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
}
@media (prefers-reduced-motion: no-preference) {
	.head, .chip, .source-nav a { transition: background-color 0.12s; }
}
@media print {
	:root, :root[data-theme="dark"] { color-scheme: light; font-size: 12px; }
	@page { margin: 18mm 16mm; }
	body { background: none; font-size: 11px; }
	a { text-decoration: none; }
	.masthead, main { max-width: none; padding: 0; }
	.skip, .tools, .filters, .status, .as-table, .source-nav, .source .text, .hit { display: none !important; }
	.desk { display: block; }
	.claim[hidden], .group[hidden] { display: block !important; }
	.live .claim .body, .claim .body { display: block !important; }
	.claim, .evidence li, .problem, .band, .conflict tr { break-inside: avoid; }
	.group h3, h2 { break-after: avoid; }
	.column.is-out { opacity: 1; }
	.sources { position: static; height: auto; }
	.sources::before { content: "Sources"; font: 600 1.0625rem/1.4 var(--serif); }
	.sources { margin-top: 2rem; }
	.pane { overflow: visible; border: 0; }
	.pane::after { display: none; }
	.source, .source + .source { padding: 0; border: 0; }
	.source h3, .about { position: static; padding: 0.4rem 0 0; background: none; font-size: 1rem; }
	.source .hash { display: block; }
	.live .claim.is-open { box-shadow: inset 3px 0 var(--hue); background: none; }
	rect, .says-supports, .says-contradicts { print-color-adjust: exact; }
}
`;

/** The page's only style. A change needs a new hash in `policy.ts`. */
export const style = `${ground}${top}${claimStyle}${sourceStyle}${paper}`;
