import { readdirSync, readFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { root, strict } from "../build/program.mjs";

export { root };

/**
 * The Action in few files that need nothing beside the repository itself: the language model, which changes with its own
 * version only, the other packages, and the program. Not minified: what runs can be read.
 * @returns {Promise<Map<string, string>>} the files of `action/dist/` by name
 */
export async function bundle() {
	const builder = await rolldown({
		cwd: root,
		input: { index: "src/cli/action/main.ts" },
		platform: "node",
		onLog: strict,
	});
	const { output } = await builder.generate({
		format: "esm",
		comments: false,
		entryFileNames: "[name].mjs",
		chunkFileNames: "[name].mjs",
		codeSplitting: {
			groups: [
				{ name: "model", test: /node_modules[\\/]wink-eng-lite-web-model/, priority: 2 },
				{ name: "packages", test: /node_modules/, priority: 1 },
				{ name: "program", test: /[\\/]src[\\/]/, priority: 0 },
			],
		},
	});
	await builder.close();
	const files = output.flatMap((chunk) => (chunk.type === "chunk" ? [chunk] : []));
	return new Map([...files.map(({ fileName, code }) => [fileName, code]), ["LICENSES.txt", licences(files)]]);
}

/** The licences of all packages in the bundle. */
function licences(files) {
	const modules = files.flatMap(({ moduleIds }) => moduleIds);
	const names = modules.flatMap((id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []);
	const packages = [...new Set(names)].map((name) => name.replaceAll("\\", "/")).sort();
	return packages.map(licence).join(`${"-".repeat(80)}\n\n`);
}

function licence(name) {
	const folder = `${root}node_modules/${name}`;
	const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
	if (file === undefined) throw new Error(`${name} has no licence to go with it`);
	const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
	return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim()}\n`;
}
