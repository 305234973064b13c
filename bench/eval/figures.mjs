import { flat } from "../mutations/world.mjs";

/**
 * Figures of a labelled set, from rows and what the checker said to each. Shapes and meanings: figures.d.mts.
 * @import { Answer, Figures, Row, Share } from "./figures.mjs"
 */

/** Labels and verdicts in the order of the tables. */
export const verdicts = ["supported", "conflicted", "contradicted", "unsupported", "unchecked"];

/**
 * @param {readonly Answer[]} answers
 * @returns {Figures}
 */
export function figuresOf(answers) {
	const right = answers.filter(isRight);
	const truths = answers.filter(({ row }) => row.label === "supported");
	const wrong = answers.filter(isWrongClaim);
	const cited = truths.filter((answer) => answer.verdict === "supported" && (answer.row.evidence?.length ?? 0) > 0);
	const recall = share(truths, (answer) => answer.verdict === "supported");
	const falseSupport = share(wrong, (answer) => answer.verdict === "supported");
	return {
		rows: answers.length,
		accuracy: { part: right.length, of: answers.length },
		balancedAccuracy: (ratio(recall) + (1 - ratio(falseSupport))) / 2,
		falseSupport,
		notTrueSupported: share(
			answers.filter(({ row }) => row.label !== "supported"),
			(answer) => answer.verdict === "supported",
		),
		recallOfTrue: recall,
		trueCalledContradicted: share(truths, (answer) => answer.verdict === "contradicted"),
		evidenceRight: share(cited, citesGold),
	};
}

/**
 * Whether a verdict is the label's. Sets with two labels only tell supported from `not_supported`.
 * @param {Answer} answer
 */
const isRight = ({ row, verdict }) => (row.label === "not_supported" ? verdict !== "supported" : verdict === row.label);

/** @param {Answer} answer */
const isWrongClaim = ({ row }) => row.label !== "supported" && row.label !== "conflicted";

/**
 * @param {readonly Answer[]} answers
 * @param {(answer: Answer) => boolean} test
 * @returns {Share}
 */
const share = (answers, test) => ({ part: answers.filter(test).length, of: answers.length });

/** @param {Share} share */
export const ratio = ({ part, of }) => (of === 0 ? 0 : part / of);

/**
 * A quotation of the answer contains one of the labelled evidence, or lies in it.
 * @param {Answer} answer
 */
function citesGold({ row, quotes }) {
	const found = quotes.map(flat);
	return (row.evidence ?? []).some((gold) => {
		const wanted = flat(gold.quote);
		return found.some((quote) => quote.includes(wanted) || wanted.includes(quote));
	});
}

/**
 * How often each verdict was given to each label.
 * @param {readonly Answer[]} answers
 * @returns {string[][]} a table with a head row
 */
export function confusion(answers) {
	const labels = [...verdicts, "not_supported"].filter((label) => answers.some(({ row }) => row.label === label));
	const given = verdicts.filter((verdict) => answers.some((answer) => answer.verdict === verdict));
	const count = (/** @type {string} */ label, /** @type {string} */ verdict) =>
		answers.filter((answer) => answer.row.label === label && answer.verdict === verdict).length;
	return [
		["label \\ verdict", ...given],
		...labels.map((label) => [label, ...given.map((verdict) => String(count(label, verdict)))]),
	];
}

/**
 * Answers that are not the label's, the worst mistakes first: a false `supported`, then a true claim called contradicted.
 * @param {readonly Answer[]} answers
 */
export function missesOf(answers) {
	const weight = (/** @type {Answer} */ answer) => {
		if (answer.verdict === "supported" && isWrongClaim(answer)) return 0;
		return answer.verdict === "contradicted" && answer.row.label === "supported" ? 1 : 2;
	};
	const missed = answers.filter((answer) => !isRight(answer));
	return missed.sort((a, b) => weight(a) - weight(b));
}

/**
 * Answers by a field of their rows (`split`, `phenomenon`, or one of `meta`), in order of first appearance.
 * @param {readonly Answer[]} answers
 * @param {string} field
 * @returns {Map<string, Answer[]>}
 */
export function groupBy(answers, field) {
	/** @type {Map<string, Answer[]>} */
	const groups = new Map();
	for (const answer of answers) {
		const key = String(new Map(Object.entries({ ...answer.row.meta, ...answer.row })).get(field) ?? "none");
		groups.set(key, [...(groups.get(key) ?? []), answer]);
	}
	return groups;
}
