/** Calls back when the user wants to stop: Ctrl-C, or the key q at a terminal. What it gives back stops listening. */
export function onStop(stop: () => void): () => void {
	const { stdin } = process;
	const isTerminal = stdin.isTTY === true;
	const read = (keys: Buffer) => {
		if ([...keys.toString()].some((key) => stopKeys.includes(key))) stop();
	};
	for (const signal of signals) process.on(signal, stop);
	if (isTerminal) stdin.setRawMode(true).on("data", read).resume();
	return () => {
		for (const signal of signals) process.off(signal, stop);
		if (isTerminal) stdin.off("data", read).setRawMode(false).pause();
	};
}

/** q, Ctrl-C, Ctrl-D: a terminal that hands over single keys sends no signals for them. */
const stopKeys: readonly string[] = ["q", "Q", "\u0003", "\u0004"];

const signals = ["SIGINT", "SIGTERM"] as const;
