import type { FieldPath } from '../../field-path.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { RepositoryObjects } from './objects.js';
import type { Reader } from './reader.js';

export const SOURCE_GROUP = 'source.toolkit.fluxcd.io';

/** Where a Flux object gets its content from. */
export interface FluxSource {
	/** As a message names it: `GitRepository \`apps\` (https://…)`. */
	readonly name: string;
	readonly isGit: boolean;
	/** Absent when the source is not declared in this repository. */
	readonly manifest?: Manifest;
	readonly url?: string;
}

/** @param path where the reference to the source stands */
export function sourceOf(reader: Reader, path: FieldPath, objects: RepositoryObjects): FluxSource {
	const kind = reader.text([...path, 'kind'])?.text ?? 'source';
	const name = reader.text([...path, 'name'])?.text ?? '';
	const namespace = reader.text([...path, 'namespace'])?.text;
	const manifest = objects.find(reader.manifest, { group: SOURCE_GROUP, kind }, name, namespace);
	const url = manifest && textOf(manifest, ['spec', 'url']);
	return {
		name: `${name === '' ? `an unnamed ${kind}` : `${kind} \`${name}\``}${url === undefined ? '' : ` (${url})`}`,
		isGit: kind === 'GitRepository',
		...(manifest ? { manifest } : {}),
		...(url === undefined ? {} : { url }),
	};
}

export function textOf(manifest: Manifest, path: FieldPath): string | undefined {
	const node = manifest.get(path);
	return node?.kind === 'scalar' && node.type !== 'null' && node.value !== '' ? node.value : undefined;
}
