import type { FieldPath } from '../field-path.js';
import { groupOf } from '../manifests/kinds.js';
import type { Manifest } from '../manifests/manifest.js';
import {
	completeDigest,
	composeImage,
	type ImagePart,
	type PartRole,
	type PlacedImage,
	placeImage,
} from './composed.js';
import type { ComposedField } from './custom-resources/entry.js';
import { composedFieldsOf } from './custom-resources.js';
import { expandPath, parsePath } from './path-pattern.js';

/** The images that several fields of a well-known custom resource make together. */
export function composedImagesOf(manifest: Manifest): PlacedImage[] {
	return composedFieldsOf(groupOf(manifest.object), manifest.object.kind).flatMap((field) =>
		expandPath(manifest.root, parsePath(field.repository)).flatMap((path) => imageAt(manifest, path, field)),
	);
}

function imageAt(manifest: Manifest, path: FieldPath, { tag, digest, unless }: ComposedField): PlacedImage[] {
	const owner = path.slice(0, -1);
	const part = (role: PartRole, place: FieldPath): ImagePart[] => {
		const text = textAt(manifest, place);
		return text === undefined ? [] : [{ role, text, path: place }];
	};
	const name = part('repository', path);
	if (name.length === 0 || (unless && textAt(manifest, placeOf(owner, unless)) !== undefined)) return [];
	const tags = tag.flatMap((key) => part('tag', placeOf(owner, key))).slice(0, 1);
	const digests = digest === undefined ? [] : part('digest', placeOf(owner, digest));
	const image = composeImage([...name, ...tags.map(digestInTag), ...digests.map(withAlgorithm)]);
	const doubt = image.parts.length > 1 ? undefined : 'Its operator chooses the tag.';
	return [placeImage(image, owner, manifest, doubt)];
}

/** A field beside the name, or from the root. */
function placeOf(owner: FieldPath, field: string): FieldPath {
	return field.startsWith('$') ? parsePath(field) : [...owner, field];
}

/** Some operators take a digest where the tag stands. */
function digestInTag(part: ImagePart): ImagePart {
	return part.text.startsWith('sha256:') ? { ...part, role: 'digest' } : part;
}

function withAlgorithm(part: ImagePart): ImagePart {
	return { ...part, text: completeDigest(part.text) };
}

function textAt(manifest: Manifest, path: FieldPath): string | undefined {
	const node = manifest.get(path);
	return node?.kind === 'scalar' && node.type !== 'null' && node.value !== '' ? node.value : undefined;
}
