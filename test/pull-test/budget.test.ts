import { describe, expect, test } from 'vitest';
import { DiskBudget, inPullOrder, roomFor, whyTooLarge } from '../../src/pull-test/budget.js';
import { pullTarget } from './support.js';

const GB = 1e9;

test('an image that cannot fit is said not to, with both numbers; one of unknown size is tried', () => {
	expect(whyTooLarge(pullTarget('a', 'a', { size: 5 * GB }), 14 * GB)).toBe(
		"It is too large to test here: unpacking it can take 15.0 GB, and 12.0 GB of the node's disk can be used. Free some, or use a larger machine.",
	);
	expect(whyTooLarge(pullTarget('a', 'a', { size: 4 * GB }), 14 * GB)).toBeUndefined();
	expect(whyTooLarge(pullTarget('a', 'a', { size: 4 * GB }), 1 * GB)).toContain('and 0 MB of the node');
	expect(whyTooLarge(pullTarget('a', 'a'), 14 * GB)).toBeUndefined();
});

test('images that share layers are pulled one after the other', () => {
	const images = [
		'quay.io/a/x:1',
		'nginx:1',
		'ghcr.io/o/b:2',
		'quay.io/a/y:1',
		'docker.io/library/nginx:2',
		'ghcr.io/o/b:1',
		'not valid',
	];
	expect(inPullOrder(images.map((image, index) => pullTarget(String(index), image))).map(({ image }) => image)).toEqual(
		[
			'nginx:1',
			'docker.io/library/nginx:2',
			'ghcr.io/o/b:1',
			'ghcr.io/o/b:2',
			'not valid',
			'quay.io/a/x:1',
			'quay.io/a/y:1',
		],
	);
});

describe('the disk as a budget', () => {
	const [large, small] = [pullTarget('l', 'large', { size: 3 * GB }), pullTarget('s', 'small', { size: 1 * GB })];

	test('holds what fits, and more once something is gone', () => {
		const budget = new DiskBudget(12 * GB);
		expect(roomFor(large) + roomFor(small)).toBe(12 * GB);
		expect([budget.take(large), budget.take(small)]).toEqual([true, false]);
		expect(budget.release(large)).toEqual({ isLast: true });
		expect(budget.take(small)).toBe(false);
		budget.remove(large);
		expect(budget.take(small)).toBe(true);
	});

	test('counts an image once, however many want it, and says who is the last', () => {
		const budget = new DiskBudget(12 * GB);
		expect([budget.take(large), budget.take({ ...large, id: 'again' })]).toEqual([true, true]);
		expect(budget.release(large)).toEqual({ isLast: false });
		expect(budget.release(large)).toEqual({ isLast: true });
	});

	test('keeps an image that somebody wants again while it is being deleted', () => {
		const budget = new DiskBudget(12 * GB);
		budget.take(large);
		budget.release(large);
		expect(budget.take({ ...large, id: 'again' })).toBe(true);
		budget.remove(large);
		expect(budget.take(small)).toBe(false);
	});

	test('always has room for the first, and for everything where the disk is not ours', () => {
		expect(new DiskBudget(1).take(large)).toBe(true);
		const endless = new DiskBudget(Number.POSITIVE_INFINITY);
		expect([endless.take(large), endless.take(small)]).toEqual([true, true]);
	});
});
