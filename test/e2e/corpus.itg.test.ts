import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { describeProgram } from '../support/programs.js';
import { describeShared } from '../support/shared.js';
import { judgedLines, outlineOf } from './corpus-outline.js';

/** The repositories whose kustomizations and charts are in them, rendered. Their lines were judged like those of corpus.test.ts. */
const REPOSITORIES = ['Azure-Samples+aks-store-demo', 'GoogleCloudPlatform+microservices-demo', 'stefanprodan+podinfo'];

describeProgram('rendered with kustomize', 'kustomize', () => {
	describeProgram('and with Helm', 'helm', () => {
		for (const repository of REPOSITORIES) {
			describeShared(repository, `corpus/${repository}`, (cwd) => {
				test('is reported as judged', async () => {
					const { report } = await run({ cwd, paths: [], exclude: [], renderers: process.env.PATH ?? '' });
					expect(outlineOf(report)).toEqual(judgedLines(`${repository}.rendered`));
				});
			});
		}
	});
});
