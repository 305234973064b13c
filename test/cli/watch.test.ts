import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { openDoorbell } from "../../src/cli/watch/doorbell.ts";
import { openLookout } from "../../src/cli/watch/folders.ts";
import { inNewFolder, write } from "./repository.ts";

const project = {
	"claims/city.yaml": "claims:\n  - id: ferry\n    claim: The ferry carried 120 passengers.\n",
	"seeds/ferry.txt": "The ferry to the islands carried 120 passengers on Monday.\n",
};

/** Text that grows, and can be waited for. */
function openLog() {
	let text = "";
	let from = 0;
	const watchers = new Set<() => void>();
	return {
		write: (more: string) => {
			text += more;
			for (const look of watchers) look();
		},
		/** Waits for the words behind those that were waited for before, and gives all up to their end. */
		next: (words: string) =>
			new Promise<string>((resolve, reject) => {
				const late = setTimeout(() => reject(new Error(`no “${words}” in: ${text.slice(from)}`)), 30_000);
				const look = () => {
					const at = text.indexOf(words, from);
					if (at < 0) return;
					clearTimeout(late);
					watchers.delete(look);
					const end = at + words.length;
					resolve(text.slice(from, end));
					from = end;
				};
				watchers.add(look);
				look();
			}),
		all: () => text,
	};
}

const marked = (page: string): string => page.replaceAll("\u001b[2J\u001b[3J\u001b[H", "<wiped>");

const waiting = "Watching for changes";

describe("--watch, in a process of its own", () => {
	test("checks again after each change, until Ctrl-C", () =>
		inNewFolder(async (folder) => {
			write(folder, project);
			const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
			const child = spawn(process.execPath, [main, "--watch"], { cwd: folder, env: {} });
			const log = openLog();
			for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", log.write);
			const ended = new Promise((resolve) => child.on("close", (...how) => resolve(how)));

			expect(await log.next(waiting)).toContain("1 claim: 1 supported");
			write(folder, { "claims/city.yaml": project["claims/city.yaml"].replace("120", "210") });
			expect(await log.next(waiting)).toContain("1 contradicted");
			write(folder, { "seeds/ferry.txt": project["seeds/ferry.txt"].replace("120", "210") });
			expect(await log.next(waiting)).toContain("1 claim: 1 supported");

			child.kill("SIGINT");
			expect(await ended).toEqual([0, null]);
			expect(log.all()).not.toContain("\u001b");
		}));
});

/** The program in this process, at a terminal or not. */
async function watching(
	folder: string,
	use: (log: ReturnType<typeof openLog>) => Promise<void>,
	{ argv = [], isTTY = false }: { argv?: readonly string[]; isTTY?: boolean } = {},
): Promise<number> {
	const log = openLog();
	let stop = () => {};
	const output = { write: log.write, isTTY };
	const running = run(["--watch", ...argv], {
		...{ cwd: folder, env: { NO_COLOR: "1" }, stdout: output, stderr: output },
		onStop: (callback) => {
			stop = callback;
			return () => {};
		},
	});
	await use(log);
	stop();
	return running;
}

describe("--watch", () => {
	test("goes on when a file is half written, replaced, made, removed, or comes with a new folder", () =>
		inNewFolder(async (folder) => {
			write(folder, project);
			const status = await watching(folder, async (log) => {
				expect(await log.next(waiting)).toContain("1 supported");
				write(folder, { "claims/city.yaml": "claims: [\n" });
				expect(await log.next(waiting)).toContain("claims/city.yaml");
				write(folder, { "claims/.city.yaml.part": project["claims/city.yaml"] });
				renameSync(join(folder, "claims/.city.yaml.part"), join(folder, "claims/city.yaml"));
				expect(await log.next(waiting)).toContain("1 claim: 1 supported");
				mkdirSync(join(folder, "claims/may"));
				writeFileSync(join(folder, "claims/may/boat.yaml"), "claims:\n  - The ferry carried 900 passengers.\n");
				expect(await log.next(waiting)).toContain("2 claims: 1 supported, 1 contradicted");
				writeFileSync(join(folder, "claims/may/boat.yaml"), "claims:\n  - The ferry carried passengers.\n");
				expect(await log.next(waiting)).toContain("2 claims: 2 supported");
				rmSync(join(folder, "claims/may"), { recursive: true });
				expect(await log.next(waiting)).toContain("1 claim: 1 supported");
				write(folder, { "factlint.config.yaml": "minOrigins: 2\n" });
				expect(await log.next(waiting)).toContain("1 unsupported");
			});
			expect(status).toBe(0);
		}));

	test("waits for folders that are not there yet", () =>
		inNewFolder(async (folder) => {
			await watching(folder, async (log) => {
				expect(await log.next(waiting)).toContain("0 claims");
				write(folder, project);
				await log.next("1 claim: 1 supported");
			});
		}));

	test("wipes the screen at a terminal, says how long it took, and draws only when something changed", () =>
		inNewFolder(async (folder) => {
			write(folder, project);
			await watching(
				folder,
				async (log) => {
					expect(marked(await log.next(waiting))).toMatch(/^<wiped>1 claim.*\n\n\d+\.\d\d s\. Watching/);
					write(folder, { "notes.txt": "Nothing of interest.", ...project });
					write(folder, { "claims/city.yaml": `${project["claims/city.yaml"]}  - The ferry carried passengers.\n` });
					const next = marked(await log.next(waiting));
					expect(next.match(/<wiped>/g)).toHaveLength(1);
					expect(next).toContain("2 claims: 2 supported");
				},
				{ isTTY: true },
			);
		}));

	test("says what is wrong, and waits for it to be mended", () =>
		inNewFolder(async (folder) => {
			write(folder, project);
			const argv = ["--baseline", "known.json"];
			await watching(
				folder,
				async (log) => {
					expect(await log.next(waiting)).toContain("There is no file `known.json`");
					write(folder, { "known.json": '{"version": 1}\n' });
					expect(await log.next(waiting)).toContain("1 claim: 1 supported · 0 errors");
				},
				{ argv },
			);
		}));

	test.each([["--fix"], ["--update-evidence"], ["--grow-baseline"]])("does not go with %s", (option) =>
		inNewFolder(async (folder) => {
			let said = "";
			const output = { write: (text: string) => (said += text) };
			const argv = ["--watch", option, "--baseline", "known.json"];
			expect(await run(argv, { cwd: folder, env: {}, stdout: output, stderr: output })).toBe(2);
			expect(said).toBe("factlint: --watch changes no files: leave it out, or the other option\n");
		}));
});

describe("a doorbell", () => {
	test("is heard by who comes later, and not twice", async () => {
		const bell = openDoorbell();
		bell.ring();
		bell.ring();
		await bell.heard();
		bell.silence();
		let heard = false;
		const next = bell.heard().then(() => (heard = true));
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(heard).toBe(false);
		bell.ring();
		await next;
		expect(heard).toBe(true);
	});
});

describe("a lookout", () => {
	/** Until the system has told of all changes. */
	const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));

	test("asks for another look only where something new is watched", () =>
		inNewFolder(async (folder) => {
			mkdirSync(join(folder, "claims/node_modules/deep"), { recursive: true });
			const lookout = openLookout(() => {});
			const ground = { trees: [join(folder, "claims")], files: [join(folder, "known.json")] };
			expect([lookout.cover(ground), lookout.cover(ground)]).toEqual([true, false]);
			mkdirSync(join(folder, "claims/node_modules/deeper"));
			expect(lookout.cover(ground)).toBe(false);
			mkdirSync(join(folder, "claims/may"));
			expect(lookout.cover(ground)).toBe(true);
			await quiet();
			expect([lookout.cover(ground), lookout.cover(ground)]).toEqual([true, false]);
			rmSync(join(folder, "claims"), { recursive: true });
			mkdirSync(join(folder, "claims"));
			await quiet();
			expect(lookout.cover(ground)).toBe(true);
			lookout.close();
		}));
});
