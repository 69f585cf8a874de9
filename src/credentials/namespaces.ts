import { posix } from 'node:path';
import { findPlaceholder } from '../images/placeholder.js';
import { groupOf } from '../manifests/kinds.js';
import { getItems, getText, getValue, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import { memo } from './memo.js';

/**
 * The namespace that an object will be in; `undefined` when only whoever applies it knows:
 * none is written, a placeholder is, or a kustomization replaces it.
 */
export function namespaceOf(manifest: Manifest, files: readonly ManifestFile[]): string | undefined {
	const { namespace } = manifest.object;
	if (namespace === undefined || findPlaceholder(namespace)) return undefined;
	return isMoved(manifest.source.file, movedPlaces(files)) ? undefined : namespace;
}

/** Files and folders whose objects a kustomization puts into another namespace than their own. */
interface MovedPlaces {
	readonly files: ReadonlySet<string>;
	readonly folders: readonly string[];
}

function isMoved(file: string, { files, folders }: MovedPlaces): boolean {
	return files.has(file) || folders.some((folder) => folder === '.' || file.startsWith(`${folder}/`));
}

const RESOURCE_KEYS = ['resources', 'bases', 'components'] as const;

const movedPlaces = memo((files: readonly ManifestFile[]): MovedPlaces => {
	const kustomizations = new Map(
		files.filter(({ kustomization }) => kustomization).map((file) => [posix.dirname(file.source.file), file]),
	);
	const moved = new Set<string>();
	const visit = (folder: string) => {
		const file = kustomizations.get(folder);
		if (!file || moved.has(file.source.file)) return;
		moved.add(file.source.file);
		for (const path of resourcePathsOf(file)) {
			if (kustomizations.has(path)) visit(path);
			else moved.add(path);
		}
	};
	for (const [folder, { kustomization }] of kustomizations) if (getText(kustomization, 'namespace')) visit(folder);
	const fluxFolders = files.flatMap((file) => file.manifests.flatMap(fluxTargetOf));
	for (const folder of fluxFolders) visit(folder);
	// Without a kustomization Flux makes one of all that lies in the folder.
	return { files: moved, folders: fluxFolders.filter((folder) => !kustomizations.has(folder)) };
});

function resourcePathsOf({ kustomization, source }: ManifestFile): string[] {
	const folder = posix.dirname(source.file);
	return RESOURCE_KEYS.flatMap((key) =>
		getItems(kustomization, key).flatMap((item) => {
			const node = resolve(item);
			return node.kind === 'scalar' ? [posix.join(folder, node.value).replace(/\/$/, '')] : [];
		}),
	);
}

/** The folder that a Flux Kustomization applies to a namespace of its own choice. */
function fluxTargetOf(manifest: Manifest): string[] {
	if (groupOf(manifest.object) !== 'kustomize.toolkit.fluxcd.io' || manifest.object.kind !== 'Kustomization') return [];
	const spec = getValue(manifest.root, 'spec');
	if (!getText(spec, 'targetNamespace')) return [];
	return [posix.join(getText(spec, 'path') ?? '.').replace(/\/$/, '') || '.'];
}
