import type { Io } from './io.js';

/** How long a stage is quiet, and how often its line changes afterwards. Milliseconds. */
const QUIET = 1_000;
const PERIOD = 100;

export interface Progress {
	/** Told as a stage goes on. */
	report(stage: string, done: number, total: number): void;
	/** Takes the line away, before anything else is written. */
	clear(): void;
}

/** A line on a terminal for stages that take longer than a second; elsewhere nothing. */
export function createProgress(io: Io): Progress {
	if (!io.stderrIsTerminal || io.env.CI) return { report: () => {}, clear: () => {} };
	let current = '';
	let next = 0;
	let shown = false;
	return {
		report(stage, done, total) {
			const now = io.clock();
			if (stage !== current) {
				current = stage;
				next = now + QUIET;
			}
			if (now < next) return;
			next = now + PERIOD;
			shown = true;
			io.writeError(`\r\u001b[K${stage} ${done} of ${total}`);
		},
		clear() {
			if (shown) io.writeError('\r\u001b[K');
		},
	};
}
