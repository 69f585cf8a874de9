import type { Finding } from '../findings/finding.js';
import type { Report, ReportedImage, Skipped, Summary } from '../findings/report.js';
import { activeFindings, type FindingGroup, formatPlace, groupFindings } from './groups.js';
import { escapeCode, escapeMarkdown } from './markdown-escape.js';
import { fitSections, type Section, sizeOf } from './markdown-section.js';
import { countOf, depthSentence, joinWords, STATUS_PHRASES, SUPPRESSION_PHRASES, verdict } from './phrases.js';
import { cutText } from './plain-text.js';
import { renderedSentence } from './rendered.js';

export interface MarkdownOptions {
	/** UTF-8 bytes, at least a few thousand. */
	readonly maxBytes?: number;
	/** Where to find what had to be left out, as the end of a sentence. */
	readonly fullReport?: string;
}

/** GitHub refuses a step's summary above 1 MiB; the margin is for what else the step writes. */
const MAX_BYTES = 1024 * 1024 - 16 * 1024;
const PLACES_PER_ROW = 5;
const LONGEST_CELL = 1000;

/** The report as a job summary: the outcome, the counts, each finding, and folded away what was silenced, not checked, and found. */
export function formatMarkdown(
	report: Report,
	{ maxBytes = MAX_BYTES, fullReport = 'the log of this step' }: MarkdownOptions = {},
): string {
	const { summary } = report;
	const head = `## pullproof: ${verdict(summary)}\n\n${depthSentence(summary)} ${readSentence(summary)}\n\n${countsTable(summary)}`;
	const tables = [
		findingsTable(groupFindings(activeFindings(report))),
		folded(silencedTable(report.findings.filter(({ suppressed }) => suppressed))),
		folded(skippedTable(report.skipped)),
		folded(imagesTable(report.images)),
	].filter(({ rows }) => rows.length > 0);
	const sections = tables.map((table) => toSection(table, escapeMarkdown(fullReport)));
	return `${head}${fitSections(sections, maxBytes - sizeOf(head))}`;
}

interface Table {
	/** What the rows are, such as `finding`. */
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Lines around the table. */
	readonly before?: string;
	readonly after?: string;
}

function toSection({ columns, rows, before = '', after = '' }: Table, fullReport: string): Section {
	return {
		opening: `\n${before}${toRow(columns)}\n${toRow(columns.map(() => '---'))}\n`,
		rows: rows.map(toRow),
		closing: after,
		leftOut: (count) => `${countOf(count, 'more row')} did not fit here; all is in ${fullReport}.`,
	};
}

function folded(table: Table): Table {
	return { ...table, before: `<details><summary>${table.title}</summary>\n\n`, after: '\n</details>\n' };
}

function toRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function readSentence({ files, objects, helmCharts, kustomizations }: Summary): string {
	const charts = helmCharts > 0 ? [countOf(helmCharts, 'Helm chart')] : [];
	const kustomized = kustomizations > 0 ? [countOf(kustomizations, 'kustomization')] : [];
	return `Read: ${joinWords([countOf(files, 'file'), countOf(objects, 'object'), ...charts, ...kustomized])}.`;
}

function countsTable({ images, places, findings, suppressed, notChecked }: Summary): string {
	const counts = {
		Images: images,
		Places: places,
		Errors: findings.error,
		Warnings: findings.warning,
		Notices: findings.notice,
		Silenced: suppressed,
		'Not checked': notChecked,
	};
	const names = Object.keys(counts);
	return [names, names.map(() => '--:'), Object.values(counts).map(String)]
		.map((cells) => `${toRow(cells)}\n`)
		.join('');
}

function findingsTable(groups: readonly FindingGroup[]): Table {
	return {
		title: countOf(groups.length, 'finding'),
		columns: ['Severity', 'Where', 'What', 'How to mend it'],
		rows: groups.map(({ first, others }) => [
			first.severity,
			places([first, ...others].map(({ location }) => location)),
			whatCell(first),
			prose(first.remediation),
		]),
	};
}

function whatCell(finding: Finding): string {
	const { id, docs, message, rendered, evidence } = finding;
	const objects = rendered === undefined ? [] : [prose(renderedSentence(finding))];
	const raw = evidence === undefined ? [] : [code(evidence)];
	return [prose(message), ...objects, ...raw, `[${id}](${docs})`].join('<br>');
}

function silencedTable(findings: readonly Finding[]): Table {
	return {
		title: `${findings.length} silenced`,
		columns: ['Where', 'What', 'Silenced by', 'Why'],
		rows: findings.flatMap(({ location, message, suppressed }) =>
			suppressed
				? [[places([location]), prose(message), SUPPRESSION_PHRASES[suppressed.by], prose(suppressed.reason ?? '')]]
				: [],
		),
	};
}

function skippedTable(skipped: readonly Skipped[]): Table {
	return {
		title: `${skipped.length} not checked`,
		columns: ['Where', 'Reason', 'Message'],
		rows: skipped.map(({ file, line, reason, message }) => [code(`${file}:${line}`), reason, prose(message)]),
	};
}

function imagesTable(images: readonly ReportedImage[]): Table {
	const wasProbed = images.some(({ status }) => status);
	return {
		title: countOf(images.length, 'image'),
		columns: ['Image', ...(wasProbed ? ['Registry', 'Platforms'] : []), 'Pull policy', 'Places'],
		rows: images.map(({ image, status, platforms, uses }) => [
			code(image),
			...(wasProbed ? [status ? STATUS_PHRASES[status] : '', prose((platforms ?? []).join(', '))] : []),
			[...new Set(uses.map(({ effectivePullPolicy }) => effectivePullPolicy ?? 'not known'))].sort().join(', '),
			places(uses),
		]),
	};
}

function places(all: readonly { readonly file: string; readonly line: number; readonly column: number }[]): string {
	// Several overlays may be made of one place.
	const unique = [...new Set(all.map(formatPlace))];
	const shown = unique.slice(0, PLACES_PER_ROW).map(code);
	const more = unique.length - shown.length;
	return [...shown, ...(more > 0 ? [`and ${countOf(more, 'more place')}`] : [])].join('<br>');
}

function prose(text: string): string {
	return escapeMarkdown(cutText(text, LONGEST_CELL));
}

function code(text: string): string {
	return escapeCode(cutText(text, LONGEST_CELL));
}
