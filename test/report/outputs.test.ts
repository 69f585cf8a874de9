import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/findings/report.js';
import { IMAGE_FORMATS, OUTPUT_FORMATS, type OutputOptions, parseOutputOption } from '../../src/report/outputs.js';
import { expectHarmlessLog } from '../support/log.js';
import { cleanReport, emptyReport, hostileReport, sampleReport } from '../support/sample-report.js';

const isAnnotation = (line: string) => /^::error file=%3A%3Awarning/.test(line);
const OPTIONS = { colour: false, showAll: false };

const FORMATS: Readonly<Record<string, (report: Report, options: OutputOptions) => string>> = {
	...OUTPUT_FORMATS,
	...IMAGE_FORMATS,
};

describe.each(Object.entries(FORMATS))('the format %s', (_, format) => {
	test.each(Object.entries({ sampleReport, cleanReport, emptyReport, hostileReport }))(
		'is the same every time and ends with a line break for %s',
		(_, report) => {
			const text = format(report, OPTIONS);
			expect(format(structuredClone(report), OPTIONS)).toBe(text);
			expect(text).toMatch(/^$|\n$/);
		},
	);

	test('lets no manifest act on a terminal or a runner', () => {
		expectHarmlessLog(format(hostileReport, OPTIONS).replaceAll('\t', ''), isAnnotation);
	});
});

describe('parseOutputOption', () => {
	test.each([
		['text', { format: 'text' }],
		['sarif=out.sarif', { format: 'sarif', file: 'out.sarif' }],
		['json=a=b/c.json', { format: 'json', file: 'a=b/c.json' }],
	])('reads %s', (text, expected) => {
		expect(parseOutputOption(text)).toEqual(expected);
	});

	test.each(['xml', '', '=out', 'toString', 'SARIF'])('refuses %j and names the formats', (text) => {
		expect(() => parseOutputOption(text)).toThrow(
			/^There is no output format ".*"\. The formats are text, json, sarif, github, junit, markdown; "=FILE" behind one writes it to a file\.$/,
		);
	});

	test('refuses an empty file name', () => {
		expect(() => parseOutputOption('json=')).toThrow(
			'The output "json=" names no file. Write "json=FILE", or "json" alone for standard output.',
		);
	});
});
