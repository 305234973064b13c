/** What a stretch of terminal text is for; how that looks is up to the style. */
export type Ink = "strong" | "mark" | "faint" | "good" | "caution" | "bad";

/** How a report is coloured. Formats never write escape sequences themselves. */
export interface Style {
	/** Without colour, marked words are pointed at from the line below. */
	readonly colour: boolean;
	readonly paint: (ink: Ink, text: string) => string;
}

/** No colour at all: files, pipes, `--no-color`. */
export const plain: Style = { colour: false, paint: (_ink, text) => text };
