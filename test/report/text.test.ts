import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/report/text.js';
import { expectHarmlessLog } from '../support/log.js';
import { cleanReport, emptyReport, hostileReport, sampleFinding, sampleReport } from '../support/sample-report.js';

const PLAIN = { colour: false, showAll: false };

describe('formatText', () => {
	test('shows each finding with its place, its line, its remedy and its evidence', () => {
		expect(formatText(sampleReport, PLAIN)).toBe(`\
deploy/web.yaml:12:29: error: \`App\` has a capital letter. The kubelet refuses \`ghcr.io/acme/App:2\` with InvalidImageName. [invalid-reference]
  12 |         image: ghcr.io/acme/App:2
     |                             ^^^
  help: Did you mean \`ghcr.io/acme/app:2\`?
  evidence: invalid reference format:
          |   repository name must be lowercase
  --> base/web.yaml:3:5: used here by its alias

deploy/web.yaml:30:3: notice: \`$IMAGE\` is filled in later. [not-rendered]
  30 |         $IMAGE
     |         ^^^^^^…
  help: Render the file first.

deploy/api.yaml:9:16: warning: \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment. [floating-tag]
   9 |         image: nginx
     |                ^^^^^
  help: Name a version tag, or pin the digest.
  also at deploy/web.yaml:20:16

Not checked (--verbose lists the places):
  6 Helm templates, which only Helm can fill in
  1 file that is not text

More about these rules:
  floating-tag       https://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md
  invalid-reference  https://github.com/pullproof/pullproof/blob/main/docs/rules/invalid-reference.md
  not-rendered       https://github.com/pullproof/pullproof/blob/main/docs/rules/not-rendered.md

1 error, 2 warnings and 1 notice in 2 images (3 places); 1 silenced; 7 not checked. Only the manifests were read; no registry was asked.
`);
	});

	test('is one line when all is well', () => {
		expect(formatText(cleanReport, PLAIN)).toBe(
			'No problems found in 2 images (3 places). Only the manifests were read; no registry was asked.\n',
		);
	});

	test('claims nothing about a folder without manifests', () => {
		expect(formatText(emptyReport, PLAIN)).toBe(
			'No YAML or JSON files found. Only the manifests were read; no registry was asked.\n',
		);
	});

	test('says when files name no image', () => {
		const summary = { ...emptyReport.summary, files: 3 };
		expect(formatText({ ...emptyReport, summary }, PLAIN)).toMatch(/^No images found in 3 files\. /);
	});

	test('lists five further places of a finding, and all when asked to', () => {
		const findings = [1, 2, 3, 4, 5, 6, 7, 8].map((line) =>
			sampleFinding({ image: 'nginx', location: { file: 'a.yaml', line, column: 1, endLine: line, endColumn: 2 } }),
		);
		const text = formatText({ ...sampleReport, findings }, PLAIN);
		expect(text.match(/^ {2}also at /gm)).toHaveLength(5);
		expect(text).toContain('  and at 2 more places (--verbose lists them)\n');
		const all = formatText({ ...sampleReport, findings }, { ...PLAIN, showAll: true });
		expect(all.match(/^ {2}also at /gm)).toHaveLength(7);
	});

	test('shows all that was not checked when asked to', () => {
		const text = formatText(sampleReport, { ...PLAIN, showAll: true });
		expect(text).toContain('charts/web/templates/t6.yaml:1:');
		expect(text).toContain('Not checked:\n');
	});

	test('keeps apart findings of one image that say different things', () => {
		const other = sampleFinding({ image: 'nginx', message: 'Another thing.' });
		const text = formatText({ ...sampleReport, findings: [sampleFinding({ image: 'nginx' }), other] }, PLAIN);
		expect(text).toContain('Another thing.');
		expect(text).not.toContain('also at');
	});

	test('has colours only when asked to, and the same words with them', () => {
		const coloured = formatText(sampleReport, { ...PLAIN, colour: true });
		expect(coloured).toContain('\u001b[31merror\u001b[0m: ');
		expect(coloured).toContain('\u001b[33m               ^^^^^\u001b[0m');
		expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatText(sampleReport, PLAIN));
	});

	test('lets no manifest act on a terminal or a runner', () => {
		const text = formatText(hostileReport, PLAIN);
		expectHarmlessLog(text);
		expect(text).toContain('./::warning::a|b\\u001b[0m.yaml:3:1: error: x ::error file=a::one # #[error]two <script>');
	});
});
