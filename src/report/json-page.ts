import { withoutCommandsInJson } from "./visible.ts";

/** A page for programs, in which the GitHub Actions runner finds no command. Ends in a line break. */
export const jsonPage = (page: unknown): string => `${withoutCommandsInJson(JSON.stringify(page, null, 2))}\n`;
