import type { NamedReference } from '../images/collect.js';
import { getText } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import type { Provenance } from '../source.js';
import { declaredSecretsOf } from './declaring-kinds.js';
import type { SecretDatum } from './secret-data.js';
import { generatedSecretsOf } from './secret-generator.js';

/** What makes the Secret exist in the cluster. */
export type SecretOrigin =
	| 'Secret'
	| 'SealedSecret'
	| 'ExternalSecret'
	| 'SecretProviderClass'
	| 'secretGenerator'
	| 'SOPS'
	/** Another controller's object: Vault, 1Password, Infisical, ClusterSecret, a Kyverno policy. */
	| 'controller';

/** A Secret that the repository says will exist. */
export interface PullSecret {
	readonly name: string;
	/** Absent when the manifest leaves it to whoever applies it, or when a controller copies it: then it can be in any namespace. */
	readonly namespace?: string;
	readonly origin: SecretOrigin;
	/** The object that declares it; for a generator, its kustomization. */
	readonly manifest: Manifest;
	/** Where its name stands. */
	readonly at: Provenance;
	/** As written; absent when there is none. */
	readonly type?: string;
	/** What the cluster will have, `Opaque` where none is written; absent when that is not known. */
	readonly effectiveType?: string;
	/** Where the type stands, or the nearest place to write it at. */
	readonly typeAt: Provenance;
	/** Its keys; absent when the repository doesn't tell them. */
	readonly data?: readonly SecretDatum[];
}

export interface ServiceAccount {
	readonly name: string;
	readonly namespace?: string;
	readonly manifest: Manifest;
	readonly at: Provenance;
	readonly imagePullSecrets: readonly NamedReference[];
}

/**
 * Every Secret that the manifests and the kustomizations among the files declare, pull secret or not.
 *
 * @param unbuilt those of the files whose generators have made nothing yet
 */
export function collectPullSecrets(
	manifests: readonly Manifest[],
	files: readonly ManifestFile[],
	unbuilt: readonly ManifestFile[] = files,
): PullSecret[] {
	return [...declaredSecretsOf(manifests, files), ...generatedSecretsOf(unbuilt)];
}

export function collectServiceAccounts(manifests: readonly Manifest[]): ServiceAccount[] {
	return manifests.flatMap((manifest) => {
		const { apiVersion, kind, name, namespace } = manifest.object;
		if (apiVersion !== 'v1' || kind !== 'ServiceAccount' || name === '') return [];
		return [
			{
				name,
				...(namespace === undefined ? {} : { namespace }),
				manifest,
				at: manifest.locate(['metadata', 'name']),
				imagePullSecrets: pullSecretsOf(manifest),
			},
		];
	});
}

function pullSecretsOf(manifest: Manifest): NamedReference[] {
	const list = manifest.get(['imagePullSecrets']);
	if (list?.kind !== 'sequence') return [];
	return list.items.flatMap((item, index) => {
		const name = getText(item, 'name');
		return name ? [{ name, at: manifest.locate(['imagePullSecrets', index, 'name']) }] : [];
	});
}
