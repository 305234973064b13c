/** Where text goes: `process.stdout` in earnest, an array in tests. */
export interface Output {
	readonly write: (text: string) => unknown;
	readonly isTTY?: boolean | undefined;
	readonly columns?: number | undefined;
}

/** The environment variables that are listened to. */
export interface Environment {
	readonly NO_COLOR?: string | undefined;
	readonly FORCE_COLOR?: string | undefined;
	readonly TERM?: string | undefined;
	readonly GITHUB_ACTIONS?: string | undefined;
	readonly GITHUB_WORKSPACE?: string | undefined;
	readonly GITHUB_SERVER_URL?: string | undefined;
	readonly GITHUB_REPOSITORY?: string | undefined;
	readonly GITHUB_SHA?: string | undefined;
	/** The branch that a pull request goes to. */
	readonly GITHUB_BASE_REF?: string | undefined;
	/** Where programs keep what they can make again: on Windows the second, else a folder in the third. */
	readonly XDG_CACHE_HOME?: string | undefined;
	readonly LOCALAPPDATA?: string | undefined;
	readonly HOME?: string | undefined;
}

/** All that a run touches of the world around it, files apart. */
export interface Streams {
	readonly cwd: string;
	readonly env: Environment;
	readonly stdout: Output;
	readonly stderr: Output;
	/** Calls back when the user wants to stop; what it gives back stops listening. */
	readonly onStop?: (stop: () => void) => () => void;
}
