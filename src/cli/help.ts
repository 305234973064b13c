/** What `--help` says below the options. */
export const examples = `
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
