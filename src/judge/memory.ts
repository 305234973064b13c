import type { Problem, Reading } from "../types.ts";
import type { Settlement } from "./settle/settle.ts";

/** What was made under a key in this run or the one before it; else makes it. */
export type Recall<T> = (key: string, make: () => T) => T;

/** What a run can take from the runs before it. */
export interface Recalled {
	/** By all that a reading comes from. */
	readonly readings: Recall<Reading>;
	/** By claim. */
	readonly settlements: Recall<Settlement>;
	/** What is wrong between the claims, by all of them. */
	readonly between: Recall<readonly Problem[]>;
}

/** Lasts longer than a run, so that the next one has less to do. What two runs did not need is forgotten. */
export interface Memory {
	/** `key` holds all that every claim's judgement comes from: settings and sources. */
	readonly open: (key: string) => Recalled;
}

/** States of the sources and settings whose judgements are kept: that of now, and one to compare with. */
const mostStates = 2;

export function openMemory(): Memory {
	const readings = openStore<Reading>();
	let states: readonly State[] = [];
	return {
		open: (key) => {
			const state = states.find((known) => known.key === key) ?? {
				key,
				settlements: openStore(),
				between: openStore(),
			};
			states = [state, ...states.filter((known) => known.key !== key)].slice(0, mostStates);
			return { readings: readings(), settlements: state.settlements(), between: state.between() };
		},
	};
}

/** The judgements that come from one state of sources and settings. */
interface State {
	readonly key: string;
	readonly settlements: Store<Settlement>;
	readonly between: Store<readonly Problem[]>;
}

/** Begins a run, and gives its way to recall. */
type Store<T> = () => Recall<T>;

function openStore<T>(): Store<T> {
	let now = new Map<string, T>();
	return () => {
		const before = now;
		const current = new Map<string, T>();
		now = current;
		return (key, make) => {
			const value = current.get(key) ?? before.get(key) ?? make();
			current.set(key, value);
			return value;
		};
	};
}
