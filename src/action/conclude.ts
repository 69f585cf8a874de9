import type { FailOn } from '../config/schema.js';
import { countBySeverity, failed } from '../findings/outcome.js';
import type { Report } from '../findings/report.js';
import type { AnnotationPlan } from '../report/annotations.js';
import { activeFindings } from '../report/groups.js';
import { countOf, countsBySeverity } from '../report/phrases.js';
import type { Runner } from './runner.js';

export interface Verdict {
	readonly report: Report;
	readonly failOn: FailOn;
	readonly plan: AnnotationPlan;
	/** Where all findings are listed, such as `the job summary`. */
	readonly listedIn: string;
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
export function conclude(runner: Runner, { report, failOn, plan, listedIn }: Verdict): void {
	const counting = activeFindings(report).filter((finding) => failed({ findings: [finding] }, failOn));
	if (counting.length === 0) {
		runner.setOutput('result', 'passed');
		return;
	}
	const files = new Set(counting.map(({ location }) => location.file)).size;
	const hidden = counting.filter((finding) => plan.rest.includes(finding)).length;
	const left = hidden > 0 ? `, also for the ${hidden} without an annotation` : '';
	runner.setOutput('result', 'failed');
	runner.fail(
		`${countsBySeverity(countBySeverity(counting))} in ${countOf(files, 'file')}: ${listedIn} says what to do about each${left}.`,
	);
}
