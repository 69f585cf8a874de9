import { parseReference } from '../images/reference.js';
import type { Platform } from '../registry/platform.js';
import type { Quota } from '../registry/quota.js';
import { whyTooLarge } from './budget.js';
import { whyNotHere } from './node.js';
import type { OnOutcome, PullTarget } from './target.js';

/** What limits the pulls on one node. */
export interface Means {
	readonly platform: Platform;
	/** Bytes on the disk that images are on. */
	readonly free: number;
	/** What Docker Hub has left for this address, where that is known. */
	readonly hubQuota?: Quota;
	/** Why this target is none for this node, for another reason. */
	readonly whyNot?: (target: PullTarget) => string | undefined;
}

/** The targets that can be pulled here; of the others it is told why not. */
export function screen(targets: readonly PullTarget[], means: Means, onOutcome: OnOutcome): PullTarget[] {
	const hub = new HubQuota(means.hubQuota);
	return targets.filter((target) => {
		const why =
			means.whyNot?.(target) ?? whyNotHere(target, means) ?? whyTooLarge(target, means.free) ?? hub.whyNot(target);
		if (why !== undefined) onOutcome(target, { status: 'not-checked', why, seen: [], notes: [] });
		return why === undefined;
	});
}

/** What stays for everybody else at this address: a fifth of the quota, and never less than this. */
const SMALLEST_RESERVE = 20;
const RESERVED_SHARE = 0.2;

/** Docker Hub counts pulls by address: each image costs one, however many Pods want it. */
class HubQuota {
	readonly #images = new Set<string>();
	readonly #allowed: number;

	constructor(quota: Quota | undefined) {
		const reserve = quota ? Math.max(quota.limit * RESERVED_SHARE, SMALLEST_RESERVE) : 0;
		this.#allowed = quota ? quota.remaining - reserve : Number.POSITIVE_INFINITY;
	}

	whyNot({ image }: PullTarget): string | undefined {
		const parsed = parseReference(image);
		if (!parsed.ok || parsed.reference.registry !== 'docker.io' || this.#images.has(image)) return undefined;
		if (this.#images.size + 1 > this.#allowed) {
			return 'Docker Hub allows this address only a few more pulls, and they are left for others. Log in, or pull through a mirror.';
		}
		this.#images.add(image);
		return undefined;
	}
}
