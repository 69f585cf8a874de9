import type { PullOutcome, PullTarget } from '../../src/pull-test/target.js';

export function pullTarget(id: string, image: string, more: Partial<PullTarget> = {}): PullTarget {
	return { id, image, namespace: 'shop', imagePullSecrets: [], kind: 'container', platforms: [], ...more };
}

/** The parts of an outcome that say why. */
export function textOf(outcome: PullOutcome | undefined): string {
	if (!outcome) return '';
	if (outcome.status === 'failed') return `${outcome.reason}: ${outcome.message}`;
	return outcome.status === 'pulled' ? '' : outcome.why;
}
