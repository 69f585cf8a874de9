import { describe, expect, test } from 'vitest';
import { disagreementOf } from '../../src/pull-test/disagreement.js';
import type { PullOutcome } from '../../src/pull-test/target.js';

const [one, two] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
const pulled: PullOutcome = { status: 'pulled', digest: one, seen: [], notes: [] };
const failed: PullOutcome = { status: 'failed', reason: 'ErrImagePull', message: 'no', seen: [], notes: [] };
const unknown: PullOutcome = { status: 'inconclusive', why: 'late', seen: [], notes: [] };

describe('the probe and the node', () => {
	test.each([
		['found', one, pulled],
		['found', undefined, pulled],
		['failed', undefined, failed],
		['inconclusive', undefined, pulled],
		['inconclusive', undefined, failed],
		['found', one, unknown],
		['not-checked', undefined, pulled],
	] as const)('agree: %s %s', (standing, digest, outcome) => {
		expect(disagreementOf({ standing, ...(digest && { digest }) }, outcome)).toBeUndefined();
	});

	test('do not agree about whether it can be pulled', () => {
		expect(disagreementOf({ standing: 'found', digest: one }, failed)).toMatch(/a mirror, a proxy, or credentials/);
		expect(disagreementOf({ standing: 'failed' }, pulled)).toMatch(
			/^The registry does not give the image away, and the node pulled it/,
		);
	});

	test('do not agree about which image it is', () => {
		expect(disagreementOf({ standing: 'found', digest: two }, pulled)).toContain(
			`is ${two}, and the node pulled ${one}`,
		);
	});
});
