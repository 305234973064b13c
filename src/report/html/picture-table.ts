import { oneLine } from "../visible.ts";
import { addressOf, type Dossier, type DossierClaim } from "./dossier.ts";
import { html, type Markup } from "./markup.ts";

/** What the picture shows, for those who read it: a row for each claim. */
export const pictureTable = ({
	claims,
}: Dossier): Markup => html`<details class="as-table"><summary>The same as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Claims and their sources"><table>
<thead><tr><th scope="col">claim</th><th scope="col">verdict</th><th scope="col">voices</th><th scope="col">supported by</th><th scope="col">contradicted by</th></tr></thead>
<tbody>${claims.map(tableRow)}</tbody></table></div></details>`;

const tableRow = (claim: DossierClaim): Markup =>
	html`<tr><th scope="row"><a href="${addressOf(claim)}" data-claim="${claim.number}">${oneLine(claim.claim)}</a></th><td>${claim.verdict}</td><td>${claim.origins}</td><td>${who(claim, "supports")}</td><td>${who(claim, "contradicts")}</td></tr>
`;

function who({ stances }: DossierClaim, stance: "supports" | "contradicts"): string {
	const ids = stances.filter((one) => one.stance === stance).map(({ source }) => oneLine(source));
	return ids.join(", ") || "none";
}
