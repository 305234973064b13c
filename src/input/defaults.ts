import { hedgeWidths } from "../lexicon/hedges.ts";
import type { Config } from "../types.ts";

/** Where the settings are looked for when nobody says otherwise. */
export const configFile = "factlint.config.yaml";

/** What holds when there is no configuration, or it leaves something out. */
export const defaults: Config = {
	claims: ["claims/**/*.{yaml,yml}"],
	sources: ["seeds/**/*.{txt,md}"],
	catalogue: "seeds/sources.yaml",
	severity: {
		supported: "ok",
		conflicted: "warning",
		contradicted: "error",
		unsupported: "error",
		unchecked: "fatal",
	},
	hedges: hedgeWidths,
	aliases: {},
	synonyms: [],
	minOrigins: 1,
	limits: { fileBytes: 5_000_000, claims: 10_000, sources: 2_000, claimLength: 2_000 },
};
