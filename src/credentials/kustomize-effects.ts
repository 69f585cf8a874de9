import type { ImageUse } from '../images/collect.js';
import { isPolicy } from '../manifests/kinds.js';
import { patchFilesOf } from '../manifests/kustomization.js';
import { getItems, getText } from '../manifests/lookup.js';
import type { ManifestFile } from '../manifests/read.js';
import { memo } from './memo.js';

export const patchFiles = memo(patchFilesOf);

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
export function isRenamed({ image }: ImageUse, files: readonly ManifestFile[]): boolean {
	return 'text' in image && replacedNames(files).has(image.text.replace(/(?::[^/@]*)?(?:@.*)?$/, ''));
}

/** Whether a patch or a policy may add pull secrets to workloads which name none. */
export const addsPullSecrets = memo((files: readonly ManifestFile[]): boolean =>
	files.some(
		({ kustomization, manifests, source }) =>
			source.text.includes('imagePullSecrets') &&
			(kustomization !== undefined ||
				patchFiles(files).has(source.file) ||
				manifests.some(({ object }) => isPolicy(object))),
	),
);
