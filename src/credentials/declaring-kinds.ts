import type { FieldPath } from '../field-path.js';
import { groupOf } from '../manifests/kinds.js';
import { patchFilesOf } from '../manifests/kustomization.js';
import { effectiveEntries, getItems, getText, getValue } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import type { PullSecret, SecretOrigin } from './declared.js';
import { namespaceOf } from './namespaces.js';
import { readBase64, readSecretData, readText, type SecretDatum, unknownValue } from './secret-data.js';

/** How one object tells of one Secret. */
interface Declaration {
	readonly origin: SecretOrigin;
	readonly name: FieldPath;
	/** Where the type stands or would be written; without it the type is not known. */
	readonly type?: FieldPath;
	/** Where annotations for the Secret stand, besides the object's own. */
	readonly annotations?: FieldPath;
	/** Absent for the object's own. */
	readonly namespace?: 'any' | FieldPath;
	readonly data?: readonly SecretDatum[];
}

interface DeclaringKind {
	readonly group: string;
	readonly kinds: readonly string[];
	declare(manifest: Manifest): readonly Declaration[];
}

const METADATA_NAME: FieldPath = ['metadata', 'name'];

function has(manifest: Manifest, path: FieldPath): boolean {
	return manifest.get(path) !== undefined;
}

function textAt(manifest: Manifest, path: FieldPath): string | undefined {
	return getText(manifest.get(path.slice(0, -1)), path[path.length - 1] as string);
}

function firstPresent(manifest: Manifest, ...paths: readonly FieldPath[]): FieldPath {
	return paths.find((path) => textAt(manifest, path)) ?? METADATA_NAME;
}

const DECLARING_KINDS: readonly DeclaringKind[] = [
	{
		group: '',
		kinds: ['Secret'],
		declare: (manifest) => [has(manifest, ['sops']) ? sopsSecret(manifest) : plainSecret(manifest)],
	},
	{ group: 'bitnami.com', kinds: ['SealedSecret'], declare: (manifest) => [sealedSecret(manifest)] },
	{
		group: 'external-secrets.io',
		kinds: ['ExternalSecret'],
		declare: (manifest) => externalSecret(manifest, ['spec'], METADATA_NAME),
	},
	{
		group: 'external-secrets.io',
		kinds: ['ClusterExternalSecret'],
		declare: (manifest) =>
			externalSecret(manifest, ['spec', 'externalSecretSpec'], ['spec', 'externalSecretName']).map((declaration) => ({
				...declaration,
				namespace: 'any',
			})),
	},
	{
		// The predecessor of the above, without a way to tell its type that is worth following.
		group: 'kubernetes-client.io',
		kinds: ['ExternalSecret'],
		declare: () => [{ origin: 'ExternalSecret', name: METADATA_NAME }],
	},
	{
		group: 'secrets-store.csi.x-k8s.io',
		kinds: ['SecretProviderClass'],
		declare: (manifest) =>
			getItems(manifest.get(['spec']), 'secretObjects').map((_, index) => ({
				origin: 'SecretProviderClass',
				name: ['spec', 'secretObjects', index, 'secretName'],
				type: ['spec', 'secretObjects', index, 'type'],
			})),
	},
	{
		group: 'secrets.hashicorp.com',
		kinds: ['VaultStaticSecret', 'VaultDynamicSecret', 'VaultPKISecret'],
		declare: (manifest) => [
			{
				origin: 'controller',
				name: ['spec', 'destination', 'name'],
				// Without `create` it fills a Secret that is declared elsewhere.
				...(textAt(manifest, ['spec', 'destination', 'create']) === 'true'
					? { type: ['spec', 'destination', 'type'] }
					: {}),
			},
		],
	},
	{
		group: 'onepassword.com',
		kinds: ['OnePasswordItem'],
		declare: () => [{ origin: 'controller', name: METADATA_NAME, type: ['type'] }],
	},
	{
		group: 'secrets.infisical.com',
		kinds: ['InfisicalSecret'],
		declare: () => [
			{
				origin: 'controller',
				name: ['spec', 'managedSecretReference', 'secretName'],
				namespace: ['spec', 'managedSecretReference', 'secretNamespace'],
				type: ['spec', 'managedSecretReference', 'secretType'],
			},
		],
	},
	{
		group: 'clustersecret.io',
		kinds: ['ClusterSecret'],
		declare: () => [{ origin: 'controller', name: METADATA_NAME, namespace: 'any' }],
	},
	{
		group: 'kyverno.io',
		kinds: ['ClusterPolicy', 'Policy'],
		declare: (manifest) =>
			getItems(manifest.get(['spec']), 'rules').flatMap((rule, index) =>
				getText(getValue(rule, 'generate'), 'kind') === 'Secret'
					? [{ origin: 'controller', name: ['spec', 'rules', index, 'generate', 'name'], namespace: 'any' }]
					: [],
			),
	},
];

function plainSecret(manifest: Manifest): Declaration {
	if (manifest.isDataUnknown) return { origin: 'Secret', name: METADATA_NAME, type: ['type'] };
	const data = readSecretData(manifest, ['data'], readBase64);
	const stringData = readSecretData(manifest, ['stringData'], readText);
	return { origin: 'Secret', name: METADATA_NAME, type: ['type'], data: [...data, ...stringData] };
}

function sopsSecret(manifest: Manifest): Declaration {
	const data = [
		...readSecretData(manifest, ['data'], unknownValue),
		...readSecretData(manifest, ['stringData'], unknownValue),
	];
	return { origin: 'SOPS', name: METADATA_NAME, type: ['type'], data };
}

/** Whatever name its template has, the controller gives the Secret the name and namespace of the SealedSecret. */
function sealedSecret(manifest: Manifest): Declaration {
	const origin = 'SealedSecret';
	const template = ['spec', 'template'];
	if (!has(manifest, ['spec', 'encryptedData'])) return { origin, name: METADATA_NAME };
	return {
		origin,
		name: METADATA_NAME,
		type: [...template, 'type'],
		annotations: [...template, 'metadata', 'annotations'],
		data: [
			...readSecretData(manifest, ['spec', 'encryptedData'], unknownValue),
			...readSecretData(manifest, [...template, 'data'], unknownValue),
		],
	};
}

function externalSecret(manifest: Manifest, spec: FieldPath, fallbackName: FieldPath): Declaration[] {
	const target = [...spec, 'target'];
	const policy = textAt(manifest, [...target, 'creationPolicy']);
	// Merge and None fill a Secret that something else makes; a target's manifest may be of any kind.
	if (policy === 'Merge' || policy === 'None' || has(manifest, [...target, 'manifest'])) return [];
	return [
		{
			origin: 'ExternalSecret',
			name: firstPresent(manifest, [...target, 'name'], fallbackName),
			type: [...target, 'template', 'type'],
			annotations: [...target, 'template', 'metadata', 'annotations'],
		},
	];
}

/** A kustomization's patch declares nothing: it is a part of an object that is declared elsewhere. */
export function declaredSecretsOf(manifests: readonly Manifest[], files: readonly ManifestFile[]): PullSecret[] {
	const patches = patchFilesOf(files);
	return manifests.flatMap((manifest) => {
		const group = groupOf(manifest.object);
		const declaring = DECLARING_KINDS.find((kind) => kind.group === group && kind.kinds.includes(manifest.object.kind));
		if (!declaring || (manifest.rendering === undefined && patches.has(manifest.file))) return [];
		return declaring.declare(manifest).flatMap((declaration) => build(manifest, declaration, files));
	});
}

function build(manifest: Manifest, declaration: Declaration, files: readonly ManifestFile[]): PullSecret[] {
	const name = textAt(manifest, declaration.name);
	if (!name) return [];
	const namespace = targetNamespace(manifest, declaration, files);
	const type = declaration.type && textAt(manifest, declaration.type);
	const effectiveType = declaration.type && effectiveTypeOf(type);
	return [
		{
			name,
			...(namespace === undefined ? {} : { namespace }),
			origin: declaration.origin,
			manifest,
			at: manifest.locate(declaration.name),
			...(type === undefined ? {} : { type }),
			...(effectiveType === undefined ? {} : { effectiveType }),
			typeAt: typePlace(manifest, declaration.type, type),
			...(declaration.data ? { data: declaration.data } : {}),
		},
	];
}

function effectiveTypeOf(type: string | undefined): string | undefined {
	if (type === undefined) return 'Opaque';
	// Encrypted, or filled in later.
	return /^ENC\[|[${<]/.test(type) ? undefined : type;
}

/** The type where it is written; else what stands nearest to where it belongs. */
function typePlace(manifest: Manifest, path: FieldPath | undefined, type: string | undefined) {
	if (!path || (type === undefined && path.length === 1)) return manifest.locate(['kind']);
	return manifest.locate(path);
}

/** Annotations by which well-known controllers copy a Secret into other namespaces. */
const COPYING =
	/^(?:reflector\.v1\.k8s\.emberstack\.com|replicator\.v1\.mittwald\.de|kubed\.appscode\.com|config-syncer\.)/;

function targetNamespace(
	manifest: Manifest,
	{ namespace, annotations }: Declaration,
	files: readonly ManifestFile[],
): string | undefined {
	if (namespace === 'any') return undefined;
	const places = [['metadata', 'annotations'], ...(annotations ? [annotations] : [])];
	if (places.some((place) => isCopied(manifest, place))) return undefined;
	return namespace ? textAt(manifest, namespace) : namespaceOf(manifest, files);
}

function isCopied(manifest: Manifest, path: FieldPath): boolean {
	const annotations = manifest.get(path);
	return annotations?.kind === 'mapping' && effectiveEntries(annotations).some(({ key }) => COPYING.test(key.value));
}
