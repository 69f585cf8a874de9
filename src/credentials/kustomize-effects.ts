import type { ImageUse, Workload } from '../images/collect.js';
import { isPolicy } from '../manifests/kinds.js';
import { patchFilesOf } from '../manifests/kustomization.js';
import { getItems, getText } from '../manifests/lookup.js';
import type { ManifestFile } from '../manifests/read.js';
import { memo } from './memo.js';

const patchFiles = memo(patchFilesOf);

const replacedNames = memo(
	(files: readonly ManifestFile[]): ReadonlySet<string> =>
		new Set(
			files.flatMap(({ kustomization }) =>
				getItems(kustomization, 'images').flatMap((item) =>
					getText(item, 'newName') ? (getText(item, 'name') ?? []) : [],
				),
			),
		),
);

/** Whether a kustomization puts another name in the place of an image, so that its registry isn't the one that is read here. */
export function isRenamed({ image, manifest }: ImageUse, files: readonly ManifestFile[]): boolean {
	if (manifest.rendering !== undefined) return false;
	return 'text' in image && replacedNames(files).has(image.text.replace(/(?::[^/@]*)?(?:@.*)?$/, ''));
}

/** Whether a patch or a policy may add pull secrets to a workload which names none. What is rendered has had its patches. */
export function mayGetPullSecrets({ manifest }: Workload, files: readonly ManifestFile[]): boolean {
	if (policiesAddPullSecrets(files)) return true;
	return manifest.rendering === undefined && (patchesAddPullSecrets(files) || patchFiles(files).has(manifest.file));
}

const patchesAddPullSecrets = memo((files: readonly ManifestFile[]): boolean =>
	files.some(
		({ kustomization, source }) =>
			source.text.includes('imagePullSecrets') && (kustomization !== undefined || patchFiles(files).has(source.file)),
	),
);

const policiesAddPullSecrets = memo((files: readonly ManifestFile[]): boolean =>
	files.some(
		({ manifests, source }) =>
			source.text.includes('imagePullSecrets') && manifests.some(({ object }) => isPolicy(object)),
	),
);
