import type { Answer, Row } from "./figures.mjs";

export function answersTo(rows: readonly Row[], seeds?: string): Promise<Answer[]>;
