import { posix } from 'node:path';
import { findPlaceholder } from '../images/placeholder.js';
import { groupOf } from '../manifests/kinds.js';
import { filesBelow, kustomizationsByFolder } from '../manifests/kustomization.js';
import { getText, getValue } from '../manifests/lookup.js';
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
	// What is rendered is already where it will be.
	if (manifest.rendering !== undefined) return namespace;
	return isMoved(manifest.file, movedPlaces(files)) ? undefined : namespace;
}

/** Files and folders whose objects a kustomization puts into another namespace than their own. */
interface MovedPlaces {
	readonly files: ReadonlySet<string>;
	readonly folders: ReadonlySet<string>;
}

function isMoved(file: string, { files, folders }: MovedPlaces): boolean {
	return files.has(file) || (folders.size > 0 && isBelowAny(file, folders));
}

function isBelowAny(file: string, folders: ReadonlySet<string>): boolean {
	for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
		if (folders.has(file.slice(0, slash))) return true;
	}
	return folders.has('.');
}

const movedPlaces = memo((files: readonly ManifestFile[]): MovedPlaces => {
	const kustomizations = kustomizationsByFolder(files);
	const fluxFolders = files.flatMap((file) => file.manifests.flatMap(fluxTargetOf));
	const movers = [
		...[...kustomizations.values()].filter(({ kustomization }) => getText(kustomization, 'namespace')),
		...fluxFolders.flatMap((folder) => kustomizations.get(folder) ?? []),
	];
	const below = filesBelow(files);
	return {
		files: new Set(movers.flatMap((file) => [...below(file)])),
		// Without a kustomization Flux makes one of all that lies in the folder.
		folders: new Set(fluxFolders.filter((folder) => !kustomizations.has(folder))),
	};
});

/** The folder that a Flux Kustomization applies to a namespace of its own choice. */
function fluxTargetOf(manifest: Manifest): string[] {
	if (groupOf(manifest.object) !== 'kustomize.toolkit.fluxcd.io' || manifest.object.kind !== 'Kustomization') return [];
	const spec = getValue(manifest.root, 'spec');
	if (!getText(spec, 'targetNamespace')) return [];
	return [posix.join(getText(spec, 'path') ?? '.').replace(/\/$/, '') || '.'];
}
