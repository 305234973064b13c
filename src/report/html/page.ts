import { counted } from "../../judge/phrasing.ts";
import { claimList } from "./claims.ts";
import type { Dossier } from "./dossier.ts";
import { filters } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import { masthead } from "./masthead.ts";
import { picture } from "./picture.ts";
import { policy } from "./policy.ts";
import { problems } from "./problems.ts";
import { script } from "./script.ts";
import { sourcePane } from "./sources.ts";
import { style } from "./style.ts";

/** The whole page in one file. Without its script it is the same page, everything open. */
export const page = (dossier: Dossier): Markup => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Fact dossier: ${counted(dossier.claims.length, "claim")}</title>
<style>${{ markup: style }}</style>
<script>${{ markup: script }}</script>
</head>
<body>
<a class="skip" href="#page:claims">Skip to the claims</a>
${dossier.sources.length === 0 ? undefined : html`<a class="skip" href="#page:sources">Skip to the sources</a>`}
${masthead(dossier)}
<main>
${problems(dossier)}
${picture(dossier)}
<div class="desk">
<section class="claims" id="page:claims" aria-label="Claims" tabindex="-1">
${filters(dossier)}
${claimList(dossier)}
</section>
${sourcePane(dossier)}
</div>
</main>
</body>
</html>
`;
