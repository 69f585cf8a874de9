import type { FailOn, OnInconclusive } from '../config/schema.js';
import { SEVERITIES, type Severity } from '../rules/rule.js';
import type { Finding } from './finding.js';
import type { Report } from './report.js';

/** What a run tells the shell. */
export const EXIT_CODES = {
	/** Nothing at or above the threshold. */
	passed: 0,
	/** Findings at or above the threshold. */
	failed: 1,
	/** Usage, configuration, or an error of pullproof itself: nothing was proved. */
	couldNotRun: 2,
	/** Nothing wrong was found, but something stayed open, and the user asked for that to fail. */
	inconclusive: 3,
} as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** How many findings there are of each severity, without the suppressed ones. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, notice: 0 };
	for (const { severity, suppressed } of findings) if (!suppressed) counts[severity]++;
	return counts;
}

/** Whether any finding is as severe as the threshold or worse. Suppressed ones never count. */
export function failed({ findings }: Pick<Report, 'findings'>, failOn: FailOn): boolean {
	if (failOn === 'never') return false;
	const counting = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
	return findings.some(({ severity, suppressed }) => !suppressed && counting.includes(severity));
}

export interface Thresholds {
	readonly failOn: FailOn;
	/** What becomes of a run in which nothing is wrong, but something stayed open. */
	readonly onInconclusive: OnInconclusive;
}

/** Whether registries were asked about an image and did not tell, or could not be asked. */
export function isInconclusive({ summary: { statuses } }: Pick<Report, 'summary'>): boolean {
	return (statuses?.inconclusive ?? 0) > 0;
}

export function exitCode(
	report: Pick<Report, 'findings' | 'summary'>,
	{ failOn, onInconclusive }: Thresholds,
): ExitCode {
	if (failed(report, failOn)) return EXIT_CODES.failed;
	return onInconclusive === 'fail' && isInconclusive(report) ? EXIT_CODES.inconclusive : EXIT_CODES.passed;
}
