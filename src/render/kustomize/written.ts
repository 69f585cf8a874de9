import { posix } from 'node:path';
import type { FieldPath } from '../../field-path.js';
import { groupOf } from '../../manifests/kinds.js';
import { getItems, getText, resolve } from '../../manifests/lookup.js';
import { createManifest, type Manifest } from '../../manifests/manifest.js';
import type { ManifestFile } from '../../manifests/read.js';
import type { Provenance } from '../../source.js';
import type { Tree } from './tree.js';

/** The object of a file that an object of the build was: kustomize changes namespaces, and puts something before or behind names. */
export function writtenAs(built: Manifest, file: ManifestFile): Manifest | undefined {
	const { kind, name, namespace } = built.object;
	const group = groupOf(built.object);
	const alike = file.manifests.filter(({ object }) => object.kind === kind && groupOf(object) === group);
	const named = alike.filter(({ object }) => object.name === name);
	const within = alike.filter(({ object }) => object.name !== '' && name.includes(object.name));
	return (
		named.find(({ object }) => object.namespace === namespace) ??
		named[0] ??
		within.sort((a, b) => b.object.name.length - a.object.name.length)[0] ??
		(alike.length === 1 ? alike[0] : undefined)
	);
}

/** An entry of `secretGenerator` or `configMapGenerator`. */
export interface Generator {
	/** The place of its name, or of what makes the value at a path of the object. */
	locate(path: FieldPath): Provenance;
	/** The paths that it reads. */
	readonly reads: readonly string[];
}

/** What generates an object; `undefined` when nothing in the kustomization does. */
export function generatorOf({ object }: Manifest, { kustomization, source }: ManifestFile): Generator | undefined {
	const key = object.kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator';
	const items = getItems(kustomization, key);
	const index = items.findIndex((item) => {
		const name = getText(item, 'name');
		return name !== undefined && name !== '' && object.name.includes(name);
	});
	const item = items[index];
	if (!kustomization || !item) return undefined;
	const type = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', name: '' };
	const { locate } = createManifest(source, 0, kustomization, type);
	const inputs = ['literals', 'files', 'envs'].flatMap((field) =>
		getItems(item, field).flatMap((input, at) => {
			const node = resolve(input);
			return node.kind === 'scalar' ? [{ path: [key, index, field, at] as FieldPath, text: node.value }] : [];
		}),
	);
	return {
		locate([field, name]) {
			const input = field === 'data' ? inputs.find(({ text }) => keyOf(text) === name) : undefined;
			return locate(input?.path ?? [key, index, 'name']);
		},
		reads: inputs.map(({ text }) => text.slice(text.indexOf('=') + 1)),
	};
}

/** `config.json=docker.json`, `KEY=value`, or a path whose last part is the key. */
function keyOf(text: string): string {
	const equals = text.indexOf('=');
	return equals < 0 ? posix.basename(text) : text.slice(0, equals);
}

/** Files whose values change objects: not those of the resources themselves. */
export function changingFiles({ files, resources, data }: Tree): string[] {
	return [...files].filter((file) => !resources.has(file) && !data.has(file));
}
