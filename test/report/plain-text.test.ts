import { describe, expect, test } from 'vitest';
import { cutText, toLogPath, toLogText, toVisibleText } from '../../src/report/plain-text.js';

describe('toVisibleText', () => {
	test.each([
		['leaves plain text alone', 'nginx:1.27 é 日本 😀', 'nginx:1.27 é 日本 😀'],
		['puts all on one line', 'a\r\nb\rc\u2028d', 'a b c d'],
		['shows terminal escapes', '\u001b[31mred\u009b0m\u0007', '\\u001b[31mred\\u009b0m\\u0007'],
		['shows signs that reorder or hide text', 'a\u202eb\u2066c\u200bd\ufeff', 'a\\u202eb\\u2066c\\u200bd\\ufeff'],
	])('%s', (_, text, expected) => {
		expect(toVisibleText(text)).toBe(expected);
	});

	test('takes time in proportion to the length', () => {
		const started = performance.now();
		toVisibleText(' '.repeat(2_000_000));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});

test('toLogText breaks the old kind of runner command', () => {
	expect(toLogText('a ##[error]b ###[c] ## d')).toBe('a # #[error]b ## #[c] ## d');
});

test.each([
	['deploy/web.yaml', 'deploy/web.yaml'],
	['::error::x.yaml', './::error::x.yaml'],
	['  ::error::x.yaml', './  ::error::x.yaml'],
	['\n::error::x.yaml', './ ::error::x.yaml'],
	['##[error]x.yaml', './# #[error]x.yaml'],
])('toLogPath turns %j into %j', (path, expected) => {
	expect(toLogPath(path)).toBe(expected);
});

describe('cutText', () => {
	test('leaves what fits', () => expect(cutText('abc', 3)).toBe('abc'));
	test('puts an ellipsis in place of the rest', () => expect(cutText('abcd', 3)).toBe('ab…'));
	test('never cuts a code point in two', () => expect(cutText('a😀bc', 3)).toBe('a…'));
});
