import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../src/report/markdown.js';
import { escapeCode, escapeMarkdown } from '../../src/report/markdown-escape.js';
import { cleanReport, emptyReport, hostileReport, sampleFinding, sampleReport } from '../support/sample-report.js';

const DOCS = 'https://github.com/pullproof/pullproof/blob/main/docs/rules';

describe('formatMarkdown', () => {
	test('shows the outcome, the counts, the findings, and folded away all else', () => {
		expect(formatMarkdown({ ...sampleReport, skipped: sampleReport.skipped.slice(5) })).toBe(`\
## pullproof: 1 error, 2 warnings and 1 notice in 2 images (3 places); 1 silenced; 7 not checked

Only the manifests were read; no registry was asked. Read: 9 files, 4 objects and 1 Helm chart.

| Images | Places | Errors | Warnings | Notices | Silenced | Not checked |
| --: | --: | --: | --: | --: | --: | --: |
| 2 | 3 | 1 | 2 | 1 | 1 | 7 |

| Severity | Where | What | How to mend it |
| --- | --- | --- | --- |
| error | <code>deploy/web.yaml:12:29</code> | <code>App</code> has a capital letter. The kubelet refuses <code>ghcr.io/acme/App:2</code> with InvalidImageName.<br><code>invalid reference format:   repository name must be lowercase</code><br>[invalid-reference](${DOCS}/invalid-reference.md) | Did you mean <code>ghcr.io/acme/app:2</code>? |
| warning | <code>deploy/api.yaml:9:16</code><br><code>deploy/web.yaml:20:16</code> | <code>nginx</code> has no tag, so every pull gets whatever <code>latest</code> is at that moment.<br>[floating-tag](${DOCS}/floating-tag.md) | Name a version tag, or pin the digest. |
| notice | <code>deploy/web.yaml:30:3</code> | <code>&#36;IMAGE</code> is filled in later.<br>[not-rendered](${DOCS}/not-rendered.md) | Render the file first. |

<details><summary>1 silenced</summary>

| Where | What | Silenced by | Why |
| --- | --- | --- | --- |
| <code>deploy/web.yaml:20:16</code> | Silenced message. | a comment | mirrors are slow |

</details>

<details><summary>2 not checked</summary>

| Where | Reason | Message |
| --- | --- | --- |
| <code>charts/web/templates/t6.yaml:1</code> | helm-template | A template of the chart <code>charts/web</code>. |
| <code>deploy/logo.yaml:1</code> | not-text | The file is not UTF-8 text. |

</details>

<details><summary>2 images</summary>

| Image | Pull policy | Places |
| --- | --- | --- |
| <code>ghcr.io/acme/App:2</code> | Always | <code>deploy/web.yaml:12:16</code> |
| <code>nginx</code> | Always, not known | <code>deploy/web.yaml:20:16</code><br><code>deploy/api.yaml:9:16</code> |

</details>
`);
	});

	test('has only the images below the counts when all is well, and nothing without images', () => {
		const text = formatMarkdown(cleanReport);
		expect(text).toMatch(/^## pullproof: No problems found in 2 images \(3 places\)\n/);
		expect(text).toContain('no registry was asked');
		expect(text).not.toContain('Severity');
		expect(text).toContain('<summary>2 images</summary>');
		expect(formatMarkdown(emptyReport)).not.toContain('<details>');
	});

	test('counts the places that a row has no room for', () => {
		const findings = Array.from({ length: 8 }, (_, index) =>
			sampleFinding({ location: { ...sampleFinding({}).location, line: index + 1 } }),
		);
		expect(formatMarkdown({ ...sampleReport, findings })).toContain(
			'<code>deploy/web.yaml:5:16</code><br>and 3 more places |',
		);
	});

	test('lets no manifest act on the page', () => {
		const text = formatMarkdown(hostileReport);
		expect(text).not.toMatch(/<script|`|\[l\]|@octocat|\bwww\.|[\u0000-\u0009\u000b-\u001f\u202e]/);
		expect(text).not.toMatch(/(?<!\]\()https:\/\//);
		const lines = text.split('\n');
		expect(lines.filter((line) => line.startsWith('| error'))).toHaveLength(2);
		for (const line of lines.filter((line) => line.startsWith('| error'))) expect(line.match(/\|/g)).toHaveLength(5);
	});

	describe('within a number of bytes', () => {
		const findings = Array.from({ length: 500 }, (_, index) => sampleFinding({ message: `é日😀 number ${index}.` }));
		const report = { ...sampleReport, findings };

		test.each([4_000, 10_000, 50_000])('never goes beyond %i', (maxBytes) => {
			const text = formatMarkdown(report, { maxBytes });
			expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
			expect(Buffer.byteLength(text)).toBeGreaterThan(maxBytes - 1000);
		});

		test('says how many rows it left out and where they are', () => {
			const text = formatMarkdown(report, { maxBytes: 10_000, fullReport: 'the artifact pullproof_report' });
			const shown = text.match(/^\| warning/gm)?.length ?? 0;
			expect(shown).toBeGreaterThan(10);
			expect(text).toContain('number 0.');
			expect(text).toContain(
				`\n\n${500 - shown} more rows did not fit here; all is in the artifact pullproof&#95;report.\n`,
			);
			expect(text).toContain('<details><summary>2 images</summary>');
			expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
		});

		test('leaves nothing out of what fits into a summary of GitHub', () => {
			expect(formatMarkdown(report)).not.toContain('did not fit');
			const many = Array.from({ length: 20 }, () => findings).flat();
			const unique = many.map((finding, index) => ({ ...finding, message: `${index}` }));
			expect(Buffer.byteLength(formatMarkdown({ ...report, findings: unique }))).toBeLessThan(1024 * 1024);
		});
	});
});

test.each([
	['plain words, and 1.2-3/4', 'plain words, and 1.2-3/4'],
	['a|b\\|c', 'a&#124;b&#92;&#124;c'],
	['<b>&amp;', '&#60;b&#62;&#38;amp;'],
	['[a](b) ![c]', '&#91;a&#93;(b) &#33;&#91;c&#93;'],
	['a\n\n# b', 'a &#35; b'],
	['@octocat and #12', '&#64;&#8203;octocat and &#35;&#8203;12'],
	['the `code @x` here', 'the <code>code &#64;x</code> here'],
	['one ` alone', 'one &#96; alone'],
	['http://a www.b', 'http&#58;//a www&#46;b'],
])('escapeMarkdown turns %j into %j', (text, expected) => {
	expect(escapeMarkdown(text)).toBe(expected);
});

test('escapeCode keeps an image as it is copied', () => {
	expect(escapeCode('a_b@sha256:1')).toBe('<code>a&#95;b&#64;sha256:1</code>');
	expect(escapeCode('')).toBe('');
});
