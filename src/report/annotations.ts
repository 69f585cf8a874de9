import type { Finding } from '../findings/finding.js';
import type { Report } from '../findings/report.js';
import { SEVERITIES, type Severity } from '../rules/rule.js';
import { activeFindings, compareText, type FindingGroup, groupFindings } from './groups.js';
import { countOf } from './phrases.js';
import { cutText, toLogText } from './plain-text.js';
import { renderedSentence } from './rendered.js';

/** One annotation as GitHub draws it, on the line where a finding stands. */
export interface Annotation {
	readonly level: Severity;
	readonly file: string;
	readonly line: number;
	/** Columns only where the range stays on its line: the runner drops others. */
	readonly column?: number;
	readonly endColumn?: number;
	readonly title: string;
	readonly message: string;
	/** The findings that it stands for, the one at this place first. */
	readonly findings: readonly Finding[];
}

export interface AnnotationOptions {
	/** Annotate these files only; all files when absent. */
	readonly changedFiles?: ReadonlySet<string> | undefined;
	/** How many annotations of each level. */
	readonly budget?: Readonly<Record<Severity, number>>;
}

export interface AnnotationPlan {
	readonly annotations: readonly Annotation[];
	/** How many findings no annotation stands for, by the reason. */
	readonly omitted: {
		readonly byLimit: Readonly<Record<Severity, number>>;
		readonly outsideChange: number;
	};
	/** The findings that no annotation stands for. */
	readonly rest: readonly Finding[];
}

/**
 * The runner shows ten of each level in a step and drops the others in silence; the tenth error is the one that fails the step.
 * actions/runner, src/Runner.Worker/ExecutionContext.cs.
 */
const BUDGET = { error: 9, warning: 10, notice: 10 } satisfies Record<Severity, number>;

// The same file of the runner for the message, the Checks API for the title.
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 255;
const LONGEST_TAIL = 1024;

/** Chooses what GitHub will show at the lines themselves: each thing once, worst first, within the runner's limits. */
export function planAnnotations(
	report: Report,
	{ changedFiles, budget = BUDGET }: AnnotationOptions = {},
): AnnotationPlan {
	const isChanged = ({ location }: Finding) => changedFiles?.has(location.file) ?? true;
	const groups = groupFindings(activeFindings(report)).map((group) => startingWith(isChanged, group));
	const inside = groups.filter(({ first }) => isChanged(first)).sort(byWeightAndPlace);
	const outside = groups.filter(({ first }) => !isChanged(first));
	const shown = SEVERITIES.flatMap((level) =>
		inside.filter(({ first }) => first.severity === level).slice(0, budget[level]),
	);
	const cut = inside.filter((group) => !shown.includes(group)).flatMap(findingsOf);
	const untouched = outside.flatMap(findingsOf);
	return {
		annotations: shown.map(toAnnotation),
		omitted: { byLimit: countByLevel(cut), outsideChange: untouched.length },
		rest: [...cut, ...untouched],
	};
}

/** The group led by its first finding in a changed file, if it has one. */
function startingWith(isChanged: (finding: Finding) => boolean, group: FindingGroup): FindingGroup {
	const all = findingsOf(group);
	const first = all.find(isChanged) ?? group.first;
	return { first, others: all.filter((finding) => finding !== first) };
}

function findingsOf({ first, others }: FindingGroup): Finding[] {
	return [first, ...others];
}

function toAnnotation(group: FindingGroup): Annotation {
	const { location, severity, id } = group.first;
	const { file, line, column, endLine, endColumn } = location;
	return {
		level: severity,
		file,
		line,
		...(endLine === line ? { column, endColumn } : {}),
		title: cutText(toLogText(`pullproof: ${id}`), LONGEST_TITLE),
		message: messageOf(group),
		findings: findingsOf(group),
	};
}

/** What follows the message is kept when the message itself has to be cut. */
function messageOf({ first, others }: FindingGroup): string {
	const more = others.length > 0 ? ` (and ${countOf(others.length, 'more place')})` : '';
	const rendered = first.rendered === undefined ? '' : `\n${toLogText(renderedSentence(first))}`;
	const evidence = first.evidence === undefined ? '' : `\nEvidence: ${toLogText(first.evidence)}`;
	const tail = cutText(`${more}\n${toLogText(first.remediation)}\n${first.docs}${rendered}${evidence}`, LONGEST_TAIL);
	return `${cutText(toLogText(first.message), LONGEST_MESSAGE - tail.length)}${tail}`;
}

function byWeightAndPlace({ first: a }: FindingGroup, { first: b }: FindingGroup): number {
	return (
		SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
		compareText(a.location.file, b.location.file) ||
		a.location.line - b.location.line ||
		a.location.column - b.location.column
	);
}

function countByLevel(findings: readonly Finding[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, notice: 0 };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
