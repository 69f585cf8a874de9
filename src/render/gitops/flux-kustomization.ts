import { findPlaceholder } from '../../images/placeholder.js';
import type { Manifest } from '../../manifests/manifest.js';
import { additionsAt, imagesAt } from './additions.js';
import { sourceOf } from './flux-source.js';
import type { KustomizationInput, SkippedRelease } from './inputs.js';
import type { GitopsContext } from './plan.js';
import { createReader } from './reader.js';
import { folderHere } from './repository.js';
import { skipRelease } from './skipped-release.js';
import { substitutionsOf } from './variables.js';

/**
 * What a Flux Kustomization builds, when that is in this repository.
 * Source: https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export function readFluxKustomization(
	manifest: Manifest,
	{ objects, repository }: GitopsContext,
): KustomizationInput | SkippedRelease {
	const reader = createReader(manifest, ['spec']);
	const path = reader.text(['path'])?.text ?? '.';
	if (findPlaceholder(path)) return skipRelease(manifest, `builds \`${path}\`, a path that is filled in later`);

	const source = sourceOf(reader, ['sourceRef'], objects);
	const folder = source.isGit ? folderHere(source.url, path, repository) : undefined;
	if (folder === undefined) {
		return skipRelease(manifest, `builds \`${path}\` of ${source.name}, which is not in this repository`);
	}
	const substitutions = substitutionsOf(reader, objects);
	return {
		release: manifest,
		folder,
		additions: { ...additionsAt(reader, [], reader.text(['targetNamespace'])), images: imagesAt(reader, ['images']) },
		...(substitutions ? { substitutions } : {}),
	};
}
