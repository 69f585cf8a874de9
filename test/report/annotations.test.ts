import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { planAnnotations } from '../../src/report/annotations.js';
import { emptyReport, hostileReport, sampleFinding, sampleReport } from '../support/sample-report.js';

/** One finding per line of a file, each saying something else. */
function findingsIn(file: string, count: number, facts: Partial<Finding> = {}): Finding[] {
	return Array.from({ length: count }, (_, index) =>
		sampleFinding({
			message: `${file} ${index}`,
			location: { file, line: index + 1, column: 1, endLine: index + 1, endColumn: 2 },
			...facts,
		}),
	);
}

const placesOf = ({ annotations }: ReturnType<typeof planAnnotations>) =>
	annotations.map(({ level, file, line }) => `${level} ${file}:${line}`);

describe('planAnnotations', () => {
	test('annotates each thing once, worst first, then by path; silenced findings never', () => {
		expect(placesOf(planAnnotations(sampleReport))).toEqual([
			'error deploy/web.yaml:12',
			'warning deploy/api.yaml:9',
			'notice deploy/web.yaml:30',
		]);
	});

	test('says what is wrong, how many more places there are, how to mend it, and where to read more', () => {
		const { annotations } = planAnnotations(sampleReport);
		expect(annotations[1]).toMatchObject({
			column: 16,
			endColumn: 21,
			title: 'pullproof: floating-tag',
			message: [
				'`nginx` has no tag, so every pull gets whatever `latest` is at that moment. (and 1 more place)',
				'Name a version tag, or pin the digest.',
				'https://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md',
			].join('\n'),
		});
		expect(annotations[0]?.message).toContain(
			'\nEvidence: invalid reference format:   repository name must be lowercase',
		);
	});

	test('gives columns only where the range stays on its line', () => {
		const { annotations } = planAnnotations(sampleReport);
		expect(annotations[2]).not.toHaveProperty('column');
		expect(annotations[2]).not.toHaveProperty('endColumn');
	});

	test('leaves room for the error that fails the step, and counts what is left out', () => {
		const findings = [
			...findingsIn('e.yaml', 12, { severity: 'error' }),
			...findingsIn('w.yaml', 12, { severity: 'warning' }),
			...findingsIn('n.yaml', 12, { severity: 'notice' }),
		];
		const plan = planAnnotations({ ...sampleReport, findings });
		const counts = Object.fromEntries(
			['error', 'warning', 'notice'].map((level) => [level, plan.annotations.filter((a) => a.level === level).length]),
		);
		expect(counts).toEqual({ error: 9, warning: 10, notice: 10 });
		expect(plan.omitted).toEqual({ byLimit: { error: 3, warning: 2, notice: 2 }, outsideChange: 0 });
		expect(plan.rest).toHaveLength(7);
	});

	test('takes another budget', () => {
		const plan = planAnnotations(sampleReport, { budget: { error: 1, warning: 0, notice: 1 } });
		expect(placesOf(plan)).toEqual(['error deploy/web.yaml:12', 'notice deploy/web.yaml:30']);
		expect(plan.omitted.byLimit).toEqual({ error: 0, warning: 2, notice: 0 });
	});

	test('annotates changed files only, at the first place there', () => {
		const plan = planAnnotations(sampleReport, { changedFiles: new Set(['deploy/web.yaml']) });
		expect(placesOf(plan)).toEqual([
			'error deploy/web.yaml:12',
			'warning deploy/web.yaml:20',
			'notice deploy/web.yaml:30',
		]);
		expect(plan.annotations[1]?.message).toContain('(and 1 more place)');
		expect(plan.omitted.outsideChange).toBe(0);
	});

	test('counts the findings of untouched files', () => {
		const plan = planAnnotations(sampleReport, { changedFiles: new Set(['deploy/api.yaml']) });
		expect(placesOf(plan)).toEqual(['warning deploy/api.yaml:9']);
		expect(plan.omitted).toEqual({ byLimit: { error: 0, warning: 0, notice: 0 }, outsideChange: 2 });
		expect(planAnnotations(sampleReport, { changedFiles: new Set() }).omitted.outsideChange).toBe(4);
	});

	test('accounts for every finding that is not silenced', () => {
		const { annotations, rest } = planAnnotations(sampleReport, { budget: { error: 0, warning: 1, notice: 0 } });
		expect(annotations.flatMap(({ findings }) => findings).length + rest.length).toBe(4);
	});

	test("keeps within GitHub's lengths without losing the remedy, and never cuts a code point in two", () => {
		const long = planAnnotations(hostileReport).annotations.at(-1);
		expect(long?.message.length).toBeLessThanOrEqual(4096);
		expect(long?.message.length).toBeGreaterThan(4090);
		expect(long?.message).toMatch(/^(?:😀)+…\nName a version tag/u);
		const [titled] = planAnnotations({
			...sampleReport,
			findings: [sampleFinding({ id: 'a'.repeat(300) })],
		}).annotations;
		expect(titled?.title).toHaveLength(255);
	});

	test('shows control characters in messages', () => {
		const [first] = planAnnotations(hostileReport).annotations;
		expect(first?.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
		expect(first?.message.split('\n')).toHaveLength(4);
	});

	test('plans nothing for an empty report', () => {
		expect(planAnnotations(emptyReport)).toEqual({
			annotations: [],
			omitted: { byLimit: { error: 0, warning: 0, notice: 0 }, outsideChange: 0 },
			rest: [],
		});
	});
});
