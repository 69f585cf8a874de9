import type { FieldPath } from '../../field-path.js';
import type { ImageAddition, KustomizationAdditions, PatchAddition, PlacedText } from './inputs.js';
import { type Reader, toYamlText } from './reader.js';

export const NO_ADDITIONS: KustomizationAdditions = { components: [], images: [], patches: [] };

/** Entries of `images:` with their own keys, as kustomize and Flux have them. */
export function imagesAt(reader: Reader, base: FieldPath): ImageAddition[] {
	return reader.items(base).flatMap((path) => {
		const name = reader.text([...path, 'name']);
		if (!name) return [];
		const parts = Object.fromEntries(
			(['newName', 'newTag', 'digest'] as const).flatMap((key) => {
				const part = reader.text([...path, key]);
				return part ? [[key, part]] : [];
			}),
		);
		return [{ name: name.text, at: name.at, ...parts }];
	});
}

/** Entries of `patches:` with the patch in place, and of the fields that came before it. */
export function patchesAt(reader: Reader, base: FieldPath): PatchAddition[] {
	const own = reader.items([...base, 'patches']).flatMap((path) => {
		const patch = reader.text([...path, 'patch']);
		const target = reader.node([...path, 'target']);
		if (!patch) return [];
		return [{ patch: patch.text, at: patch.at, ...(target ? { target: toYamlText(target, reader.fill) } : {}) }];
	});
	return [...own, ...formerPatchesAt(reader, base)];
}

/** Patches in the forms of Flux before its first stable version: objects, and lists of operations with a target. */
function formerPatchesAt(reader: Reader, base: FieldPath): PatchAddition[] {
	const merged = reader.items([...base, 'patchesStrategicMerge']).map((path) => ({ path, target: undefined }));
	const operations = reader.items([...base, 'patchesJson6902']).map((path) => ({
		path: [...path, 'patch'],
		target: reader.node([...path, 'target']),
	}));
	return [...merged, ...operations].flatMap(({ path, target }) => {
		const patch = reader.node(path);
		if (!patch || patch.kind === 'scalar') return [];
		const at = reader.manifest.locate([...reader.base, ...path]);
		return [{ patch: toYamlText(patch), at, ...(target ? { target: toYamlText(target) } : {}) }];
	});
}

/** What Flux and Argo CD add under the same keys that a kustomization has. */
export function additionsAt(
	reader: Reader,
	base: FieldPath,
	namespace: PlacedText | undefined,
): KustomizationAdditions {
	const namePrefix = reader.text([...base, 'namePrefix']);
	const nameSuffix = reader.text([...base, 'nameSuffix']);
	return {
		...(namespace ? { namespace } : {}),
		...(namePrefix ? { namePrefix } : {}),
		...(nameSuffix ? { nameSuffix } : {}),
		components: reader.items([...base, 'components']).flatMap((path) => reader.text(path) ?? []),
		images: [],
		patches: patchesAt(reader, base),
	};
}

/**
 * An image as `kustomize edit set image` and Argo CD write it: `nginx=ghcr.io/acme/nginx:1.2`, `nginx:1.2`, `nginx@sha256:…`.
 * Source: https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
 */
export function parseImageArgument({ text, at }: PlacedText): ImageAddition {
	const equals = text.indexOf('=');
	const target = text.slice(equals + 1);
	const [beforeDigest = '', digest] = target.split('@', 2);
	const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
	const newName = colon < 0 ? beforeDigest : beforeDigest.slice(0, colon);
	const newTag = colon < 0 ? '' : beforeDigest.slice(colon + 1);
	const name = equals < 0 ? newName : text.slice(0, equals);
	return {
		name,
		at,
		...(newName !== '' && newName !== name ? { newName: { text: newName, at } } : {}),
		...(newTag === '' ? {} : { newTag: { text: newTag, at } }),
		...(digest === undefined ? {} : { digest: { text: digest, at } }),
	};
}
