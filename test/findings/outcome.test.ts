import { describe, expect, it } from 'vitest';
import { countBySeverity, exitCode } from '../../src/findings/outcome.js';
import type { Report } from '../../src/findings/report.js';
import type { Severity } from '../../src/rules/rule.js';
import { cleanReport } from '../support/sample-report.js';
import { findingsOf, problemAt, rule } from './support.js';

/** One finding of each severity given; `silenced` ones carry a suppression. */
function findings(severities: readonly Severity[], silenced: readonly Severity[] = []) {
	const found = findingsOf({
		files: {},
		further: [...severities, ...silenced].map((severity, index) => ({
			rule: rule('r', severity),
			problem: problemAt('a.yaml', index + 1, 1),
		})),
	});
	return found.map((finding) =>
		finding.location.line > severities.length
			? { ...finding, suppressed: { by: 'config' as const, location: finding.location } }
			: finding,
	);
}

function reportOf(found: Report['findings'], statuses?: Report['summary']['statuses']) {
	return { findings: found, summary: { ...cleanReport.summary, ...(statuses && { statuses }) } };
}

describe('exitCode', () => {
	it.each([
		[[], 'notice', 0],
		[['notice'], 'notice', 1],
		[['notice'], 'warning', 0],
		[['notice'], 'error', 0],
		[['warning'], 'notice', 1],
		[['warning'], 'warning', 1],
		[['warning'], 'error', 0],
		[['error'], 'notice', 1],
		[['error'], 'warning', 1],
		[['error'], 'error', 1],
		[['error', 'warning', 'notice'], 'never', 0],
		[['notice', 'error'], 'error', 1],
	] as const)('for %j with the threshold %s is %i', (severities, failOn, expected) => {
		expect(exitCode(reportOf(findings(severities)), { failOn, onInconclusive: 'warn' })).toBe(expected);
	});

	it('does not count what is suppressed', () => {
		const report = reportOf(findings(['notice'], ['error', 'warning']));
		expect(exitCode(report, { failOn: 'warning', onInconclusive: 'warn' })).toBe(0);
	});

	it.each([
		[[], 1, 'warn', 0],
		[[], 1, 'fail', 3],
		[[], 0, 'fail', 0],
		[['error'], 1, 'fail', 1],
	] as const)(
		'for %j and %i inconclusive images with `%s` is %i',
		(severities, inconclusive, onInconclusive, expected) => {
			const statuses = { failed: 0, inconclusive, 'not-checked': 0, found: 0 };
			const report = reportOf(findings(severities), statuses);
			expect(exitCode(report, { failOn: 'error', onInconclusive })).toBe(expected);
		},
	);
});

describe('countBySeverity', () => {
	it('counts each severity without what is suppressed', () => {
		expect(countBySeverity(findings(['error', 'notice', 'notice'], ['error', 'warning']))).toEqual({
			error: 1,
			warning: 0,
			notice: 2,
		});
	});
});
