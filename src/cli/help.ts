/** Every command, in the order of `--help`, in a few words. */
export const descriptions = {
	check: "check the claims (what factlint does when no command is named)",
	explain: "show how one claim comes by its verdict, or what a rule means",
	sources: "list the sources: voices, checksums, and the claims resting on each",
	conflicts: "list what the sources disagree about, whatever the claims",
	init: "make settings, an example, a workflow and a hook to begin with",
} as const;

const commandLines = Object.entries(descriptions).map(([name, describe]) => `  ${name.padEnd(9)}  ${describe}`);

/** What `--help` says below the options. */
export const helpBelow = `
Commands (each has its own help: factlint COMMAND --help):
${commandLines.join("\n")}

Examples:
  factlint                                   check everything under claims/
  factlint claims/election.yaml              check one file
  factlint --format json=out/report.json --format pretty
  factlint --sources 'texts/*.txt' --max-warnings 0

Exit status:
  0  nothing above a warning
  1  errors, or more warnings than --max-warnings
  2  could not check: bad options or YAML, a missing source, an unchecked claim
`;
