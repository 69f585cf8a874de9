import { expect, test } from 'vitest';
import { isSameQuantity, parseQuantity } from '../../src/manifests/quantity.js';

test.each([
	['0', 0],
	['250m', 0.25],
	['.5', 0.5],
	['1.', 1],
	['64Mi', 67_108_864],
	['64M', 64_000_000],
	['12e6', 12_000_000],
	['1E', 1e18],
	['1Ei', 2 ** 60],
	['-1k', -1000],
])('%s is %d', (text, number) => {
	expect(parseQuantity(text)).toBe(number);
});

test.each(['', 'm', '1 Gi', '1KiB', '1K', '1ki', '0x10', '{{ x }}'])('%s is no quantity', (text) => {
	expect(parseQuantity(text)).toBeUndefined();
});

test.each([
	['100m', '0.1'],
	['300m', '0.3'],
	['64Mi', '67108864'],
	['1000M', '1G'],
	['lots', 'lots'],
])('%s and %s are the same', (one, other) => {
	expect(isSameQuantity(one, other)).toBe(true);
});

test.each([
	['64Mi', '64M'],
	['100m', '101m'],
	['lots', '1'],
])('%s and %s differ', (one, other) => {
	expect(isSameQuantity(one, other)).toBe(false);
});
