import { posix } from 'node:path';
import { getItems, getText, resolve } from './lookup.js';
import type { ManifestFile } from './read.js';

/** Keys of a kustomization whose entries are a path, or have one under `path`. */
const PATCH_KEYS = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'transformers'] as const;

/**
 * The files that kustomizations use as patches. A patch is a part of an object: what it leaves out comes from elsewhere.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export function patchFilesOf(files: readonly ManifestFile[]): ReadonlySet<string> {
	return new Set(files.flatMap(patchesOf));
}

function patchesOf({ kustomization, source }: ManifestFile): string[] {
	if (!kustomization) return [];
	const folder = posix.dirname(source.file);
	return PATCH_KEYS.flatMap((key) =>
		getItems(kustomization, key).flatMap((item) => {
			const node = resolve(item);
			const path = node.kind === 'scalar' ? node.value : getText(node, 'path');
			// A patch may also be written in place; then this is its text and no path.
			return path === undefined || path.includes('\n') ? [] : [posix.join(folder, path)];
		}),
	);
}
