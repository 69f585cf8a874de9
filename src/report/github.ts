import type { Finding } from '../findings/finding.js';
import type { Report } from '../findings/report.js';
import { type Annotation, type AnnotationOptions, type AnnotationPlan, planAnnotations } from './annotations.js';
import { formatPlace } from './groups.js';
import { countsBySeverity, depthSentence, verdict } from './phrases.js';
import { toLogPath, toLogText } from './plain-text.js';

/**
 * The report as workflow commands, for a step of GitHub Actions that runs the command line.
 * Every finding has a plain line as well: the log shows an annotation without its place, and GitHub shows only some of them.
 */
export function formatGitHub(report: Report, options: AnnotationOptions = {}): string {
	const plan = planAnnotations(report, options);
	return [
		...plan.annotations.flatMap((annotation) => [...annotation.findings.map(toLogLine), toCommand(annotation)]),
		...plan.rest.map(toLogLine),
		...describeOmitted(plan),
		`${verdict(report.summary)}. ${depthSentence(report.summary)}`,
		'',
	].join('\n');
}

/** What GitHub will not show at the lines, as sentences; empty when it shows all. */
export function describeOmitted({ omitted: { byLimit, outsideChange } }: AnnotationPlan): string[] {
	const cut = countsBySeverity(byLimit);
	return [
		...(cut ? [`Not annotated, because GitHub shows ten of a kind in a step: ${cut}.`] : []),
		...(outsideChange > 0
			? [`Not annotated, because they are in files that this change leaves alone: ${outsideChange}.`]
			: []),
	];
}

/** Begins with a path, never with `::`, so that no runner takes it for a command. */
export function toLogLine({ location, severity, id, message }: Finding): string {
	return `${formatPlace({ ...location, file: toLogPath(location.file) })} ${severity} ${id} ${toLogText(message)}`;
}

function toCommand({ level, file, line, column, endColumn, title, message }: Annotation): string {
	const properties = Object.entries({ file: toLogText(file), line, col: column, endColumn, title })
		.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
		.join(',');
	return `::${level} ${properties}::${escapeData(message)}`;
}

// The reverse of actions/runner, src/Runner.Common/ActionCommand.cs.
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
