/** Pronouns of the third person that own what follows them: "**her** research". */
export const possessives: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);
