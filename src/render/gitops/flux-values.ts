import type { FieldPath } from '../../field-path.js';
import { mappingOf } from '../../images/embedded-values.js';
import type { Manifest } from '../../manifests/manifest.js';
import { textOf } from './flux-source.js';
import type { ValuesLayer } from './inputs.js';
import type { RepositoryObjects } from './objects.js';
import type { Reader } from './reader.js';
import { layerAt, layerOfSecret } from './values.js';

/** The values of a HelmRelease: what `valuesFrom` names in its order, then those written in place. */
export interface ReleaseValues {
	readonly layers: readonly ValuesLayer[];
	/** What is not in the repository. */
	readonly unknown: readonly string[];
}

/** Source: https://github.com/fluxcd/helm-controller, internal chartutil, ChartValuesFromReferences */
export function releaseValuesOf(reader: Reader, objects: RepositoryObjects): ReleaseValues {
	const layers: ValuesLayer[] = [];
	const unknown: string[] = [];
	for (const path of reader.items(['valuesFrom'])) {
		const reference = readReference(reader, path);
		const layer = layerOf(reader.manifest, reference, objects);
		if (layer) layers.push(layer);
		else if (!reference.isOptional) unknown.push(`${reference.kind} \`${reference.name}\``);
	}
	const own = layerAt(reader.manifest, ['spec', 'values']);
	return { layers: own ? [...layers, own] : layers, unknown };
}

interface ValuesReference {
	readonly kind: string;
	readonly name: string;
	readonly key: string;
	readonly targetPath?: string;
	readonly isOptional: boolean;
}

function readReference(reader: Reader, path: FieldPath): ValuesReference {
	const read = (key: string) => reader.text([...path, key])?.text;
	const targetPath = read('targetPath');
	return {
		kind: read('kind') ?? '',
		name: read('name') ?? '',
		key: read('valuesKey') ?? 'values.yaml',
		isOptional: read('optional') === 'true',
		...(targetPath === undefined ? {} : { targetPath }),
	};
}

function layerOf(from: Manifest, reference: ValuesReference, objects: RepositoryObjects): ValuesLayer | undefined {
	const { kind, name, key } = reference;
	const object = objects.find(from, { group: '', kind }, name);
	const path = object && keyPathOf(object, key);
	if (!path) return kind === 'ConfigMap' ? generatedLayer(reference, objects) : undefined;
	if (reference.targetPath !== undefined) return targetLayer(reference, object, path);
	if (kind === 'ConfigMap') return layerAt(object, path);
	const text = secretText(object, path);
	return text === undefined ? undefined : layerOfSecret(text, object.locate(path));
}

/** A kustomization's generator makes the ConfigMap of a file, which is where a person edits the values. */
function generatedLayer(
	{ name, key, targetPath }: ValuesReference,
	objects: RepositoryObjects,
): ValuesLayer | undefined {
	const generated = targetPath === undefined ? objects.generatedFile(name, key) : undefined;
	return generated && { form: 'file', missing: 'fails', ...generated };
}

/** Where an object keeps a key: encrypted values are none. */
function keyPathOf(object: Manifest, key: string): FieldPath | undefined {
	if (object.get(['sops'])) return undefined;
	return [
		['stringData', key],
		['data', key],
	].find((path) => object.get(path)?.kind === 'scalar');
}

function secretText(secret: Manifest, path: FieldPath): string | undefined {
	const text = textOf(secret, path);
	if (text === undefined) return undefined;
	return path[0] === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

/** One value for a path; what Helm's `--set` would do beyond plain names is left alone. */
function targetLayer({ kind, targetPath = '' }: ValuesReference, object: Manifest, path: FieldPath) {
	const value = kind === 'Secret' ? secretText(object, path) : textOf(object, path);
	if (value === undefined || !/^[\w-]+(?:\.[\w-]+)*$/.test(targetPath) || /[,{}[\]\n]/.test(value)) return undefined;
	const text = targetPath.split('.').reduceRight((inner, name) => `{${JSON.stringify(name)}: ${inner}}`, typed(value));
	const root = mappingOf(text);
	const at = object.locate(path);
	return root && ({ form: 'text', text, root, sensitive: kind === 'Secret', locate: () => at } as const);
}

/** A value as `--set` takes it: only whole numbers, booleans and null are no texts. Source: helm, pkg/strvals, typedVal */
function typed(value: string): string {
	const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
	if (quoted !== undefined) return JSON.stringify(quoted);
	return /^(?:true|false|null|0|-?[1-9]\d*)$/i.test(value) ? value.toLowerCase() : JSON.stringify(value);
}
