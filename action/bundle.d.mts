/** The folder of the repository, with a slash behind it. */
export declare const root: string;
/** The files of `action/dist/`, by name. */
export declare function bundle(): Promise<Map<string, string>>;
