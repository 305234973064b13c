// What the measures need of the program beyond its public names; `npm run build` makes `dist/internals.js` of it.
export { analyseClaim, compareClaim, openLibrary } from "../src/compare/library.ts";
export { date } from "../src/facts/date.ts";
export { readFacts } from "../src/facts/kinds.ts";
export { quantity } from "../src/facts/quantity.ts";
export { defaults } from "../src/input/defaults.ts";
export { hedgeWidths } from "../src/lexicon/hedges.ts";
export { loadReader } from "../src/text/document.ts";
