import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/config/globs.js';

describe('createMatcher', () => {
	it.each([
		['dev', 'dev/web.yaml', true],
		['dev/', 'dev/a/b.yaml', true],
		['./dev', 'dev/web.yaml', true],
		['dev', 'dev.yaml', false],
		['dev', 'apps/dev/web.yaml', false],
		['**/dev', 'apps/dev/web.yaml', true],
		['*.yaml', 'web.yaml', true],
		['*.yaml', 'apps/web.yaml', false],
		['**/*.yaml', 'web.yaml', true],
		['**', '.github/workflows/ci.yaml', true],
		['apps/*', 'apps/.hidden/web.yaml', true],
		['{dev,test}/**', 'test/web.yaml', true],
		['.', 'any/where.yaml', true],
		['apps/(a)/x.yaml', 'apps/(a)/x.yaml', true],
	])('%s and %s: %s', (glob, path, expected) => {
		expect(createMatcher([glob])(path)).toBe(expected);
	});

	it('takes any of several', () => {
		const covers = createMatcher(['a', 'b/*.yml']);
		expect(['a/x.yaml', 'b/x.yml', 'b/x.yaml'].map(covers)).toEqual([true, true, false]);
	});

	it('covers nothing without globs', () => {
		expect(createMatcher([])('a.yaml')).toBe(false);
	});
});
