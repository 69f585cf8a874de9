import { groupOf } from '../manifests/kinds.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import { unrenderedOf } from '../manifests/unrendered.js';
import type { RenderOptions } from './render.js';
import { NOT_RENDERED, type Rendered } from './rendering.js';

/** Renders a repository that has something to render; others don't even load the code. */
export async function render(options: RenderOptions): Promise<Rendered> {
	if (!options.files.some(needsRendering)) return NOT_RENDERED;
	const { renderAll } = await import('./render.js');
	return renderAll(options);
}

function needsRendering(file: ManifestFile): boolean {
	const { role, manifests } = file;
	return role === 'kustomization' || role === 'chart' || unrenderedOf(file).length > 0 || manifests.some(isFluxBuild);
}

function isFluxBuild({ object }: Manifest): boolean {
	return groupOf(object) === 'kustomize.toolkit.fluxcd.io';
}
