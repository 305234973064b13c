import type { Claim, Place, Project } from "../../types.ts";

/** Claims by where their sentence stands: two files may by mistake use one id. */
export type Claims = ReadonlyMap<string, Claim>;

export const claimsByPlace = ({ claims }: Project): Claims =>
	new Map(claims.map((claim) => [keyOf(claim.place), claim]));

export const keyOf = ({ file, line, column }: Place): string => `${line}:${column} ${file}`;
