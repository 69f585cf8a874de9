import type { Clock } from '../../src/registry/clock.js';

export interface FakeClock extends Clock {
	/** What was slept, in milliseconds. */
	readonly slept: readonly number[];
}

/** A clock that only sleeping moves; chance is always one half. */
export function fakeClock(start = Date.parse('2026-01-01T00:00:00Z')): FakeClock {
	const slept: number[] = [];
	let now = start;
	return {
		slept,
		now: () => now,
		random: () => 0.5,
		sleep: async (milliseconds) => {
			slept.push(milliseconds);
			now += milliseconds;
		},
	};
}
