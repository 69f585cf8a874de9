import type { Finding } from '../findings/finding.js';
import type { Report, Skipped } from '../findings/report.js';
import { groupBy } from '../group-by.js';
import type { ObjectReference } from '../manifests/manifest.js';
import type { SourceRange } from '../source.js';
import { inColour, type Paint, plain } from './ansi.js';
import { excerptOf } from './excerpt.js';
import { activeFindings, type FindingGroup, formatPlace, groupFindings } from './groups.js';
import { countOfSkipped, depthSentence, verdict } from './phrases.js';
import { toLogPath, toLogText } from './plain-text.js';
import { nameObject } from './rendered.js';

export interface TextOptions {
	readonly colour: boolean;
	/** Every place: of what was not checked, and of findings that repeat. */
	readonly showAll: boolean;
}

/**
 * The report for a terminal and for logs: findings file by file, what was not checked, and the outcome in the last line.
 * No line of it acts on a terminal or a CI runner, whatever the manifests hold.
 */
export function formatText(report: Report, { colour, showAll }: TextOptions): string {
	const paint = colour ? inColour : plain;
	const groups = groupFindings(activeFindings(report));
	const blocks = [
		...[...groupBy(groups, ({ first }) => first.location.file).values()]
			.flat()
			.map((group) => formatGroup(group, paint, showAll)),
		...formatSkipped(report.skipped, showAll),
		...formatPages(groups.map(({ first }) => first)),
		[paint('bold', `${verdict(report.summary)}.`), depthSentence(report.summary)].join(' '),
	];
	return `${blocks.join('\n\n')}\n`;
}

function formatGroup({ first, others }: FindingGroup, paint: Paint, showAll: boolean): string {
	const { id, severity, message, remediation, evidence, related } = first;
	return [
		`${paint('bold', logPlace(first.location))}: ${paint(severity, severity)}: ${toLogText(message)} ${paint('dim', `[${id}]`)}`,
		...formatExcerpt(first, paint),
		`  help: ${toLogText(remediation)}`,
		...(evidence === undefined ? [] : formatEvidence(evidence)),
		...related.map((place) => `  --> ${logPlace(place)}: ${toLogText(place.message)}`),
		...formatRendered(first.rendered ?? [], showAll),
		...formatOthers(others, showAll),
	].join('\n');
}

/** How many further places of one finding are listed. */
const PLACES = 5;

/** Where the place leads to. */
function formatRendered(objects: readonly ObjectReference[], showAll: boolean): string[] {
	const shown = showAll ? objects : objects.slice(0, PLACES);
	const more = objects.length - shown.length;
	return [
		...shown.map((object) => `  in ${toLogText(object.rendering ?? '')}: ${toLogText(nameObject(object))}`),
		...(more > 0 ? [`  and in ${more} more (--verbose lists them)`] : []),
	];
}

function formatOthers(others: readonly Finding[], showAll: boolean): string[] {
	const shown = showAll ? others : others.slice(0, PLACES);
	const more = others.length - shown.length;
	return [
		...shown.map(({ location }) => `  also at ${logPlace(location)}`),
		...(more > 0 ? [`  and at ${more} more ${more === 1 ? 'place' : 'places'} (--verbose lists them)`] : []),
	];
}

function formatExcerpt(finding: Finding, paint: Paint): string[] {
	if (finding.sourceLine.trim() === '') return [];
	const { code, carets } = excerptOf(finding);
	const number = String(finding.location.line).padStart(4);
	return [
		`${paint('dim', `${number} |`)} ${code}`,
		`${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(finding.severity, carets)}`,
	];
}

function formatEvidence(evidence: string): string[] {
	const [first = '', ...rest] = evidence.trimEnd().split(/\r\n?|\n/);
	return [`  evidence: ${toLogText(first)}`, ...rest.map((line) => `          | ${toLogText(line)}`)];
}

function formatSkipped(skipped: readonly Skipped[], showAll: boolean): string[] {
	if (skipped.length === 0) return [];
	const reasons = [...groupBy(skipped, ({ reason }) => reason).values()].flatMap((entries) => [
		`  ${countOfSkipped(entries.length, (entries[0] as Skipped).reason)}`,
		...(showAll
			? entries.map(({ file, line, message }) => `    ${toLogPath(file)}:${line}: ${toLogText(message)}`)
			: []),
	]);
	return [[showAll ? 'Not checked:' : 'Not checked (--verbose lists the places):', ...reasons].join('\n')];
}

function formatPages(findings: readonly Finding[]): string[] {
	const pages = new Map(findings.map(({ id, docs }) => [id, docs]));
	if (pages.size === 0) return [];
	const width = Math.max(...[...pages.keys()].map((id) => id.length));
	const lines = [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, docs]) => `  ${id.padEnd(width)}  ${docs}`);
	return [['More about these rules:', ...lines].join('\n')];
}

function logPlace(range: Pick<SourceRange, 'file' | 'line' | 'column'>): string {
	return formatPlace({ ...range, file: toLogPath(range.file) });
}
