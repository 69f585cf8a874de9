import { formatPlatform, type Platform } from '../registry/platform.js';
import { whyNotHere } from './node.js';
import type { PullOutcome, PullTarget } from './target.js';

/** What counts of several: an image is pulled only when it is on every architecture. */
const WORST_FIRST = [
	'failed',
	'inconclusive',
	'not-checked',
	'pulled',
] as const satisfies readonly PullOutcome['status'][];

/**
 * One outcome of those on several architectures: the worst, which says where.
 *
 * @param byPlatform at least one
 */
export function mergeOutcomes(
	byPlatform: ReadonlyMap<string, PullOutcome>,
	target: PullTarget,
	present: readonly Platform[],
): PullOutcome {
	const all = [...byPlatform];
	const [worst] = WORST_FIRST.flatMap((status) => all.filter(([, outcome]) => outcome.status === status));
	if (!worst) throw new Error('There is at least one outcome.');
	const [platform, outcome] = worst;
	const notes = [...new Set(all.flatMap(([, one]) => one.notes))];
	const where = byPlatform.size === 1 ? [] : [placeNote(platform, outcome, all)];
	const missing = target.platforms.filter((wanted) =>
		present.every((node) => whyNotHere({ ...target, platforms: [wanted] }, { platform: node }) !== undefined),
	);
	const unproven = missing.map(
		(one) => `No node of the cluster is ${formatPlatform(one)}: that is proven by the probe only.`,
	);
	return { ...outcome, notes: [...where, ...notes, ...unproven] };
}

function placeNote(
	platform: string,
	{ status }: PullOutcome,
	all: readonly (readonly [string, PullOutcome])[],
): string {
	if (status === 'pulled') return `It was pulled on ${all.map(([name]) => name).join(' and ')}.`;
	const others = all.filter(([, other]) => other.status === 'pulled').map(([name]) => name);
	return `This is what happened on ${platform}${others.length > 0 ? `; it was pulled on ${others.join(' and ')}` : ''}.`;
}
