import type { FieldPath } from '../field-path.js';
import { effectiveEntries } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import { type NodeFileRole, nodeFileRoleOf } from '../manifests/node-files.js';
import type { ManifestFile } from '../manifests/read.js';
import { embeddedSource } from './embedded.js';
import type { NodeText } from './node-file.js';

/** What kind hands to a node's containerd, and what ConfigMaps and cloud-init hold for nodes. */
export function textsIn({ source, manifests }: ManifestFile): NodeText[] {
	const embedded = manifests.flatMap((manifest) => [...patchesOfKind(manifest), ...textsOfConfigMap(manifest)]);
	const cloudInit: NodeText[] = source.text.startsWith('#cloud-config')
		? [{ source, role: 'script', isPart: true }]
		: [];
	return [...embedded, ...cloudInit];
}

/** Source: https://kind.sigs.k8s.io/docs/user/configuration/#containerdconfigpatches */
function patchesOfKind(manifest: Manifest): NodeText[] {
	if (!isKindCluster(manifest)) return [];
	const patches = manifest.get(['containerdConfigPatches']);
	if (patches?.kind !== 'sequence') return [];
	return patches.items.flatMap((_, index) => textAt(manifest, ['containerdConfigPatches', index], 'containerd'));
}

export function isKindCluster({ object }: Manifest): boolean {
	return object.kind === 'Cluster' && object.apiVersion.startsWith('kind.x-k8s.io/');
}

function textsOfConfigMap(manifest: Manifest): NodeText[] {
	const data = manifest.object.kind === 'ConfigMap' ? manifest.get(['data']) : undefined;
	if (data?.kind !== 'mapping') return [];
	return effectiveEntries(data).flatMap(({ key }) => {
		const role = nodeFileRoleOf(key.value);
		return role === undefined ? [] : textAt(manifest, ['data', key.value], role);
	});
}

function textAt(manifest: Manifest, path: FieldPath, role: NodeFileRole): NodeText[] {
	const source = embeddedSource(manifest, path);
	return source ? [{ source, role, isPart: true }] : [];
}
