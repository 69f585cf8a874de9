import { posix } from 'node:path';
import { defaultConfig } from '../../../src/config/config.js';
import { collectWorkloads, type ImageUse } from '../../../src/images/collect.js';
import { discover } from '../../../src/manifests/discover.js';
import { readFiles } from '../../../src/manifests/read-files.js';
import { planGitops } from '../../../src/render/gitops/plan.js';
import { renderKustomizations } from '../../../src/render/kustomize/render.js';
import type { Rendering } from '../../../src/render/rendering.js';
import { createSources } from '../../../src/render/sources.js';
import type { Toolbox } from '../../../src/render/tools.js';

/** What is built, and the components that a release adds to it. */
export interface Built {
	readonly rendering: Rendering;
	readonly folder: string;
	readonly components: readonly string[];
}

/** What pullproof's own pipeline builds of the kustomizations in a folder. */
export async function buildFolder(cwd: string, tools: Toolbox): Promise<Built[]> {
	const { files } = await readFiles(discover({ cwd, paths: ['.'], exclude: [] }));
	const sources = createSources(cwd, files);
	try {
		const manifests = files.flatMap((file) => file.manifests);
		const { kustomizations } = planGitops({ manifests, files, repository: { sources } });
		const renderings = await renderKustomizations(kustomizations, {
			cwd,
			files,
			sources,
			tools,
			config: defaultConfig,
		});
		return renderings.map((rendering) => {
			const [release] = rendering.releases;
			const input = kustomizations.find((candidate) => candidate.release === release);
			const folder = input?.folder ?? rendering.name;
			const components = input?.additions.components.map(({ text }) => posix.join(folder, text)) ?? [];
			return { rendering, folder, components };
		});
	} finally {
		tools.close();
	}
}

export function usesOf({ manifests }: Rendering): ImageUse[] {
	return manifests
		.flatMap((manifest) => collectWorkloads(manifest, { isPatch: false, extraFields: [] }))
		.flatMap(({ uses }) => uses);
}
