import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { bundle, root } from "./bundle.mjs";

/** Writes `action/dist/` anew: what `action.yml` runs. To be run, and committed, with each change of the program. */
const folder = `${root}action/dist`;
const files = await bundle();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
