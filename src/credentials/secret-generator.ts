import { posix } from 'node:path';
import type { FieldPath } from '../field-path.js';
import { getItems, getText, resolve } from '../manifests/lookup.js';
import { createManifest, type Manifest } from '../manifests/manifest.js';
import type { YamlNode } from '../manifests/nodes.js';
import type { ManifestFile } from '../manifests/read.js';
import type { PullSecret } from './declared.js';
import { known, type SecretDatum } from './secret-data.js';

/**
 * The Secrets that kustomizations generate, under the names by which manifests refer to them: kustomize rewrites those with the hash.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/
 */
export function generatedSecretsOf(files: readonly ManifestFile[]): PullSecret[] {
	return files.flatMap((file) => {
		if (!file.kustomization) return [];
		const object = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', name: '' };
		const manifest = createManifest(file.source, 0, file.kustomization, object);
		return getItems(file.kustomization, 'secretGenerator').flatMap((item, index) =>
			generatedSecret(manifest, item, ['secretGenerator', index]),
		);
	});
}

function generatedSecret(manifest: Manifest, item: YamlNode, path: FieldPath): PullSecret[] {
	const name = getText(item, 'name');
	if (!name) return [];
	const namespace = getText(manifest.root, 'namespace') ?? getText(item, 'namespace');
	const type = getText(item, 'type');
	// Merging and replacing, the generator changes a Secret whose type stands in a base.
	const effectiveType = type ?? (changesAnother(item) ? undefined : 'Opaque');
	const data = changesAnother(item) ? undefined : dataOf(manifest, item, path);
	return [
		{
			name,
			...(namespace === undefined ? {} : { namespace }),
			origin: 'secretGenerator',
			manifest,
			at: manifest.locate([...path, 'name']),
			...(type === undefined ? {} : { type }),
			...(effectiveType === undefined ? {} : { effectiveType }),
			typeAt: manifest.locate([...path, type === undefined ? 'name' : 'type']),
			...(data ? { data } : {}),
		},
	];
}

function changesAnother(item: YamlNode): boolean {
	const behavior = getText(item, 'behavior');
	return behavior === 'merge' || behavior === 'replace';
}

/** `undefined` when an env file holds keys that are not seen here. */
function dataOf(manifest: Manifest, item: YamlNode, path: FieldPath): SecretDatum[] | undefined {
	if (getItems(item, 'envs').length > 0 || getText(item, 'env')) return undefined;
	return [
		...entriesOf(manifest, item, path, 'literals', literal),
		...entriesOf(manifest, item, path, 'files', fromFile),
	];
}

function entriesOf(
	manifest: Manifest,
	item: YamlNode,
	path: FieldPath,
	field: 'literals' | 'files',
	read: (text: string, at: SecretDatum['at']) => Pick<SecretDatum, 'key' | 'value'>,
): SecretDatum[] {
	return getItems(item, field).flatMap((entry, index) => {
		const node = resolve(entry);
		if (node.kind !== 'scalar') return [];
		const at = manifest.locate([...path, field, index]);
		return [{ ...read(node.value, at), keyAt: at, at, field }];
	});
}

function literal(text: string, at: SecretDatum['at']): Pick<SecretDatum, 'key' | 'value'> {
	const equals = text.indexOf('=');
	const value = text.slice(equals + 1).replace(/^(["'])(.*)\1$/s, '$2');
	return { key: text.slice(0, Math.max(0, equals)), value: known(value, () => at) };
}

/** `.dockerconfigjson=config.json`, or a path whose last part is the key. */
function fromFile(text: string): Pick<SecretDatum, 'key' | 'value'> {
	const equals = text.indexOf('=');
	return { key: equals < 0 ? posix.basename(text) : text.slice(0, equals), value: { state: 'unknown' } };
}
