import type { RenderOptions } from "../format.ts";
import { type Line, lineAddress } from "../line-address.ts";
import { markdownLink } from "./text.ts";

/** `seeds/wire.txt:12`, as a link to that line at this commit where its address is known. */
export const lineLink = (place: Line, options: RenderOptions): string =>
	markdownLink(`${place.file}:${place.line}`, lineAddress(place, options));
