import { Ajv } from "ajv";

const text = { type: "string", minLength: 1 } as const;

/**
 * A JavaScript action's metadata, as narrow as ours: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax.
 * Inputs reach a program as text, so their defaults are text as well.
 */
const schema = {
	type: "object",
	required: ["name", "description", "runs"],
	additionalProperties: false,
	properties: {
		name: text,
		author: text,
		description: { ...text, maxLength: 125 },
		branding: {
			type: "object",
			required: ["icon", "color"],
			additionalProperties: false,
			properties: {
				icon: text,
				color: { enum: ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"] },
			},
		},
		inputs: {
			type: "object",
			propertyNames: { pattern: "^[a-z_][a-z0-9_-]*$" },
			additionalProperties: {
				type: "object",
				required: ["description"],
				additionalProperties: false,
				properties: { description: text, required: { const: false }, default: { type: "string" } },
			},
		},
		outputs: {
			type: "object",
			propertyNames: { pattern: "^[a-z_][a-z0-9_-]*$" },
			additionalProperties: {
				type: "object",
				required: ["description"],
				additionalProperties: false,
				properties: { description: text },
			},
		},
		runs: {
			type: "object",
			required: ["using", "main"],
			additionalProperties: false,
			properties: { using: { enum: ["node20", "node24"] }, main: { type: "string", pattern: "\\.mjs$" } },
		},
	},
};

const validate = new Ajv({ allErrors: true }).compile(schema);

/** What is wrong with the metadata of an action. */
export const faultsIn = (metadata: unknown): readonly string[] =>
	validate(metadata) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
