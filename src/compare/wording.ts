import type { Pairing } from "../types.ts";
import { coverage } from "./event.ts";

/** How far the words of a passage carry those of a claim, 0 to 1. A learned model can take its place: nothing else knows how. */
export type Entails = (pairing: Pairing) => number;

/** Weighted share of the claim's content words that the passage answers. */
export const entails: Entails = (pairing) => coverage(pairing);

/** Least wording score of a passage that supports a claim; measured on labelled claims (docs/accuracy.md). */
export const supportScore = 0.85;
