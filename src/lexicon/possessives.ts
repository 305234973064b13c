/** Pronouns of the third person that own what follows them: "**her** research". */
export const possessives: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);

/** Those of all persons. */
export const allPossessives: ReadonlySet<string> = new Set([...possessives, "my", "your", "our"]);
