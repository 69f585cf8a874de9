import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWildcard } from '../../src/config/wildcard.js';

describe('matchesWildcard', () => {
	it.each([
		['web', 'web', true],
		['web', 'web2', false],
		['*', '', true],
		['*', 'anything/at:all', true],
		['web-*', 'web-1', true],
		['*-db', 'shop-db', true],
		['a*a', 'a', false],
		['a*a', 'aa', true],
		['a*b*c', 'a-b-b-c', true],
		['a*b*c', 'a-c-b', false],
		['*ab*ab*', 'ab', false],
	])('%s and %s: %s', (pattern, text, expected) => {
		expect(matchesWildcard(pattern, text)).toBe(expected);
	});

	it('agrees with a regular expression', () => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
		const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
		fc.assert(
			fc.property(letters, texts, (pattern, text) => {
				expect(matchesWildcard(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
			}),
		);
	});
});
