import { posix } from 'node:path';
import { getItems, getText, resolve } from './lookup.js';
import type { ManifestFile } from './read.js';

/** Keys of a kustomization whose entries are a path, or have one under `path`. */
const PATCH_KEYS = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'transformers'] as const;
const RESOURCE_KEYS = ['resources', 'bases', 'components'] as const;

/**
 * The files that kustomizations use as patches. A patch is a part of an object: what it leaves out comes from elsewhere.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export function patchFilesOf(files: readonly ManifestFile[]): ReadonlySet<string> {
	return new Set(files.flatMap((file) => pathsOf(file, PATCH_KEYS)));
}

/** Paths of some keys, relative to the folder of the run. What is written in place is no path. */
function pathsOf({ kustomization, source }: ManifestFile, keys: readonly string[]): string[] {
	if (!kustomization) return [];
	const folder = posix.dirname(source.file);
	return keys.flatMap((key) =>
		getItems(kustomization, key).flatMap((item) => {
			const node = resolve(item);
			const path = node.kind === 'scalar' ? node.value : getText(node, 'path');
			return path === undefined || path.includes('\n') ? [] : [posix.join(folder, path).replace(/\/$/, '')];
		}),
	);
}

/** Kustomizations by the folder that they stand for. */
export function kustomizationsByFolder(files: readonly ManifestFile[]): ReadonlyMap<string, ManifestFile> {
	return new Map(
		files.filter(({ kustomization }) => kustomization).map((file) => [posix.dirname(file.source.file), file]),
	);
}

/** Every file that a kustomization takes in: its own, its resources, and those of its bases and components. */
export function filesBelow(files: readonly ManifestFile[]): (start: ManifestFile) => ReadonlySet<string> {
	const kustomizations = kustomizationsByFolder(files);
	return (start) => {
		const found = new Set<string>();
		const visit = (file: ManifestFile) => {
			if (found.has(file.source.file)) return;
			found.add(file.source.file);
			for (const path of pathsOf(file, RESOURCE_KEYS)) {
				const base = kustomizations.get(path);
				if (base) visit(base);
				else found.add(path);
			}
		};
		visit(start);
		return found;
	};
}

/** The names in a kustomization's `images:`, and in those of its components, which work on the same resources. */
export function imageEntriesOf(files: readonly ManifestFile[]): (start: ManifestFile) => string[] {
	const kustomizations = kustomizationsByFolder(files);
	return (start) => {
		const seen = new Set<ManifestFile>();
		const visit = (file: ManifestFile): string[] => {
			if (seen.has(file)) return [];
			seen.add(file);
			const components = pathsOf(file, ['components']).flatMap((path) => kustomizations.get(path) ?? []);
			return [...ownImageEntries(file), ...components.flatMap(visit)];
		};
		return start.kustomization ? visit(start) : [];
	};
}

function ownImageEntries({ kustomization }: ManifestFile): string[] {
	return getItems(kustomization, 'images').flatMap((entry) => {
		const changes = ['newName', 'newTag', 'digest', 'tagSuffix'].some((key) => getText(entry, key) !== undefined);
		return changes ? (getText(entry, 'name') ?? []) : [];
	});
}
