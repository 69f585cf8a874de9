import { statfs } from 'node:fs/promises';
import { type Credential, secretsOf } from '../registry/credential.js';
import type { Platform } from '../registry/platform.js';
import type { Quota } from '../registry/quota.js';
import { DiskBudget, inPullOrder } from './budget.js';
import { type CrictlLocation, createCrictl, readFailure } from './crictl.js';
import { PullTestError } from './error.js';
import type { Programs } from './exec.js';
import { ImageStore } from './image-store.js';
import { mayMend, outcomeOf } from './judge.js';
import { runBounded } from './run-bounded.js';
import { screen } from './screen.js';
import { createRedactor } from './secret-texts.js';
import {
	DEFAULT_PULL_LIMITS,
	type OnOutcome,
	type PullLimits,
	type PullOutcome,
	type PullTarget,
	type PullTester,
	type Seen,
} from './target.js';
import { minutes } from './waiting.js';

export interface CriOptions {
	readonly programs: Programs;
	readonly location: CrictlLocation;
	/** Of the node. */
	readonly platform: Platform;
	/** What the kubelet would find for a target, in its order; none means that nobody is asked who it is. */
	readonly credentialsOf: (target: PullTarget) => readonly Credential[];
	/** What Docker Hub has left for this address, where that is known. */
	readonly hubQuota?: Quota;
	readonly limits?: PullLimits;
	/** Milliseconds before a second attempt; the kubelet waits ten seconds. */
	readonly pauseMs?: number;
	readonly signal?: AbortSignal;
}

const PAUSE = 10_000;

const NO_POLICIES = 'Its `imagePullPolicy` is `Never`, and only a kubelet knows policies.';

/** Pulls over a CRI socket: the runtime of a real node, without the kubelet, its secrets and its policies. */
export function createCriTester(options: CriOptions): PullTester {
	return new CriTester(options);
}

class CriTester implements PullTester {
	readonly #crictl;
	readonly #limits: PullLimits;
	#deadline = 0;

	constructor(readonly options: CriOptions) {
		this.#crictl = createCrictl(options.programs, options.location);
		this.#limits = options.limits ?? DEFAULT_PULL_LIMITS;
	}

	prepare(): void {
		// The runtime is there already.
	}

	async pull(targets: readonly PullTarget[], onOutcome: OnOutcome): Promise<void> {
		if (targets.length === 0) return;
		const failure = await this.#crictl.whyNotReady();
		if (failure !== undefined) {
			throw new PullTestError(
				`The container runtime at ${this.options.location.endpoint ?? "crictl's own endpoint"} does not answer: ${failure}. Check the socket's path, and that this user may open it.`,
			);
		}
		const [takesCredentials, free, before] = await Promise.all([
			this.#crictl.takesCredentials(),
			this.#freeSpace(),
			this.#crictl.images(),
		]);
		const store = new ImageStore(this.#crictl, before);
		this.#deadline = Date.now() + this.#limits.totalMs;
		const { platform, hubQuota } = this.options;
		const whyNot = (target: PullTarget) => this.#whyNot(target, takesCredentials);
		const possible = screen(targets, { platform, free, whyNot, ...(hubQuota && { hubQuota }) }, onOutcome);
		const budget = new DiskBudget(free);
		const room = { parallel: this.#limits.parallel, mayStart: (target: PullTarget) => budget.take(target) };
		await runBounded(inPullOrder(possible), room, async (target) => {
			onOutcome(target, await this.#pullOne(target));
			if (!budget.release(target).isLast) return;
			await store.remove(target.image);
			budget.remove(target);
		});
	}

	async close() {
		return { left: [] };
	}

	#whyNot(target: PullTarget, takesCredentials: boolean): string | undefined {
		if (target.imagePullPolicy === 'Never') return NO_POLICIES;
		const credentials = this.options.credentialsOf(target);
		if (credentials.length > 0 && !takesCredentials) {
			return 'This crictl takes a password only where other programs can read it, so private images are not pulled. Use a newer crictl.';
		}
		const token = credentials.find(({ kind }) => kind !== 'basic');
		return token && `crictl can hand over a user and a password, and ${token.name} is a token.`;
	}

	/** As the kubelet: each credential in turn, and once more where waiting may help. */
	async #pullOne(target: PullTarget): Promise<PullOutcome> {
		const credentials = this.options.credentialsOf(target);
		const redact = createRedactor(credentials.flatMap(secretsOf));
		const seen: Seen[] = [];
		for (let attempts = 1; ; attempts++) {
			const left = Math.min(this.#limits.perImageMs, this.#deadline - Date.now());
			const isOver = left <= 0 || this.options.signal?.aborted;
			const [last] = seen.slice(-1);
			if (isOver) return last ? { ...outcomeOf(last, target), seen, notes: [] } : this.#notTried();
			const tried = await this.#try(target, credentials, left);
			if (tried.status === 'pulled') return { ...tried, seen, notes: [] };
			if (tried.status === 'cut-off') return { status: 'inconclusive', why: tried.why, seen, notes: [] };
			const failure = { reason: 'ErrImagePull', message: redact(tried.message) };
			seen.push(failure);
			if (!mayMend(failure, attempts)) return { ...outcomeOf(failure, target), seen, notes: [] };
			await new Promise((resolve) => setTimeout(resolve, this.options.pauseMs ?? PAUSE));
		}
	}

	#notTried(): PullOutcome {
		const { totalMs } = this.#limits;
		const late = `All pulls together took more than ${minutes(totalMs)}.`;
		const why = this.options.signal?.aborted ? 'The run was cancelled.' : late;
		return { status: 'not-checked', why: `Its turn did not come. ${why}`, seen: [], notes: [] };
	}

	async #try(target: PullTarget, credentials: readonly Credential[], timeoutMs: number) {
		const started = Date.now();
		const messages = new Set<string>();
		const logins = credentials.flatMap((one) => (one.kind === 'basic' ? [`${one.username}:${one.password}`] : []));
		for (const login of logins.length > 0 ? logins : ['']) {
			const { signal } = this.options;
			const result = await this.#crictl.pull(target.image, { login, timeoutMs, ...(signal && { signal }) });
			if (result.code === 0) return { status: 'pulled', durationMs: Date.now() - started } as const;
			if (result.problem === 'timeout') {
				return { status: 'cut-off', why: `It was not pulled within ${minutes(timeoutMs)}.` } as const;
			}
			if (result.problem === 'cancelled') return { status: 'cut-off', why: 'The run was cancelled.' } as const;
			messages.add(readFailure(result));
		}
		const [first = '', ...others] = messages;
		return { status: 'failed', message: others.length === 0 ? first : `[${[first, ...others].join(', ')}]` } as const;
	}

	/** Known only when the images are on this machine. */
	async #freeSpace(): Promise<number> {
		const folder = await this.#crictl.imageFolder();
		if (folder === undefined || this.options.location.prefix !== undefined) return Number.POSITIVE_INFINITY;
		try {
			const { bavail, bsize } = await statfs(folder);
			return bavail * bsize;
		} catch {
			return Number.POSITIVE_INFINITY;
		}
	}
}
