import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { describeShared } from '../support/shared.js';
import { judgedLines, outlineOf } from './corpus-outline.js';

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
			expect(outlineOf(report)).toEqual(judgedLines(repository));
		});
	});
}
