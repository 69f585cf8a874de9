import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import type { Report } from '../../src/findings/report.js';
import { activeFindings, formatPlace, groupBy } from '../../src/report/groups.js';
import { run } from '../../src/run.js';
import { describeShared } from '../support/shared.js';

/**
 * Whole repositories of other people. Each line of a fixture was judged at the place that it names, as the repository's
 * maintainer would; the head of the fixture says how. There is no way to write the fixtures anew: a line that changes
 * has to be judged again.
 */
const REPOSITORIES = [
	'Azure-Samples+aks-store-demo',
	'GoogleCloudPlatform+microservices-demo',
	'bjw-s-labs+home-ops',
	'kubernetes+examples',
	'stefanprodan+podinfo',
];

for (const repository of REPOSITORIES) {
	describeShared(repository, `corpus/${repository}`, (cwd) => {
		test('is reported as judged', async () => {
			const { report } = await run({ cwd, paths: [], exclude: [] });
			expect(outline(report)).toEqual(judgedLines(repository));
		});
	});
}

function judgedLines(repository: string): string[] {
	const url = new URL(`../fixtures/corpus/${repository}.txt`, import.meta.url);
	const lines = readFileSync(url, 'utf8').split('\n');
	return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every finding, what was counted, and everything that was not checked. */
function outline(report: Report): string[] {
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
