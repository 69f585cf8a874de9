/** What Docker Hub says is left: its `ratelimit-*` headers. Source: docker/docs `manuals/docker-hub/usage/pulls.md`. */
export interface Quota {
	/** Pulls per window. */
	readonly limit: number;
	readonly remaining: number;
	/** Seconds; absent where the headers name none. */
	readonly window?: number;
	/** Whose quota it is: an address, or an account's id. */
	readonly source?: string;
}

export type Headers = Readonly<Record<string, string | undefined>>;

const AMOUNT = /^\s*(\d{1,9})\s*(?:;.*?\bw=(\d{1,9}))?/;

/** The quota in an answer's headers; `undefined` means that this answer was not limited. */
export function readQuota(headers: Headers): Quota | undefined {
	const limit = AMOUNT.exec(headers['ratelimit-limit'] ?? '');
	const remaining = AMOUNT.exec(headers['ratelimit-remaining'] ?? '');
	if (!limit || !remaining) return undefined;
	const window = limit[2] ?? remaining[2];
	const source = headers['docker-ratelimit-source'];
	return {
		limit: Number(limit[1]),
		remaining: Number(remaining[1]),
		...(window !== undefined && { window: Number(window) }),
		...(source !== undefined && { source }),
	};
}

/** What is left for others: a fifth of the quota, and never less than this. */
const SMALLEST_RESERVE = 20;
const RESERVED_SHARE = 0.2;

/** Plans the GETs, which count as pulls, per identity; HEADs are free. */
export class PullBudget {
	readonly #quotas = new Map<string, Quota>();

	/** Takes note of an answer. Answers overtake each other, so the smallest number within a window counts. */
	note(identity: string, headers: Headers): void {
		const quota = readQuota(headers);
		if (!quota) return;
		const known = this.#quotas.get(identity);
		const remaining = Math.min(quota.remaining, known?.remaining ?? quota.remaining);
		this.#quotas.set(identity, { ...quota, remaining });
	}

	/** Takes one pull out of the budget; false when that would eat into what is left for others. */
	spend(identity: string): boolean {
		const quota = this.#quotas.get(identity);
		if (!quota) return true;
		if (quota.remaining <= Math.max(quota.limit * RESERVED_SHARE, SMALLEST_RESERVE)) return false;
		this.#quotas.set(identity, { ...quota, remaining: quota.remaining - 1 });
		return true;
	}

	/** The last known quota of an identity. */
	of(identity: string): Quota | undefined {
		return this.#quotas.get(identity);
	}
}
