import type { EvidenceReport } from "../../types.ts";
import { type Line, lineAddress } from "../line-address.ts";
import { oneLine } from "../visible.ts";
import { addressOf, type Dossier, sourceOf } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** `claims/harbour.yaml:5`, linked to the repository where its address is known. */
export function place(line: Line, { repository }: Dossier): Markup {
	const words = `${oneLine(line.file)}:${line.line}`;
	const address = lineAddress(line, repository);
	if (address === undefined) return html`<span class="place">${words}</span>`;
	return html`<a class="place" rel="noreferrer" href="${address}">${words}</a>`;
}

/** Anything else (`javascript:` above all) is shown as text and never linked. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(address);

/** Where words stand, linked to the line on this page. */
export function sourceLink(
	{ source, file, line, start }: Pick<EvidenceReport, "source" | "file" | "line"> & { readonly start?: number },
	dossier: Dossier,
): Markup {
	const known = sourceOf(dossier, source);
	const words = html`${oneLine(source)}, line ${line}`;
	if (known === undefined) return html`${words} <span class="place">${oneLine(file)}</span>`;
	const offset = start === undefined ? nothing : html` data-start="${start}"`;
	return html`<a class="go" href="${addressOf(known, line)}" data-of="${known.number}"${offset}>${words}</a>`;
}
