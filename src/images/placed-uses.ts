import { formatFieldPath } from '../field-path.js';
import { getText } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ScalarNode } from '../manifests/nodes.js';
import type { Skipped } from '../manifests/skipped.js';
import type { ContainerType, ImageUse, Workload } from './collect.js';
import type { PlacedImage } from './composed.js';
import { readImageValue } from './image-value.js';

/** Images that are put together from several fields as uses of a workload; those in doubt are none. */
export function usesOfPlaced(workload: Workload, type: ContainerType, images: readonly PlacedImage[]): ImageUse[] {
	return images.filter(({ doubt }) => doubt === undefined).map((image) => useOf(workload, type, image));
}

/** The images that are not judged, with why. */
export function skippedPlaced(manifest: Manifest, images: readonly PlacedImage[]): Skipped[] {
	const { kind, name } = manifest.object;
	return images.flatMap((image) => {
		if (image.doubt === undefined) return [];
		const { file, line } = image.locate().range;
		const message = `The image \`${image.text}\` of ${kind} \`${name}\` was not checked. ${image.doubt}`;
		return [{ file, line, reason: 'not-rendered', message }];
	});
}

function useOf(workload: Workload, type: ContainerType, image: PlacedImage): ImageUse {
	const { manifest, object } = workload;
	const { path, text } = image;
	return {
		manifest,
		object,
		workload,
		container: { type, name: getText(manifest.get(path), 'name') ?? '' },
		image: readImageValue(scalarOf(text), () => text),
		field: formatFieldPath(path),
		path,
		locate: () => image.locate(),
		locateText: (offset, length) => image.locateText(offset, length),
	};
}

/** A text that stands nowhere as a whole. */
function scalarOf(value: string): ScalarNode {
	return { kind: 'scalar', start: 0, end: 0, value, style: 'plain', type: 'string', sourceOffset: () => undefined };
}
