import { rmSync } from "node:fs";
import { buildProgram, root } from "./program.mjs";

/** The first half of `npm run build`; the second is the compiler, which writes the types. */
rmSync(`${root}dist`, { recursive: true, force: true });
await buildProgram();
