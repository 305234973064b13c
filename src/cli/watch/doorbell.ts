/** Rings are heard even when nobody waits yet; several of them at once are one. */
export interface Doorbell {
	readonly ring: () => void;
	/** Until it rings, or has rung since the last silence. */
	readonly heard: () => Promise<void>;
	readonly silence: () => void;
}

export function openDoorbell(): Doorbell {
	let rung = false;
	let wake = () => {};
	return {
		ring: () => {
			rung = true;
			wake();
		},
		heard: () =>
			rung
				? Promise.resolve()
				: new Promise((resolve) => {
						wake = resolve;
					}),
		silence: () => {
			rung = false;
		},
	};
}
