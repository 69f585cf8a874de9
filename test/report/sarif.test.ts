import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/findings/report.js';
import { formatSarif } from '../../src/report/sarif.js';
import { cleanReport, emptyReport, hostileReport, sampleFinding, sampleReport } from '../support/sample-report.js';
import { sarifSubset } from '../support/sarif-subset.js';

const validate = new Ajv({ allErrors: true, strict: true }).compile(sarifSubset);

const format = (report: Report) => JSON.parse(formatSarif(report));
const runOf = (report: Report) => format(report).runs[0];

describe('formatSarif', () => {
	test.each(Object.entries({ sampleReport, cleanReport, emptyReport, hostileReport }))(
		'is valid for %s',
		(_, report) => {
			validate(format(report));
			expect(validate.errors ?? []).toEqual([]);
		},
	);

	test('gives a result its rule, level, text, place and fingerprint', () => {
		const [result] = runOf(sampleReport).results;
		expect(result).toMatchObject({
			ruleId: 'invalid-reference',
			ruleIndex: 1,
			level: 'error',
			message: {
				text: [
					'`App` has a capital letter. The kubelet refuses `ghcr.io/acme/App:2` with InvalidImageName.',
					'Did you mean `ghcr.io/acme/app:2`?',
					'Evidence: invalid reference format:\n  repository name must be lowercase',
				].join('\n'),
			},
			partialFingerprints: { 'pullproof/v1': 'f1' },
		});
		expect(result.locations).toEqual([
			{
				physicalLocation: {
					artifactLocation: { uri: 'deploy/web.yaml', uriBaseId: '%SRCROOT%' },
					region: { startLine: 12, startColumn: 29, endLine: 12, endColumn: 32 },
				},
			},
		]);
		expect(result.relatedLocations[0].message.text).toBe('used here by its alias');
		expect(result).not.toHaveProperty('suppressions');
	});

	test('calls a notice a note, and names no index for a rule that is not listed', () => {
		const { results } = runOf(sampleReport);
		expect(results.map(({ level }: { level: string }) => level)).toEqual([
			'error',
			'warning',
			'warning',
			'warning',
			'note',
		]);
		expect(results[3].ruleId).toBe('pointless-pull-policy');
		expect(results[3]).not.toHaveProperty('ruleIndex');
	});

	test('describes the rules, those that are off too', () => {
		const { rules, semanticVersion } = runOf(sampleReport).tool.driver;
		expect(semanticVersion).toBe('1.2.3');
		expect(rules[0]).toEqual({
			id: 'floating-tag',
			name: 'FloatingTag',
			shortDescription: { text: 'The title of floating-tag' },
			fullDescription: { text: 'Why floating-tag hurts.' },
			help: {
				text: 'Why floating-tag hurts.\n\nHow to mend floating-tag.',
				markdown:
					'Why floating-tag hurts.\n\n**How to mend it:** How to mend floating-tag.\n\n[More about `floating-tag`](https://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md)',
			},
			helpUri: 'https://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md',
			defaultConfiguration: { level: 'warning' },
			properties: { category: 'tag', tags: ['kubernetes', 'tag'] },
		});
		expect(rules[3].defaultConfiguration).toEqual({ enabled: false, level: 'note' });
	});

	test('keeps silenced findings, with who silenced them and why', () => {
		const suppression = runOf(sampleReport).results[3].suppressions[0];
		expect(suppression).toMatchObject({ kind: 'inSource', status: 'accepted', justification: 'mirrors are slow' });
		expect(suppression.location.physicalLocation.region.startLine).toBe(19);
		expect(runOf(hostileReport).results[2].suppressions[0].kind).toBe('external');
	});

	test('notes what was not checked', () => {
		const [{ executionSuccessful, toolExecutionNotifications }] = runOf(sampleReport).invocations;
		expect(executionSuccessful).toBe(true);
		expect(toolExecutionNotifications).toHaveLength(7);
		expect(toolExecutionNotifications[6]).toEqual({
			descriptor: { id: 'not-text' },
			level: 'warning',
			message: { text: 'Not checked: The file is not UTF-8 text.' },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: 'deploy/logo.yaml', uriBaseId: '%SRCROOT%' },
						region: { startLine: 1 },
					},
				},
			],
		});
	});

	test('tells equal fingerprints in one file apart', () => {
		const other = { file: 'other.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
		const findings = [
			sampleFinding({ fingerprint: 'same' }),
			sampleFinding({ fingerprint: 'same' }),
			sampleFinding({ fingerprint: 'same', location: other }),
			sampleFinding({ fingerprint: 'same' }),
		];
		const { results } = runOf({ ...sampleReport, findings });
		expect(results.map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints))).toEqual(
			[['same'], ['same:2'], ['same'], ['same:3']],
		);
	});

	test('encodes paths as relative URIs', () => {
		const uriOf = (file: string) => {
			const finding = sampleFinding({ location: { file, line: 0, column: 0, endLine: 0, endColumn: 0 } });
			const report = { ...sampleReport, findings: [finding] };
			validate(format(report));
			expect(validate.errors ?? []).toEqual([]);
			return runOf(report).results[0].locations[0].physicalLocation.artifactLocation.uri;
		};
		expect(uriOf('a b/c#d?e%20.yaml')).toBe('a%20b/c%23d%3Fe%2520.yaml');
		expect(uriOf('c:x/é.yaml')).toBe('c%3Ax/%C3%A9.yaml');
		expect(uriOf('a\ud800.yaml')).toBe('a%EF%BF%BD.yaml');
	});

	test('lets no manifest place a link', () => {
		const [{ message }] = runOf(hostileReport).results;
		expect(message.text).toContain('\\[l](https://evil.example)');
		const plain = sampleFinding({ message: 'A list such as [a] stays as it is.' });
		expect(runOf({ ...sampleReport, findings: [plain] }).results[0].message.text).toContain('such as [a] stays');
	});

	test("keeps within code scanning's limits and says what it leaves out", () => {
		const related = Array.from({ length: 1200 }, (_, index) => ({
			...sampleFinding({}).location,
			line: index + 1,
			message: 'here',
		}));
		const findings = [sampleFinding({ related }), ...Array.from({ length: 25_001 }, () => sampleFinding({}))];
		const run = runOf({ ...sampleReport, findings, skipped: [] });
		expect(run.results).toHaveLength(25_000);
		expect(run.results[0].relatedLocations).toHaveLength(999);
		expect(run.invocations[0].toolExecutionNotifications).toEqual([
			{ level: 'warning', message: { text: '2 findings left out: code scanning takes 25000 of one run.' } },
		]);
	});

	test('shows a repeated related place once', () => {
		const place = { ...sampleFinding({}).location, message: 'here' };
		const finding = sampleFinding({ related: [place, place] });
		expect(runOf({ ...sampleReport, findings: [finding] }).results[0].relatedLocations).toHaveLength(1);
	});

	test('always has results', () => {
		expect(runOf(emptyReport).results).toEqual([]);
	});
});
