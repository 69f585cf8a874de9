import { describe, expect, it } from 'vitest';
import { countBySeverity, exitCode } from '../../src/findings/outcome.js';
import type { Severity } from '../../src/rules/rule.js';
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
		expect(exitCode({ findings: findings(severities) }, failOn)).toBe(expected);
	});

	it('does not count what is suppressed', () => {
		expect(exitCode({ findings: findings(['notice'], ['error', 'warning']) }, 'warning')).toBe(0);
	});
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
