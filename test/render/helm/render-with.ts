import { defaultConfig } from '../../../src/config/config.js';
import { collectWorkloads, type ImageUse } from '../../../src/images/collect.js';
import { discover } from '../../../src/manifests/discover.js';
import { readFiles } from '../../../src/manifests/read-files.js';
import type { ChartRelease } from '../../../src/render/helm/release.js';
import { renderCharts } from '../../../src/render/helm/render.js';
import type { Rendering } from '../../../src/render/rendering.js';
import { createSources } from '../../../src/render/sources.js';
import { createToolbox, type Toolbox } from '../../../src/render/tools.js';
import type { Provenance } from '../../../src/source.js';

/** Renders the charts of a folder with what is given as Helm. */
export async function renderWith(
	tools: Toolbox,
	cwd: string,
	chosen: readonly ChartRelease[] = [],
): Promise<readonly Rendering[]> {
	try {
		const { files } = await readFiles(discover({ cwd, paths: ['.'], exclude: [] }));
		const input = { cwd, files, sources: createSources(cwd, files), tools, config: defaultConfig };
		return await renderCharts(chosen, input);
	} finally {
		tools.close();
	}
}

/** Renders them with the Helm of a PATH. */
export function renderFolder(
	cwd: string,
	{ path = process.env.PATH ?? '', chosen = [] as readonly ChartRelease[] } = {},
) {
	return renderWith(createToolbox({ path }), cwd, chosen);
}

export function usesOf(rendering: Rendering): ImageUse[] {
	return rendering.manifests
		.flatMap((manifest) => collectWorkloads(manifest, { isPatch: false, extraFields: [] }))
		.flatMap(({ uses }) => uses);
}

/** A place as a person would say it. */
export function placeOf({ range: { file, line, column } }: Provenance): string {
	return `${file}:${line}:${column}`;
}

/** Where each image of a rendering would be edited. */
export function imagePlaces(rendering: Rendering | undefined): Record<string, string> {
	return Object.fromEntries(
		rendering ? usesOf(rendering).map((use) => [use.image.text, placeOf(use.locate('image'))]) : [],
	);
}
