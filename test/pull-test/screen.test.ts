import { expect, test } from 'vitest';
import { screen } from '../../src/pull-test/screen.js';
import type { PullOutcome, PullTarget } from '../../src/pull-test/target.js';
import { pullTarget, textOf } from './support.js';

const amd64 = { os: 'linux', architecture: 'amd64' };

function run(targets: readonly PullTarget[], means: object) {
	const told = new Map<string, PullOutcome>();
	const kept = screen(targets, { platform: amd64, free: 100e9, ...means }, ({ id }, outcome) => told.set(id, outcome));
	return { kept: kept.map(({ id }) => id), told };
}

test('what is for other nodes is proven by the probe only', () => {
	const { kept, told } = run(
		[
			pullTarget('any', 'a'),
			pullTarget('own', 'a', { platforms: [amd64] }),
			pullTarget('one-of-two', 'a', { platforms: [{ os: 'linux', architecture: 'arm64', variant: 'v8' }, amd64] }),
			pullTarget('other', 'a', { platforms: [{ os: 'linux', architecture: 'arm64', variant: 'v8' }] }),
			pullTarget('windows', 'a', { platforms: [{ os: 'windows', architecture: 'amd64' }] }),
		],
		{},
	);
	expect(kept).toEqual(['any', 'own', 'one-of-two']);
	expect(textOf(told.get('other'))).toBe(
		'The node here is linux/amd64, and the image is wanted for linux/arm64/v8: that is proven by the probe only.',
	);
	expect(told.get('windows')).toMatchObject({ status: 'not-checked' });
});

test('a fifth of the quota of Docker Hub is left for others; an image counts once, and other registries do not', () => {
	const targets = [
		pullTarget('first', 'nginx:1'),
		pullTarget('same', 'nginx:1', { namespace: 'other' }),
		pullTarget('second', 'nginx:2'),
		pullTarget('third', 'nginx:3'),
		pullTarget('elsewhere', 'quay.io/a/b:1'),
	];
	const { kept, told } = run(targets, { hubQuota: { limit: 100, remaining: 22 } });
	expect(kept).toEqual(['first', 'same', 'second', 'elsewhere']);
	expect(textOf(told.get('third'))).toMatch(/^Docker Hub allows this address only a few more pulls/);
	expect(run(targets, {}).kept).toHaveLength(5);
	expect(run(targets, { hubQuota: { limit: 100, remaining: 0 } }).kept).toEqual(['elsewhere']);
});
