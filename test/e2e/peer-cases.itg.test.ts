import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { describeProgram } from '../support/programs.js';
import { createWorkspace } from '../support/workspace.js';
import { NEEDS_RENDERING, RENDERED } from './peer-cases/rendering.js';

describeProgram('the cases that need kustomize', 'kustomize', () => {
	describeProgram('and Helm', 'helm', () => {
		test.each(Object.entries(NEEDS_RENDERING))('%s', async (name, { files }) => {
			const { report } = await run({
				cwd: createWorkspace(files),
				paths: [],
				exclude: [],
				renderers: process.env.PATH ?? '',
			});
			const found = report.findings.map(
				({ id, location: { file, line, column } }) => `${file}:${line}:${column} ${id}`,
			);
			expect(found.sort()).toEqual(RENDERED[name]);
		});
	});
});
