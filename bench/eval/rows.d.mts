import type { Row } from "./figures.mjs";

export function rowsOf(file: string, options: { split?: string | undefined; limit?: number | undefined }): Row[];
export function claimsIn(text: string, name: string): Row[];
