import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/findings/finding.js';
import type { Report } from '../../src/findings/report.js';
import { groupBy } from '../../src/group-by.js';
import { activeFindings, formatPlace } from '../../src/report/groups.js';

/** @param name of the fixture */
export function judgedLines(name: string): string[] {
	const url = new URL(`../fixtures/corpus/${name}.txt`, import.meta.url);
	const lines = readFileSync(url, 'utf8').split('\n');
	return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every finding, what was counted, and everything that was not checked. */
export function outlineOf(report: Report): string[] {
	const { files, objects, images, places, helmCharts, kustomizations } = report.summary;
	const counts = { files, objects, images, places, 'Helm charts': helmCharts, kustomizations };
	const reasons = groupBy(report.skipped, ({ reason }) => reason);
	return [
		...activeFindings(report).map(findingLine),
		...Object.entries(counts).map(([what, count]) => `${count} ${what}`),
		...[...reasons]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([reason, entries]) => [
				`${entries.length} not checked: ${reason}`,
				...entries.map(({ file, line }) => `  ${file}:${line}`),
			]),
	];
}

function findingLine({ id, severity, image, location, sourceLine }: Finding): string {
	const text = image ?? sourceLine.slice(location.column - 1, location.endColumn - 1);
	return `${formatPlace(location)} ${severity} ${id} ${text}`;
}
