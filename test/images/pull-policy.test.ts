import { describe, expect, it } from 'vitest';
import { defaultPullPolicy, isPullPolicy } from '../../src/images/pull-policy.js';
import { parseReference } from '../../src/images/reference.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;

function policyOf(text: string) {
	const parsed = parseReference(text);
	return defaultPullPolicy(parsed.ok ? parsed.reference : undefined);
}

describe('defaultPullPolicy', () => {
	it.each([
		['nginx', 'Always'],
		['nginx:latest', 'Always'],
		[`nginx:latest@${DIGEST}`, 'Always'],
		['nginx:1.25', 'IfNotPresent'],
		['nginx:latest-alpine', 'IfNotPresent'],
		['nginx:Latest', 'IfNotPresent'],
		[`nginx@${DIGEST}`, 'IfNotPresent'],
		[`nginx:1.25@${DIGEST}`, 'IfNotPresent'],
		['localhost:5000', 'IfNotPresent'],
		['localhost:5000/nginx', 'Always'],
		['NOT VALID', 'IfNotPresent'],
	])('of %s is %s', (text, policy) => {
		expect(policyOf(text)).toBe(policy);
	});
});

describe('isPullPolicy', () => {
	it.each(['Always', 'IfNotPresent', 'Never'])('knows %s', (text) => expect(isPullPolicy(text)).toBe(true));
	it.each(['always', 'ifNotPresent', 'Never ', ''])('does not know "%s"', (text) =>
		expect(isPullPolicy(text)).toBe(false),
	);
});
