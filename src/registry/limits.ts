/** Lets a number of tasks run at once; the others wait in their order. */
export class Limit {
	#free: number;
	readonly #waiting: (() => void)[] = [];

	constructor(most: number) {
		this.#free = most;
	}

	async run<Result>(task: () => Promise<Result>): Promise<Result> {
		if (this.#free > 0) this.#free--;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		try {
			return await task();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free++;
		}
	}
}

export interface LimitOptions {
	/** Requests at once to one host. */
	readonly perHost: number;
	/** Requests at once in all. */
	readonly total: number;
	/** Connections to one host over HTTP/1.1, which sends one request at a time; over HTTP/2 one carries them all. */
	readonly connections: number;
}

/** Enough for a few dozen images in one round trip over HTTP/2, whose servers allow a hundred streams and more, and little for a registry. */
export const DEFAULT_LIMITS: LimitOptions = { perHost: 64, total: 256, connections: 24 };

/** Hosts that refuse more: ECR Public answers "Rate exceeded" to more than one anonymous request a second. */
const SLOW_HOSTS: Readonly<Record<string, number>> = { 'public.ecr.aws': 1 };

/** Keeps to both limits. A host's queue comes first, so that a slow host holds no more than its own share. */
export class HostLimits {
	readonly #total: Limit;
	readonly #hosts = new Map<string, Limit>();

	constructor(readonly options: LimitOptions) {
		this.#total = new Limit(options.total);
	}

	run<Result>(host: string, task: () => Promise<Result>): Promise<Result> {
		return this.#of(host).run(() => this.#total.run(task));
	}

	#of(host: string): Limit {
		const known = this.#hosts.get(host);
		if (known) return known;
		const limit = new Limit(SLOW_HOSTS[host] ?? this.options.perHost);
		this.#hosts.set(host, limit);
		return limit;
	}
}
