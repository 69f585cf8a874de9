import type { Platform } from '../registry/platform.js';

/** What a node is asked to pull, once for all the places that have all of this in common. */
export interface PullTarget {
	/** Names the target in outcomes; unique in a run. */
	readonly id: string;
	/** As written. */
	readonly image: string;
	/** Where its Pods will be; `default` where the manifest leaves it open. */
	readonly namespace: string;
	/** Of the Pod itself; what its service account adds is the API server's affair. */
	readonly imagePullSecrets: readonly string[];
	readonly serviceAccountName?: string;
	/** Only `Never` counts: with any other policy the image is pulled. */
	readonly imagePullPolicy?: string;
	readonly kind: 'container' | 'imageVolume';
	readonly runtimeClassName?: string;
	/** What its nodes are; empty when any will do. */
	readonly platforms: readonly Platform[];
	/** Compressed bytes of the image, where the probe knows them. */
	readonly size?: number;
	/** What the cluster may have and nobody gave us, as in `the pull secret \`shop/regcred\``: without it a refusal proves nothing. */
	readonly unknownCredentials?: string;
}

/** An event or a state of the container, in the kubelet's own words; from a CRI socket, in the runtime's. */
export interface Seen {
	readonly reason: string;
	readonly message: string;
}

export interface PulledOutcome {
	readonly status: 'pulled';
	/** Milliseconds from the kubelet's request to the unpacked image. */
	readonly durationMs?: number;
	/** Milliseconds before, waiting for other pulls. */
	readonly queuedMs?: number;
	/** Bytes, as the runtime counts them. */
	readonly size?: number;
	/** Of what the name stood for at this moment. */
	readonly digest?: string;
}

export interface FailedPull extends Seen {
	readonly status: 'failed';
}

/** What happened says nothing about the image. */
export interface InconclusivePull {
	readonly status: 'inconclusive';
	/** One sentence. */
	readonly why: string;
}

/** Nothing was tried. */
export interface UncheckedPull {
	readonly status: 'not-checked';
	/** One sentence. */
	readonly why: string;
}

export type PullOutcome = (PulledOutcome | FailedPull | InconclusivePull | UncheckedPull) & {
	/** What was seen on the way, each once, in order. */
	readonly seen: readonly Seen[];
	/** Where the test was not as production is: one sentence each. */
	readonly notes: readonly string[];
};

export type OnOutcome = (target: PullTarget, outcome: PullOutcome) => void;

/** Pulls images where it matters: on the node of a throw-away cluster, over a CRI socket, or on the nodes of a cluster that is there. */
export interface PullTester {
	/** Begins what takes long, such as the start of a cluster, and does not wait for it. `pull` would do it, too. */
	prepare(): void;
	/**
	 * Pulls every target and tells each outcome, exactly one for a target, as soon as it is known.
	 *
	 * @throws {PullTestError} when there is no node to pull on; then nothing was told
	 */
	pull(targets: readonly PullTarget[], onOutcome: OnOutcome): Promise<void>;
	/** Removes what this tester made, whatever happened before. May be called twice. Never throws. */
	close(): Promise<Closing>;
}

/** What is left behind, as one sentence each; empty when all is gone. */
export interface Closing {
	readonly left: readonly string[];
}

/** How much a run may take. Times in milliseconds. */
export interface PullLimits {
	/** Images at once. */
	readonly parallel: number;
	/** For one image, from its Pod's creation to the verdict. */
	readonly perImageMs: number;
	/** For all images together. */
	readonly totalMs: number;
}

export const DEFAULT_PULL_LIMITS: PullLimits = { parallel: 4, perImageMs: 10 * 60_000, totalMs: 45 * 60_000 };
