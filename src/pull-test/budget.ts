import { parseReference } from '../images/reference.js';
import type { PullTarget } from './target.js';

/**
 * What an image takes on the node's disk for each byte of its compressed size: unpacked about 2.9, and a little while both.
 * Measured on public images: https://github.com/containerd/containerd/issues/2886.
 */
const UNPACKED = 3;
/** Bytes that stay free, for everything else on the disk. */
const RESERVE = 2e9;
/** Compressed bytes of an image whose size nobody knows. */
const ASSUMED_SIZE = 300e6;

/** Bytes that an image will take on the node's disk, at the most. */
export function roomFor({ size = ASSUMED_SIZE }: Pick<PullTarget, 'size'>): number {
	return size * UNPACKED;
}

/** Why an image is too large for a disk with so many free bytes; `undefined` when it fits. */
export function whyTooLarge(target: Pick<PullTarget, 'size'>, free: number): string | undefined {
	if (target.size === undefined || roomFor(target) <= free - RESERVE) return undefined;
	const [needed, available] = [roomFor(target), Math.max(0, free - RESERVE)].map(gigabytes);
	return `It is too large to test here: unpacking it can take ${needed}, and ${available} of the node's disk can be used. Free some, or use a larger machine.`;
}

function gigabytes(bytes: number): string {
	return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/**
 * The order to pull in: what is likely to share layers side by side, so that they are fetched once and deleted late.
 * That is the same image first, then the same repository, then the same registry.
 */
export function inPullOrder(targets: readonly PullTarget[]): PullTarget[] {
	const keyed = targets.map((target) => ({ target, key: keyOf(target.image) }));
	return keyed.sort((a, b) => compare(a.key, b.key) || compare(a.target.id, b.target.id)).map(({ target }) => target);
}

function keyOf(image: string): string {
	const parsed = parseReference(image);
	if (!parsed.ok) return image;
	const { registry, repository, tag = '', digest = '' } = parsed.reference;
	return [registry, repository, tag, digest].join('\0');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** The node's disk as a budget: images take of it while they are there. One that is there for several targets counts once. */
export class DiskBudget {
	readonly #held = new Map<string, { bytes: number; users: number }>();

	/** @param free bytes; infinite where the disk is somebody else's care */
	constructor(readonly free: number) {}

	/** Takes room for the image, if there is some; with nothing else there, there is always. */
	take(target: PullTarget): boolean {
		const held = this.#held.get(target.image);
		if (!held && this.#held.size > 0 && this.#used() + roomFor(target) > this.free - RESERVE) return false;
		this.#held.set(target.image, { bytes: roomFor(target), users: (held?.users ?? 0) + 1 });
		return true;
	}

	/** One target fewer has the image; its room is free when `remove` says that it is gone. */
	release({ image }: PullTarget): { readonly isLast: boolean } {
		const held = this.#held.get(image);
		if (!held) return { isLast: false };
		held.users--;
		return { isLast: held.users === 0 };
	}

	/** The image is gone from the disk, unless somebody came for it in between. */
	remove({ image }: PullTarget): void {
		if (this.#held.get(image)?.users === 0) this.#held.delete(image);
	}

	#used(): number {
		return [...this.#held.values()].reduce((sum, { bytes }) => sum + bytes, 0);
	}
}
