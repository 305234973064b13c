/** Writes the program to `dist/` anew, without its types. */
export declare function buildProgram(): Promise<void>;
