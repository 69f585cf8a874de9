import type { FailOn } from '../config/schema.js';
import type { Finding } from '../findings/finding.js';
import { countBySeverity, failed } from '../findings/outcome.js';
import type { Report } from '../findings/report.js';
import type { AnnotationPlan } from '../report/annotations.js';
import { describeOmitted } from '../report/github.js';
import { activeFindings } from '../report/groups.js';
import { countOf, countsBySeverity } from '../report/phrases.js';
import type { Runner } from './runner.js';

export interface Verdict {
	readonly report: Report;
	readonly failOn: FailOn;
	readonly plan: AnnotationPlan;
	/** The end of the sentence that fails the step. */
	readonly whereToLook: string;
}

/** Sets the outputs that count. */
export function setCounts({ setOutput }: Runner, { summary: { findings, images, notChecked } }: Report): void {
	setOutput('errors', findings.error);
	setOutput('warnings', findings.warning);
	setOutput('notices', findings.notice);
	setOutput('images', images);
	setOutput('not-checked', notChecked);
}

/** Passes or fails the step by its findings. */
export function conclude(runner: Runner, { report, failOn, plan, whereToLook }: Verdict): void {
	const counting = activeFindings(report).filter((finding) => failed({ findings: [finding] }, failOn));
	if (counting.length === 0) {
		runner.setOutput('result', 'passed');
		return;
	}
	const files = new Set(counting.map(({ location }) => location.file)).size;
	const counts = `${countsBySeverity(countBySeverity(counting))} in ${countOf(files, 'file')}`;
	runner.setOutput('result', 'failed');
	runner.fail(`${counts}: ${whereToLook}.${notAnnotated(counting, plan)}`);
}

/** The last word on what GitHub does not show at the lines; nothing when it was not meant to show any. */
function notAnnotated(findings: readonly Finding[], plan: AnnotationPlan): string {
	const hidden = new Set(plan.rest);
	const count = findings.filter((finding) => hidden.has(finding)).length;
	return count > 0 && describeOmitted(plan).length > 0 ? ` ${count} of ${findings.length} not annotated.` : '';
}
