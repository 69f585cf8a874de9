import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.js';

/** The line with its carets below, for a mark from one column to before another. */
function show(sourceLine: string, column: number, endColumn: number, lines = 1): string {
	const { code, carets } = excerptOf({
		sourceLine,
		location: { file: 'a.yaml', line: 7, column, endLine: 6 + lines, endColumn },
	});
	return `${code}\n${carets}`;
}

describe('excerptOf', () => {
	test('marks exactly the range', () => {
		expect(show('image: nginx:1', 8, 13)).toBe('image: nginx:1\n       ^^^^^');
	});
	test('shows tabs as spaces and marks below them', () => {
		expect(show('\timage:\tx', 9, 10)).toBe('    image:    x\n              ^');
	});
	test('counts wide signs as two columns and combining ones as none', () => {
		expect(show('日本: e\u0301x', 7, 8)).toBe('日本: e\u0301x\n       ^');
		expect(show('a: 日本', 4, 6)).toBe('a: 日本\n   ^^^^');
	});
	test('counts a sign outside the basic plane as one sign', () => {
		expect(show('😀: x', 5, 6)).toBe('😀: x\n    ^');
	});
	test('marks to the end of the first line when the range goes on', () => {
		expect(show('  image: |', 10, 3, 3)).toBe('  image: |\n         ^…');
	});
	test('marks one column for an empty range, also behind the end', () => {
		expect(show('image:', 7, 7)).toBe('image:\n      ^');
	});
	test('shows escapes as they are counted', () => {
		expect(show('\u001b[31mx: y', 9, 10)).toBe('\\u001b[31mx: y\n             ^');
	});
	test('gives a runner no command, and still marks the right place', () => {
		expect(show('##[error]x: y', 13, 14)).toBe('# #[error]x: y\n             ^');
	});
	test('shows the part of a long line where the mark is', () => {
		const [code = '', carets = ''] = show(`${'a'.repeat(1000)}XYZ${'b'.repeat(1000)}`, 1001, 1004).split('\n');
		expect(code).toBe(`…${'a'.repeat(20)}XYZ${'b'.repeat(97)}…`);
		expect(carets).toBe(`${' '.repeat(21)}^^^`);
	});
	test('cuts a wide mark with its line', () => {
		const [code = '', carets = ''] = show('a'.repeat(500), 1, 501).split('\n');
		expect(code).toBe(`${'a'.repeat(120)}…`);
		expect(carets).toBe('^'.repeat(120));
	});
});
