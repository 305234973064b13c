import type { EvidenceReport } from "../../types.ts";
import { oneLine } from "../visible.ts";
import { addressOf, type Dossier, sourceOf } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** `claims/harbour.yaml:5`, linked to the repository where its address is known. */
export function place({ file, line }: { readonly file: string; readonly line: number }, blob: string): Markup {
	const words = `${oneLine(file)}:${line}`;
	if (!isWebAddress(blob)) return html`<span class="place">${words}</span>`;
	return html`<a class="place" rel="noreferrer" href="${blob}${encoded(file)}?plain=1#L${line}">${words}</a>`;
}

/** Anything else (`javascript:` above all) is shown as text and never linked. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(address);

/** The parts of a path, each safe in an address. Lone surrogates have no encoding. */
const encoded = (file: string): string =>
	file
		.replace(/\p{Cs}/gu, "\ufffd")
		.split("/")
		.map(encodeURIComponent)
		.join("/");

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
