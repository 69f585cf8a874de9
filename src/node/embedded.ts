import type { FieldPath } from '../field-path.js';
import { readDocuments } from '../manifests/documents.js';
import { resolve } from '../manifests/lookup.js';
import { createManifest, type Manifest, objectReferenceOf } from '../manifests/manifest.js';
import { createSource, type SourceText } from '../source.js';

/** A text within an object, whose places are those of the file that a person would edit. */
export function embeddedSource(manifest: Manifest, path: FieldPath): SourceText | undefined {
	const node = manifest.get(path);
	if (node?.kind !== 'scalar') return undefined;
	const own = createSource(manifest.file, node.value);
	return {
		...own,
		range: (start, end) => manifest.locateText(path, start, Math.max(1, end - start)).range,
	};
}

/** The objects that a text within an object holds. */
export function embeddedManifests(source: SourceText): Manifest[] {
	return [...readDocuments(source.text)].flatMap((result, index) => {
		const root = result.ok && result.document.root ? resolve(result.document.root) : undefined;
		const object = root?.kind === 'mapping' ? objectReferenceOf(root) : undefined;
		return root?.kind === 'mapping' && object ? [createManifest(source, index, root, object)] : [];
	});
}
