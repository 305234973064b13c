import { Scalar, visit } from "yaml";
import type { Fault, Origin, Written } from "./problems.ts";
import { spanOf, type Tree } from "./tree.ts";

/** Aliases are looked up one by one through the whole file, and can stand for aliases. */
export const mostAliases = 50;

export interface Aliases {
	readonly first?: Origin;
	/** The first alias above the limit. */
	readonly excess?: Origin;
	readonly unknown: readonly Written[];
}

/** Aliases are not looked up before they have been counted: each look-up walks through the file. */
export function aliasesOf(tree: Tree): Aliases {
	const all: Origin[] = [];
	visit(tree.document, {
		Alias(_, alias) {
			all.push({ file: tree.file, span: spanOf(tree.file, alias) });
			return all.length > mostAliases ? visit.BREAK : undefined;
		},
	});
	const [first] = all;
	const excess = all[mostAliases];
	return { unknown: excess ? [] : unknownAliases(tree), ...(first && { first }), ...(excess && { excess }) };
}

function unknownAliases({ document, file }: Tree): readonly Written[] {
	const unknown: Written[] = [];
	visit(document, {
		Alias(_, alias) {
			if (alias.resolve(document) !== undefined) return undefined;
			unknown.push({ file, span: spanOf(file, alias), text: alias.source });
			const scalar = new Scalar(`*${alias.source}`);
			if (alias.range) scalar.range = alias.range;
			return scalar;
		},
	});
	return unknown;
}

export const tooManyAliases: Fault = {
	rule: "too-many-aliases",
	message: `This file uses more aliases (\`*name\`) than are read: ${mostAliases}, counting those inside one another.`,
	hint: "Write the values out.",
};

export function unknownAlias(name: string): Fault {
	return {
		rule: "unknown-alias",
		message: `\`*${name}\` means a value named \`&${name}\`, but there is none above.`,
		hint: "A sentence that begins with * must stand in quotes.",
	};
}
