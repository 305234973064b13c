import { configureGlobal } from "fast-check";

/**
 * Properties draw the same cases in every run, so that a change is judged by what it does and not by chance.
 * `PROPERTY_SEED=$RANDOM npm test` looks at other cases.
 */
const { PROPERTY_SEED: seed = "1" } = process.env;
configureGlobal({ seed: Number(seed) });
