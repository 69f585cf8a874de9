import type { Finding } from '../findings/finding.js';
import type { Report } from '../findings/report.js';
import { groupBy } from '../group-by.js';
import type { SourceRange } from '../source.js';

/** The same thing said at several places. */
export interface FindingGroup {
	readonly first: Finding;
	readonly others: readonly Finding[];
}

/** What nobody has silenced. */
export function activeFindings({ findings }: Report): Finding[] {
	return findings.filter(({ suppressed }) => !suppressed);
}

/** Findings that differ in nothing but their places, in the order of their first ones. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	const groups = groupBy(findings, ({ id, severity, image, message, remediation, evidence }) =>
		JSON.stringify([id, severity, image, message, remediation, evidence]),
	);
	return [...groups.values()].map(([first, ...others]) => ({ first: first as Finding, others }));
}

/** Where a range begins, as editors and terminals take it: `file:line:column`. */
export function formatPlace({ file, line, column }: Pick<SourceRange, 'file' | 'line' | 'column'>): string {
	return `${file}:${line}:${column}`;
}

/** By code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
