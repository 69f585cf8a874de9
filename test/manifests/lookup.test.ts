import { describe, expect, test } from 'vitest';
import { getText } from '../../src/manifests/lookup.js';
import { readText } from '../../src/manifests/read.js';
import { duplicateKey } from '../../src/rules/duplicate-key.js';
import { check } from '../support/describe-rule.js';

const HEAD =
	'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nx: &x {image: first, name: m}\ny: &y {image: second}\n';

function imageOf(container: string): { text: string | undefined; line: number; via: readonly number[] } {
	const [manifest] = readText('a.yaml', `${HEAD}c:\n${container}`).manifests;
	const { range, related } = manifest!.locate(['c', 'image']);
	const mapping = manifest!.get(['c']);
	return { text: getText(mapping, 'image'), line: range.line, via: related.map(({ line }) => line) };
}

// What kubectl 1.32 makes of each was looked up with `kubectl label --local -o yaml`.
describe('merge keys', () => {
	const cases: Readonly<Record<string, readonly [container: string, expected: ReturnType<typeof imageOf>]>> = {
		'bring in what is not there': ['  <<: *x\n', { text: 'first', line: 4, via: [7] }],
		'give way to a key behind them': ['  <<: *x\n  image: own\n', { text: 'own', line: 8, via: [] }],
		'win over a key in front of them': ['  image: own\n  <<: *x\n', { text: 'first', line: 4, via: [8] }],
		'of a list, the first wins': ['  <<: [*x, *y]\n', { text: 'first', line: 4, via: [7] }],
		'of several, the last wins': ['  <<: *x\n  <<: *y\n', { text: 'second', line: 5, via: [8] }],
		'may stand in what they bring in': ['  <<: {<<: *x, a: b}\n', { text: 'first', line: 4, via: [7] }],
		'in quotes are keys like any other': ['  "<<": {image: q}\n', { text: undefined, line: 6, via: [] }],
	};
	test.each(Object.entries(cases))('%s', (_, [container, expected]) => expect(imageOf(container)).toEqual(expected));
});

describe('a key that is given and merged in behind it', () => {
	const pod = (container: string) =>
		`apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nx: &x {image: a:2}\nspec:\n  containers:\n  - ${container}\n`;

	test('is reported, since kubectl and kustomize disagree', () => {
		const { problems } = check(duplicateKey, pod('image: a:1\n    name: c\n    <<: *x'));
		expect(problems.map(({ message, at: { range, related } }) => [message, range.line, related[0]?.line])).toEqual([
			['A merge key below brings in another `image`: kubectl and Helm take that one, kustomize takes this one.', 7, 4],
		]);
	});

	test.each(['<<: *x\n    image: a:1', 'image: a:1\n    <<: *x\n    image: a:3', 'name: c\n    <<: *x'])(
		'is not, when there is but one way to read it: %j',
		(container) => {
			const { problems } = check(duplicateKey, pod(container));
			expect(problems.filter(({ message }) => message.includes('merge'))).toEqual([]);
		},
	);
});
