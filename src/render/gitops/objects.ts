import { posix } from 'node:path';
import { groupBy } from '../../group-by.js';
import { findPlaceholder } from '../../images/placeholder.js';
import { groupOf } from '../../manifests/kinds.js';
import { getItems, getText, resolve } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { ValueNode } from '../../manifests/nodes.js';
import type { ManifestFile } from '../../manifests/read.js';
import type { Provenance, SourceText } from '../../source.js';

/** Finds the objects that releases refer to. */
export interface RepositoryObjects {
	/**
	 * `undefined` when there is none, or when several have the name and neither the namespace nor the folder tells which.
	 *
	 * @param from the object that refers to it: what stands beside it is meant first
	 * @param namespace absent for that of the object that refers to it
	 */
	find(from: Manifest, type: ObjectTypeName, name: string, namespace?: string): Manifest | undefined;
	/** The file that a kustomization's generator puts under a key of a ConfigMap. */
	generatedFile(name: string, key: string): GeneratedFile | undefined;
}

/** An API group and a kind. */
export interface ObjectTypeName {
	readonly group: string;
	readonly kind: string;
}

export interface GeneratedFile {
	/** Relative to the folder of the run. */
	readonly file: string;
	/** Where the kustomization names it. */
	readonly at: Provenance;
}

/** What kustomize adds to the name of what it generates. */
const HASH_SUFFIX = /-[a-z0-9]{10}$/;

export function indexObjects(manifests: readonly Manifest[], files: readonly ManifestFile[]): RepositoryObjects {
	const byName = groupBy(manifests, ({ object }) => keyOf(groupOf(object), object.kind, object.name));
	const generated = generatedFilesOf(files);
	return {
		find(from, { group, kind }, name, namespace = from.object.namespace) {
			if (findPlaceholder(name)) return undefined;
			const named = byName.get(keyOf(group, kind, name)) ?? [];
			const fitting = named.filter(({ object }) => !namespace || !object.namespace || object.namespace === namespace);
			const folder = posix.dirname(from.file);
			return onlyOne(fitting) ?? onlyOne(fitting.filter(({ file }) => posix.dirname(file) === folder));
		},
		generatedFile: (name, key) =>
			generated.get(`${name} ${key}`) ?? generated.get(`${name.replace(HASH_SUFFIX, '')} ${key}`),
	};
}

function onlyOne<T>(items: readonly T[]): T | undefined {
	return items.length === 1 ? items[0] : undefined;
}

function keyOf(group: string, kind: string, name: string): string {
	return `${group} ${kind} ${name}`;
}

/** By the name of the ConfigMap and the key; without those that several kustomizations generate differently. */
function generatedFilesOf(files: readonly ManifestFile[]): ReadonlyMap<string, GeneratedFile> {
	const entries = files.flatMap((file) =>
		getItems(file.kustomization, 'configMapGenerator').flatMap((generator) => {
			const name = getText(generator, 'name');
			if (name === undefined) return [];
			return getItems(generator, 'files').flatMap((item) => generatedEntry(name, resolve(item), file.source));
		}),
	);
	const byKey = groupBy(entries, ({ key }) => key);
	return new Map(
		[...byKey].flatMap(([key, [first, ...others]]) =>
			first && others.every(({ file }) => file === first.file) ? [[key, { file: first.file, at: first.at }]] : [],
		),
	);
}

/** `key=path`, or a path whose last part is the key. */
function generatedEntry(name: string, item: ValueNode, source: SourceText) {
	if (item.kind !== 'scalar') return [];
	const equals = item.value.indexOf('=');
	const path = item.value.slice(equals + 1);
	const key = equals < 0 ? posix.basename(path) : item.value.slice(0, equals);
	const at: Provenance = { range: source.range(item.start, item.end), related: [] };
	return [{ key: `${name} ${key}`, file: posix.join(posix.dirname(source.file), path), at }];
}
