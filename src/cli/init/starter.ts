/** A file that `factlint init` makes; paths have forward slashes, from the folder it is run in. */
export interface StarterFile {
	readonly path: string;
	readonly text: string;
	/** It can be run. */
	readonly program?: true;
	/** `example`: only where there are no claims and sources yet. `repository`: only at the root of a repository. */
	readonly belongs?: "example" | "repository";
}

const schemas = "node_modules/factlint/schema";

const config = `# yaml-language-server: $schema=${schemas}/config.schema.json
# Settings of factlint. Every one of them may be left out; those behind a # show what can be set.

# Where the claims and the source texts are.
claims: ["claims/**/*.{yaml,yml}"]
sources: ["seeds/**/*.{txt,md}"]
catalogue: seeds/sources.yaml

# How much a verdict weighs: error fails the check, warning only shows, ok is silent.
# severity:
#   unsupported: error
#   contradicted: error
#   conflicted: warning

# How many independent voices every claim needs. Texts that carry the same agency copy are one voice.
# minOrigins: 1

# Other ways to say a name.
# aliases:
#   Maria Ortega: [the librarian]

# Words that mean the same here.
# synonyms: [[library, reading room]]
`;

const claims = `# yaml-language-server: $schema=../${schemas}/claims.schema.json
# An example, to be replaced by your own claims. Change a number or a name below, and run factlint again.
claims:
  - The town library reopened on March 2, 2024.
  - id: repairs
    claim: The repairs took less than six weeks.
  - id: readers
    claim: '"We missed our readers," Maria Ortega said.'
`;

const source = `The town library reopened on Saturday. The repairs took almost six weeks.

About 300 people came to the opening. "We missed our readers," Maria Ortega, the head librarian, said.
`;

const catalogue = `# yaml-language-server: $schema=../${schemas}/sources.schema.json
# What is known about the source texts. \`published\` is the day from which their "Saturday" and "last year" count.
sources:
  - id: example
    file: example.txt
    publisher: The Example Post
    published: 2024-03-04
`;

const workflow = `# Checks the claims. Findings appear on the claims' own lines in the pull request.
name: facts

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

jobs:
  facts:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0 # the history: so that claims changed by the pull request come first
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install factlint
`;

const hook = `#!/bin/sh
# Checks the claims that changed since the last commit, or rest on sources that did, as they are in the working folder.
# Switch it on, once in each clone:  git config core.hooksPath .githooks
# Commit without it:                 git commit --no-verify
PATH="$PWD/node_modules/.bin:$PATH"
exec factlint --changed=HEAD
`;

/** All that a repository needs to begin, in the order in which a reader should look at it. */
export const starter: readonly StarterFile[] = [
	{ path: "factlint.config.yaml", text: config },
	{ path: "claims/example.yaml", text: claims, belongs: "example" },
	{ path: "seeds/example.txt", text: source, belongs: "example" },
	{ path: "seeds/sources.yaml", text: catalogue, belongs: "example" },
	{ path: ".github/workflows/factlint.yml", text: workflow, belongs: "repository" },
	{ path: ".githooks/pre-commit", text: hook, program: true, belongs: "repository" },
];
