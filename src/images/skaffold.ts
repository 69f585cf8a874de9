import { groupOf } from '../manifests/kinds.js';
import { getItems, getText, getValue } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { YamlNode } from '../manifests/nodes.js';
import type { ImageReference } from './reference.js';

/**
 * The images that a `skaffold.yaml` builds, as it names them. Skaffold puts its own registry, tag and digest in the place of these names
 * when it deploys, so a manifest that has one does not say what is pulled.
 * Source: https://skaffold.dev/docs/references/yaml/
 */
export function skaffoldArtifactsOf(manifests: readonly Manifest[]): ReadonlySet<string> {
	return new Set(
		manifests
			.filter(({ object }) => groupOf(object) === 'skaffold' && object.kind === 'Config')
			.flatMap(({ root }) => [root, ...getItems(root, 'profiles')].flatMap(artifactsOf)),
	);
}

function artifactsOf(config: YamlNode): string[] {
	return getItems(getValue(config, 'build'), 'artifacts').flatMap((artifact) => getText(artifact, 'image') ?? []);
}

/** Whether Skaffold builds an image, whatever tag it is written with. */
export function isArtifact({ original, tag, digest }: ImageReference, artifacts: ReadonlySet<string>): boolean {
	if (artifacts.size === 0) return false;
	const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
	return artifacts.has(original.slice(0, original.length - suffix.length));
}
