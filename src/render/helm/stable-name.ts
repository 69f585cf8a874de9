import type { Manifest } from '../../manifests/manifest.js';
import { readMarks } from './marks.js';
import type { HelmObject } from './output.js';
import type { MarkedRender } from './trace.js';

/**
 * An object whose name is another one in each render (`randAlphaNum`), with a `*` in the place of what changes: so two runs say the same.
 */
export function withStableName({ key, manifest }: HelmObject, renders: readonly MarkedRender[]): Manifest {
	const { name } = manifest.object;
	const last = lastPart(name);
	const isRandom = renders.some(({ objects, marks }) => {
		const other = lastPart(readMarks(objects.get(key)?.manifest.object.name ?? name, marks).text);
		return other !== last && other.length === last.length;
	});
	if (!isRandom) return manifest;
	return { ...manifest, object: { ...manifest.object, name: `${name.slice(0, name.length - last.length)}*` } };
}

/** Marks before it may change how a name is put together. */
function lastPart(name: string): string {
	return name.slice(name.lastIndexOf('-') + 1);
}
