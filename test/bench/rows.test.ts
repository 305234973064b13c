import { expect, test } from "vitest";
import { claimsIn } from "../../bench/eval/rows.mjs";

test("claims belong to the text before them", () => {
	const rows = claimsIn("It rained.\n\nIt snowed.\n\n+ It rained.\n- It hailed.\n\nIt thawed.\n\n+ It thawed.\n", "a");
	expect(rows).toEqual([
		{ id: "a:5", claim: "It rained.", label: "supported", doc: "It rained.\n\nIt snowed." },
		{ id: "a:6", claim: "It hailed.", label: "not_supported", doc: "It rained.\n\nIt snowed." },
		{ id: "a:10", claim: "It thawed.", label: "supported", doc: "It thawed." },
	]);
});

test("a text without claims has no rows, a dash inside a line is none", () => {
	expect(claimsIn("It rained.\n-5 degrees - and falling.\n", "a")).toEqual([]);
});

test("a set with claims that nothing is said of tells three cases", () => {
	const rows = claimsIn("It rained.\n\n+ It rained.\n- It was dry.\n? It rained in Oslo.\n", "a");
	expect(rows.map(({ label }) => label)).toEqual(["supported", "contradicted", "unsupported"]);
});
