import { readBackOff, readFailedPull, readPulled } from './kubelet-text.js';
import { NO_PROGRAM } from './pods.js';
import type { PulledOutcome, PullTarget, Seen } from './target.js';

/** The parts of a Pod that tell how far its image is. */
export interface PodView {
	readonly metadata?: { readonly name?: string; readonly namespace?: string };
	readonly status?: {
		readonly phase?: string;
		readonly reason?: string;
		readonly message?: string;
		readonly containerStatuses?: readonly ContainerView[];
	};
}

interface ContainerView {
	readonly imageID?: string;
	readonly state?: {
		readonly waiting?: { readonly reason?: string; readonly message?: string };
		readonly running?: object;
		readonly terminated?: object;
	};
}

/** The parts of an event. */
export interface EventView {
	readonly involvedObject?: { readonly kind?: string; readonly name?: string; readonly namespace?: string };
	readonly reason?: string;
	readonly message?: string;
	readonly count?: number;
}

export type Verdict =
	/** `isComplete` says that nothing more is to come: when it took how long, and what the name stood for. */
	| (PulledOutcome & { readonly isComplete: boolean })
	/** `attempts`: how often the kubelet has tried. */
	| (Seen & { readonly status: 'failed'; readonly attempts: number })
	/** The node has not even looked at the image. */
	| (Seen & { readonly status: 'refused' });

/** Waiting reasons before the image is judged. */
const BEFORE: ReadonlySet<string> = new Set(['', 'ContainerCreating', 'PodInitializing']);

/** Waiting reasons of steps that come after the pull. Source: kubernetes `pkg/kubelet/kuberuntime/kuberuntime_container.go` startContainer. */
const AFTER: ReadonlySet<string> = new Set([
	'CreateContainerConfigError',
	'CreateContainerError',
	'PreCreateHookError',
	'PreStartHookError',
	'RunContainerError',
	'PostStartHookError',
	'CrashLoopBackOff',
]);

/** Events that say nothing about pulling. */
const ASIDES: ReadonlySet<string> = new Set(['Scheduled', 'Created', 'Started', 'Killing']);

/** More distinct events of one Pod are not kept. */
const MOST_EVENTS = 20;

/** The kubelet's own limit, which is no answer of anybody. */
const THROTTLED = /^pull QPS exceeded/;

/** Everything seen of one Pod, and what it means. Updates may come in any order, and more than once. */
export class PodObservation {
	readonly #events = new Map<string, Seen>();
	/** How often each failure was told in events; the kubelet counts up instead of repeating itself. */
	readonly #tries = new Map<string, number>();
	#waiting: Seen | undefined;
	#failures = 0;
	#failure: Seen | undefined;
	#refusal: Seen | undefined;
	#pulled: Omit<PulledOutcome, 'status'> | undefined;
	#hasRun = false;
	#digest: string | undefined;

	/** @param place where in the Pod the image is */
	constructor(
		readonly image: string,
		readonly place: PullTarget['kind'],
	) {}

	seePod({ status = {} }: PodView): void {
		const { phase, reason = '', message = '', containerStatuses = [] } = status;
		if (phase === 'Failed' && containerStatuses.length === 0) this.#refusal = { reason, message };
		for (const { imageID = '', state } of containerStatuses) {
			if (this.place === 'container') this.#digest ??= /@(\w+:[0-9a-f]{32,})$/.exec(imageID)?.[1];
			if (state?.running || state?.terminated) this.#hasRun = true;
			if (state?.waiting) this.#seeWaiting(state.waiting.reason ?? '', state.waiting.message ?? '');
		}
	}

	seeEvent({ reason = '', message = '', count = 1 }: EventView): void {
		const pulled = readPulled(message);
		if (pulled?.image === this.image) {
			const { image: _same, ...rest } = pulled;
			this.#pulled = rest;
		}
		const cause = readFailedPull(message);
		if (cause !== undefined && !THROTTLED.test(cause)) {
			this.#tries.set(message, Math.max(count, this.#tries.get(message) ?? 0));
			this.#failure ??= { reason: 'ErrImagePull', message: cause };
		}
		if (this.#isAside(reason, message) || this.#events.size >= MOST_EVENTS) return;
		this.#events.set(`${reason} ${message}`, { reason, message });
	}

	/** Its events, without those that say nothing. */
	get seen(): readonly Seen[] {
		return [...this.#events.values()];
	}

	/** The state that its container waits in, if it does. */
	get waiting(): Seen | undefined {
		return this.#waiting;
	}

	/** Whether the kubelet has come as far as the image. */
	get hasBegun(): boolean {
		return this.seen.some(({ reason }) => reason === 'Pulling' || reason === 'Pulled');
	}

	verdict(): Verdict | undefined {
		if (this.#pulled || this.#hasRun) {
			const isComplete = this.#pulled !== undefined && this.#hasRun;
			const digest = this.#digest === undefined ? {} : { digest: this.#digest };
			return { status: 'pulled', ...this.#pulled, ...digest, isComplete };
		}
		const failure = this.#failure;
		if (!failure) return this.#refusal && { status: 'refused', ...this.#refusal };
		const told = [...this.#tries.values()].reduce((sum, count) => sum + count, 0);
		return { status: 'failed', ...failure, attempts: Math.max(told, this.#failures, 1) };
	}

	/** That the Pod's program is not there is our own doing, and so is the image beside a volume. */
	#isAside(reason: string, message: string): boolean {
		const isOther = reason === 'Pulled' && !message.includes(`"${this.image}"`);
		return ASIDES.has(reason) || isOther || message.includes(NO_PROGRAM);
	}

	#seeWaiting(reason: string, message: string): void {
		const isNew = this.#waiting?.reason !== reason;
		this.#waiting = { reason, message };
		if (BEFORE.has(reason) || THROTTLED.test(message)) return;
		if (AFTER.has(reason)) this.#hasRun = true;
		else if (reason === 'ImagePullBackOff') {
			const cause = readBackOff(message);
			if (cause && !THROTTLED.test(cause.message)) this.#failure ??= cause;
		} else {
			// A reason can be any text: of a malformed pull secret it is the error itself.
			if (isNew) this.#failures++;
			this.#failure = { reason, message };
		}
	}
}
