/** Looking at the tokens of a sentence by their place; outside the sentence there are none. */
import type { Token } from "../types.ts";

export type Tokens = readonly Token[];

/** Lower-case word at a position; empty outside the sentence. */
export const normAt = (tokens: Tokens, at: number): string => tokens[at]?.norm ?? "";

/** The token stands directly behind the one before it. */
export const joined = (tokens: Tokens, at: number): boolean => at > 0 && tokens[at]?.spaced === false;
