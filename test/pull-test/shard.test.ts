import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShard, selectShard } from '../../src/pull-test/shard.js';
import type { PullTarget } from '../../src/pull-test/target.js';
import { pullTarget } from './support.js';

describe('a shard', () => {
	test('is which of how many', () => {
		expect(parseShard('1/4')).toEqual({ index: 1, count: 4 });
		expect(parseShard(' 4 / 4 ')).toEqual({ index: 4, count: 4 });
	});

	test.each(['', '0/4', '5/4', '1/0', '1', '-1/4', '1/4/2', '1.5/4', '1/1000', 'a/b'])('%j is none', (text) => {
		expect(() => parseShard(text)).toThrow(`\`${text}\` is no shard`);
	});
});

const targets = fc
	.array(
		fc.record({
			registry: fc.constantFrom('quay.io', 'ghcr.io', 'docker.io'),
			name: fc.integer({ min: 0, max: 12 }),
			size: fc.option(fc.integer({ min: 1, max: 2_000_000_000 }), { nil: undefined }),
			namespace: fc.constantFrom('a', 'b'),
		}),
		{ maxLength: 40 },
	)
	.map((records) => {
		const sizes = new Map(records.map(({ registry, name, size }) => [`${registry}/${name}`, size]));
		return records.map(({ registry, name, namespace }, index): PullTarget => {
			const size = sizes.get(`${registry}/${name}`);
			return pullTarget(String(index), `${registry}/o/i${name}:1`, { namespace, ...(size !== undefined && { size }) });
		});
	});

describe('the shards of any targets', () => {
	test('have every target once, whatever order they come in', () => {
		fc.assert(
			fc.property(targets, fc.integer({ min: 1, max: 6 }), fc.func(fc.integer()), (all, count, random) => {
				const shuffled = [...all].sort((a, b) => random(a.id) - random(b.id));
				const shards = Array.from({ length: count }, (_, at) => selectShard(all, { index: at + 1, count }));
				const again = Array.from({ length: count }, (_, at) => selectShard(shuffled, { index: at + 1, count }));
				const ids = (shard: PullTarget[]) => shard.map(({ id }) => id).sort();
				expect(shards.flatMap(ids).sort()).toEqual(ids(all));
				expect(again.map(ids)).toEqual(shards.map(ids));
			}),
		);
	});

	test('have all the targets of an image in one', () => {
		fc.assert(
			fc.property(targets, (all) => {
				const shards = [1, 2, 3].map(
					(index) => new Set(selectShard(all, { index, count: 3 }).map(({ image }) => image)),
				);
				for (const image of new Set(all.map((target) => target.image))) {
					expect(shards.filter((shard) => shard.has(image))).toHaveLength(1);
				}
			}),
		);
	});

	test('differ by no more than the largest image', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 40 }), (sizes) => {
				const all = sizes.map((size, index) => pullTarget(String(index), `quay.io/o/i${index}:1`, { size }));
				const loads = [1, 2, 3].map((index) =>
					selectShard(all, { index, count: 3 }).reduce((sum, { size = 0 }) => sum + size, 0),
				);
				expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...sizes));
			}),
		);
	});
});

test('the images of one registry are spread', () => {
	const all = ['quay.io', 'ghcr.io'].flatMap((registry) =>
		[1, 2].map((n) => pullTarget(`${registry}${n}`, `${registry}/o/i${n}:1`, { size: 10 })),
	);
	const first = selectShard(all, { index: 1, count: 2 })
		.map(({ id }) => id.replace(/\d$/, ''))
		.sort();
	expect(first).toEqual(['ghcr.io', 'quay.io']);
});
