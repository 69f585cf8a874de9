import { defaultConfig } from '../../src/config/config.js';
import { buildReport } from '../../src/findings/build-report.js';
import type { Report } from '../../src/findings/report.js';
import { discover } from '../../src/manifests/discover.js';
import { readFiles } from '../../src/manifests/read-files.js';
import { renderWith } from '../../src/render/render.js';
import { assembleRepository } from '../../src/repository.js';
import { checkRules } from '../../src/rules/check.js';
import { allRules, rules } from '../../src/rules/index.js';
import { recordedKustomize } from './recorded-kustomize.js';
import { createWorkspace } from './workspace.js';

/** What is reported of files whose kustomizations are built, with answers that kustomize gave when they were recorded. */
export async function renderedReport(files: Readonly<Record<string, string>>): Promise<Report> {
	const cwd = createWorkspace(files);
	const config = defaultConfig;
	const read = await readFiles(discover({ cwd, paths: ['.'], exclude: [] }));
	const tools = recordedKustomize();
	const rendered = await renderWith(tools, { cwd, files: read.files, config }).finally(() => tools.close());
	const repository = assembleRepository(read.files, read.skipped, config, rendered);
	const problems = checkRules(rules, { config, repository });
	return buildReport({ repository, problems, config, now: new Date(0), rules: allRules });
}
