import type { RenderOptions } from "./format.ts";
import { outsideRepository, pathUri, repositoryPath } from "./path.ts";

/** A line of a file. */
export interface Line {
	readonly file: string;
	readonly line: number;
}

/** Where the repository shows its files, and the folder in it from which paths are told. */
export type Repository = Pick<RenderOptions, "blob" | "folder">;

/** The address of that line at this commit, where it is known. */
export function lineAddress({ file, line }: Line, { blob, folder }: Repository): string | undefined {
	const path = repositoryPath(folder, file);
	if (!/^https?:\/\//i.test(blob) || outsideRepository(path)) return undefined;
	return `${blob.replace(/[\s<>()\\]/g, hexadecimal)}${pathUri(path)}${asText(path)}#L${line}`;
}

/** What would end the address of a link. */
const hexadecimal = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Code hosts show a page instead of the lines of these files, unless they are asked not to. */
const asText = (path: string): string => (/\.(?:md|markdown|rst|adoc|asciidoc|org)$/i.test(path) ? "?plain=1" : "");
