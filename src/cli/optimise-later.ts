import { setFlagsFromString } from "node:v8";

/** By version of V8: how it is told to wait longer (some ten times, or five) before it optimises a function. */
const waits: Readonly<Record<string, string>> = {
	"11": "--interrupt-budget=800000",
	"12": "--invocation-count-for-turbofan=15000",
	"13": "--invocation-count-for-turbofan=15000",
};

/**
 * V8 spends more processor time on optimising functions than a run of some seconds gets back. Left to wait, it takes 20 to
 * 35 % less (Node 20 and 22; 10 % with Node 24), and a run of ten times the length no more. A version that is not in the
 * table has not been measured, and may not know the flag.
 */
export function optimiseLater(): void {
	const [major = ""] = process.versions.v8.split(".");
	const flag = waits[major];
	if (flag !== undefined) setFlagsFromString(flag);
}
