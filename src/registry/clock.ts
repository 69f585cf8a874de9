/** Time and chance, so that tests need neither. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Resolves after so many milliseconds. */
	sleep(milliseconds: number): Promise<void>;
	/** At least 0, less than 1. */
	random(): number;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: () => Math.random(),
};
