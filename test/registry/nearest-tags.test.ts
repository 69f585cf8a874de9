import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestTags } from '../../src/registry/nearest-tags.js';

const sha = 'a'.repeat(64);

describe('nearestTags: what was meant', () => {
	test.each([
		['a `v` too many', 'v1.27.4', ['1.27.3', '1.27.4', '1.27.5'], ['1.27.4', '1.27.3', '1.27.5']],
		['a `v` too few', '1.2.3', ['v1.2.3', 'v1.2.2'], ['v1.2.3', 'v1.2.2']],
		['another case', 'Alpine', ['alpine', 'slim'], ['alpine']],
		['a suffix that is missing', '1.27.4', ['1.27.4-alpine', '1.26.0'], ['1.27.4-alpine', '1.26.0']],
		['a suffix that is not built', '1.27.4-alpin', ['1.27.4-alpine', '1.27.4-slim'], ['1.27.4-alpine', '1.27.4-slim']],
		['the versions beside it', '1.27.99', ['1.27.1', '1.27.3', '1.28.0', '1.27.4'], ['1.27.4', '1.27.3', '1.27.1']],
		['numbers, not letters', '1.9.5', ['1.9.40', '1.9.6', '1.9.4'], ['1.9.4', '1.9.6', '1.9.40']],
		['its own suffix first', '3.13.9-slim', ['3.13.8', '3.13.7-slim'], ['3.13.7-slim', '3.13.8']],
		['a day beside it', '20240116', ['20240115', '20230101'], ['20240115', '20230101']],
		['a slip of the finger', 'stabel', ['stable', 'edge', 'latest'], ['stable']],
		['`latest` where there is none', 'latest', ['1.9.0', '1.10.0', '1.10.0-rc.1', 'nightly'], ['1.10.0', '1.9.0']],
	])('%s', (_what, wanted, available, expected) => {
		expect(nearestTags(wanted, available)).toEqual(expected);
	});

	test('at most three, unless more are asked for', () => {
		const available = Array.from({ length: 9 }, (_, patch) => `1.0.${patch}`);
		expect(nearestTags('1.0.10', available)).toEqual(['1.0.8', '1.0.7', '1.0.6']);
		expect(nearestTags('1.0.10', available, 1)).toEqual(['1.0.8']);
	});

	test.each([
		['signatures', '1.0.0', [`sha256-${sha}.sig`, `sha256-${sha}.att`, `sha256-${sha}`]],
		['builds of commits', 'main', ['sha-0a1b2c3', '0a1b2c3d4e5f', 'sha-main']],
		['another major version', '1.27.4', ['2.0.0', '3.1.4']],
		['other words', 'stable', ['nightly', 'edge']],
		['nothing', '1.0', []],
	])('never %s', (_what, wanted, available) => {
		expect(nearestTags(wanted, available)).toEqual([]);
	});

	test('the order of the list and repetitions do not matter', () => {
		const tag = fc.constantFrom('1.0', 'v1.0', '1.0.1', '1.1', '1.0-alpine', 'latest', 'edge', '1', '01', 'V1.0', 'x');
		fc.assert(
			fc.property(tag, fc.array(tag), (wanted, available) => {
				const found = nearestTags(wanted, available);
				expect(nearestTags(wanted, [...available, ...available].reverse())).toEqual(found);
				const known: readonly string[] = available;
				expect(found.every((one) => known.includes(one))).toBe(true);
			}),
		);
	});
});
