import { concludeVerdict, isDecisive } from './judge.js';
import type { PodObservation } from './observation.js';
import type { InconclusivePull, PullLimits, PullTarget } from './target.js';

/** Milliseconds that a verdict waits for what makes it complete: the state that comes with the event. */
const COMPLETION = 3_000;
/** Milliseconds until a kubelet must have begun to pull. */
const BEGINNING = 120_000;

type Conclusion = ReturnType<typeof concludeVerdict>;

/** One Pod whose verdict somebody waits for. */
export class Waiting {
	readonly conclusion: Promise<Conclusion>;
	#resolve: (conclusion: Conclusion) => void = () => undefined;
	readonly #timers: NodeJS.Timeout[] = [];
	#isCompleting = false;

	constructor(
		readonly target: PullTarget,
		readonly observation: PodObservation,
		{ perImageMs }: PullLimits,
	) {
		this.conclusion = new Promise((resolve) => {
			this.#resolve = resolve;
		});
		this.#after(perImageMs, () => this.end(this.#whyLate(perImageMs)));
		this.#after(Math.min(BEGINNING, perImageMs), () => {
			if (!observation.hasBegun && !observation.verdict()) this.end(this.#whyLate(Math.min(BEGINNING, perImageMs)));
		});
	}

	/** To be called after each thing that was seen. */
	update(): void {
		const verdict = this.observation.verdict();
		if (!verdict) return;
		if (isDecisive(verdict)) this.#settle(concludeVerdict(verdict, this.target));
		else if (verdict.status === 'pulled') this.#complete();
	}

	#complete(): void {
		if (this.#isCompleting) return;
		this.#isCompleting = true;
		this.#after(COMPLETION, () => this.end(''));
	}

	/** There is nothing more to wait for: what was seen counts, or the reason why there is not more. */
	end(why: string): void {
		const verdict = this.observation.verdict();
		this.#settle(verdict ? concludeVerdict(verdict, this.target) : this.#inconclusive(why));
	}

	#whyLate(milliseconds: number): string {
		const [begun, late] = ['It was not pulled', 'The node did not begin to pull it'];
		return `${this.observation.hasBegun ? begun : late} within ${minutes(milliseconds)}.`;
	}

	#inconclusive(why: string): InconclusivePull {
		const { waiting, seen } = this.observation;
		const last = waiting?.message ? waiting : (seen.at(-1) ?? waiting);
		const state = last ? ` The last that was seen: ${[last.reason, last.message].filter(Boolean).join(': ')}` : '';
		return { status: 'inconclusive', why: why + state };
	}

	#after(milliseconds: number, action: () => void): void {
		this.#timers.push(setTimeout(action, milliseconds));
	}

	#settle(conclusion: Conclusion): void {
		for (const timer of this.#timers) clearTimeout(timer);
		this.#resolve(conclusion);
	}
}

/** `10 minutes`, `30 seconds`. */
export function minutes(milliseconds: number): string {
	const [amount, unit] = milliseconds < 60_000 ? [milliseconds / 1_000, 'second'] : [milliseconds / 60_000, 'minute'];
	const rounded = Math.round(amount * 10) / 10;
	return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
