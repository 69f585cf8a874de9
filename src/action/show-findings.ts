import type { Report, Skipped } from '../findings/report.js';
import type { AnnotationPlan } from '../report/annotations.js';
import { describeOmitted, toLogLine } from '../report/github.js';
import { depthSentence, verdict } from '../report/phrases.js';
import { toLogPath, toLogText } from '../report/plain-text.js';
import type { Runner } from './runner.js';

/** Writes the outcome to the log: a plain line for every finding, annotations as planned, what was left out, and the verdict. */
export function showFindings(runner: Runner, report: Report, plan: AnnotationPlan): void {
	for (const annotation of plan.annotations) {
		// The log shows an annotation without its place, so its findings' lines stand before it.
		for (const finding of annotation.findings) runner.log(toLogLine(finding));
		runner.annotate(annotation);
	}
	for (const finding of plan.rest) runner.log(toLogLine(finding));
	if (report.skipped.length > 0)
		runner.logFolded(`${report.skipped.length} not checked`, report.skipped.map(toSkippedLine));
	for (const sentence of describeOmitted(plan)) runner.log(sentence);
	runner.log(`${verdict(report.summary)}. ${depthSentence(report.summary)}`);
}

function toSkippedLine({ file, line, message }: Skipped): string {
	return `${toLogPath(file)}:${line} ${toLogText(message)}`;
}
