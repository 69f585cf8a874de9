import { groupOf } from '../manifests/kinds.js';
import { filesBelow, imageEntriesOf } from '../manifests/kustomization.js';
import { getItems, getText, getValue } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { YamlNode } from '../manifests/nodes.js';
import type { ManifestFile } from '../manifests/read.js';
import type { ImageUse } from './collect.js';
import { isInjected } from './injected.js';
import type { ImageReference } from './reference.js';

/** Tells who puts another reference in the place of one before the cluster sees it: `Skaffold`, or a kustomization's file. */
export type Replacer = (use: ImageUse) => string | undefined;

/** What replaces images at deployment, as far as the repository tells. */
export function createReplacer(files: readonly ManifestFile[]): Replacer {
	const artifacts = new Set(files.flatMap(({ manifests }) => manifests.flatMap(skaffoldArtifactsOf)));
	const kustomized = kustomizedImagesOf(files);
	return ({ image, manifest, workload }) => {
		if (image.state !== 'reference') return undefined;
		if (isInjected(manifest, workload.podSpecPath, image.text)) return 'the service mesh';
		if (artifacts.size === 0 && kustomized.size === 0) return undefined;
		const name = nameOf(image.reference);
		if (artifacts.has(name)) return 'Skaffold';
		// What was built already has what the kustomization puts in.
		return manifest.rendering === undefined ? kustomized.get(manifest.file)?.get(name) : undefined;
	};
}

/** The name as written, without tag and digest. */
function nameOf({ original, tag, digest }: ImageReference): string {
	const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
	return original.slice(0, original.length - suffix.length);
}

/**
 * The images that a `skaffold.yaml` builds, as it names them. Skaffold puts its own registry, tag and digest in their place.
 * Source: https://skaffold.dev/docs/references/yaml/
 */
function skaffoldArtifactsOf({ object, root }: Manifest): string[] {
	if (groupOf(object) !== 'skaffold' || object.kind !== 'Config') return [];
	return [root, ...getItems(root, 'profiles')].flatMap((config: YamlNode) =>
		getItems(getValue(config, 'build'), 'artifacts').flatMap((artifact) => getText(artifact, 'image') ?? []),
	);
}

/** By file and name: the kustomization whose `images:` give that name another tag, digest or name. */
function kustomizedImagesOf(files: readonly ManifestFile[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const byFile = new Map<string, Map<string, string>>();
	const below = filesBelow(files);
	const entriesOf = imageEntriesOf(files);
	for (const file of files) {
		const names = entriesOf(file);
		if (names.length === 0) continue;
		for (const path of below(file)) {
			const known = byFile.get(path) ?? new Map<string, string>();
			for (const name of names) known.set(name, `\`${file.source.file}\``);
			byFile.set(path, known);
		}
	}
	return byFile;
}
