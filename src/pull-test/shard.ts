import { UsageError } from '../errors.js';
import { parseReference } from '../images/reference.js';
import type { PullTarget } from './target.js';

/** One of several machines that share the work: `1/4` is the first of four. */
export interface Shard {
	/** From 1. */
	readonly index: number;
	readonly count: number;
}

const MOST_SHARDS = 256;

/**
 * Reads `1/4`.
 *
 * @throws {UsageError} for anything else
 */
export function parseShard(text: string): Shard {
	const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
	const [index, count] = [Number(match?.[1]), Number(match?.[2])];
	if (match && index >= 1 && index <= count && count <= MOST_SHARDS) return { index, count };
	throw new UsageError(
		`\`${text}\` is no shard: write which of how many, such as \`1/4\` for the first of four machines.`,
	);
}

/** Bytes that an image of unknown size counts for. */
const USUAL_SIZE = 100e6;

interface Image {
	readonly registry: string;
	readonly name: string;
	readonly size: number;
	readonly targets: readonly PullTarget[];
}

/**
 * The part of the targets that one shard pulls. Every target is in exactly one shard, whatever order they come in; the same image is
 * always in the same one, so that it is fetched once. Shards get about as many bytes each, and a registry's images are spread over
 * them, since its limits count by address. All machines must know the same targets with the same sizes.
 */
export function selectShard(targets: readonly PullTarget[], { index, count }: Shard): PullTarget[] {
	const loads = Array.from({ length: count }, () => ({ bytes: 0, byRegistry: new Map<string, number>() }));
	const mine = new Set<PullTarget>();
	for (const image of imagesOf(targets)) {
		const weights = loads.map(({ bytes, byRegistry }) => [bytes, byRegistry.get(image.registry) ?? 0] as const);
		const chosen = weights.reduce((best, weight, at) => (isLess(weight, weights[best]) ? at : best), 0);
		const load = loads[chosen];
		if (!load) continue;
		load.bytes += image.size;
		load.byRegistry.set(image.registry, (load.byRegistry.get(image.registry) ?? 0) + 1);
		if (chosen === index - 1) for (const target of image.targets) mine.add(target);
	}
	return targets.filter((target) => mine.has(target));
}

function isLess([a, c]: readonly [number, number], [b, d]: readonly [number, number] = [0, 0]): boolean {
	return a < b || (a === b && c < d);
}

/** The largest first: what is given out last then evens the shards out. */
function imagesOf(targets: readonly PullTarget[]): Image[] {
	const byName = new Map<string, PullTarget[]>();
	for (const target of targets) byName.set(target.image, [...(byName.get(target.image) ?? []), target]);
	const images = [...byName].map(([name, same]) => {
		const parsed = parseReference(name);
		const sizes = same.flatMap(({ size }) => size ?? []);
		return {
			registry: parsed.ok ? parsed.reference.registry : '',
			name,
			size: sizes.length > 0 ? Math.max(...sizes) : USUAL_SIZE,
			targets: same,
		};
	});
	return images.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
