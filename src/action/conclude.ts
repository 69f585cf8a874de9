import type { FailOn, OnInconclusive } from '../config/schema.js';
import type { Finding } from '../findings/finding.js';
import { countBySeverity, failed, isInconclusive } from '../findings/outcome.js';
import type { Report } from '../findings/report.js';
import type { AnnotationPlan } from '../report/annotations.js';
import { describeOmitted } from '../report/github.js';
import { activeFindings } from '../report/groups.js';
import { countOf, countsBySeverity } from '../report/phrases.js';
import type { Runner } from './runner.js';

export interface Verdict {
	readonly report: Report;
	readonly failOn: FailOn;
	readonly onInconclusive: OnInconclusive;
	readonly plan: AnnotationPlan;
	/** The end of the sentence that fails the step. */
	readonly whereToLook: string;
}

/** Sets the outputs that count. */
export function setCounts(
	{ setOutput }: Runner,
	{ summary: { findings, images, notChecked, statuses } }: Report,
): void {
	setOutput('errors', findings.error);
	setOutput('warnings', findings.warning);
	setOutput('notices', findings.notice);
	setOutput('images', images);
	if (statuses) {
		setOutput('found', statuses.found);
		setOutput('inconclusive', statuses.inconclusive);
	}
	setOutput('not-checked', notChecked);
}

/** Passes or fails the step by its findings. */
export function conclude(runner: Runner, { report, failOn, onInconclusive, plan, whereToLook }: Verdict): void {
	const counting = activeFindings(report).filter((finding) => failed({ findings: [finding] }, failOn));
	if (counting.length === 0) {
		if (onInconclusive === 'fail' && isInconclusive(report)) failAsInconclusive(runner, report, whereToLook);
		else runner.setOutput('result', 'passed');
		return;
	}
	const files = new Set(counting.map(({ location }) => location.file)).size;
	const counts = `${countsBySeverity(countBySeverity(counting))} in ${countOf(files, 'file')}`;
	runner.setOutput('result', 'failed');
	runner.fail(`${counts}: ${whereToLook}.${notAnnotated(counting, plan)}`);
}

/** Nothing is wrong as far as is known, but too little is known for who asked for proof. */
function failAsInconclusive(runner: Runner, { summary: { statuses } }: Report, whereToLook: string): void {
	runner.setOutput('result', 'inconclusive');
	runner.fail(`Registries did not tell about ${countOf(statuses?.inconclusive ?? 0, 'image')}: ${whereToLook}.`);
}

/** The last word on what GitHub does not show at the lines; nothing when it was not meant to show any. */
function notAnnotated(findings: readonly Finding[], plan: AnnotationPlan): string {
	const hidden = new Set(plan.rest);
	const count = findings.filter((finding) => hidden.has(finding)).length;
	return count > 0 && describeOmitted(plan).length > 0 ? ` ${count} of ${findings.length} not annotated.` : '';
}
