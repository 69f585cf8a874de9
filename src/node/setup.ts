import type { FieldPath } from '../field-path.js';
import type { Manifest } from '../manifests/manifest.js';
import { embeddedManifests, embeddedSource } from './embedded.js';
import { flagsInStatement, flagsOfKubeadm, type KubeletFlag } from './kubelet-flags.js';
import type { NodeFiles, TomlFile } from './node-file.js';
import type { Statement } from './statements.js';
import { isKindCluster } from './texts.js';
import { parseVersion, type Version } from './versions.js';

/** A part of an object that is one of kubeadm's own, there or within another: Cluster API's, kind's. */
export interface KubeadmPart {
	readonly manifest: Manifest;
	readonly kind: string;
	/** Absent where another object's version decides. */
	readonly apiVersion?: string;
	readonly path: FieldPath;
}

/** All that a repository says of its nodes. */
export interface NodeSetup extends NodeFiles {
	readonly kubeadm: readonly KubeadmPart[];
	readonly kubelets: readonly Manifest[];
	readonly flags: readonly KubeletFlag[];
	readonly statements: readonly Statement[];
	/** Of Kubernetes, wherever the repository says which; oldest first. */
	readonly kubernetes: readonly Version[];
	readonly manifests: readonly Manifest[];
}

const KUBEADM_KINDS = new Set(['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration', 'ResetConfiguration']);

/** Gathers what manifests and files say of nodes. */
export function collectNodeSetup(manifests: readonly Manifest[], files: NodeFiles): NodeSetup {
	const whole = [...manifests, ...manifests.flatMap(patchesOfKind)];
	const kubeadm = whole.flatMap(kubeadmPartsOf);
	const ofKubeadm = kubeadm.flatMap(({ manifest, path }) => flagsOfKubeadm(manifest, [...path, 'nodeRegistration']));
	const ofScripts = files.scripts.flatMap(({ statements, isKubelets }) =>
		statements.flatMap((statement) => flagsInStatement(statement, isKubelets)),
	);
	return {
		...files,
		kubeadm,
		kubelets: whole.filter(({ object }) => object.kind === 'KubeletConfiguration'),
		flags: [...ofKubeadm, ...ofScripts],
		statements: files.scripts.flatMap(({ statements }) => statements),
		kubernetes: versionsIn(kubeadm, manifests),
		manifests,
	};
}

/** The objects in the patches of a kind cluster and its nodes. */
function patchesOfKind(manifest: Manifest): Manifest[] {
	if (!isKindCluster(manifest)) return [];
	return [[], ...indicesAt(manifest, ['nodes']).map((index) => ['nodes', index])].flatMap((holder) => {
		const path: FieldPath = [...holder, 'kubeadmConfigPatches'];
		return indicesAt(manifest, path).flatMap((index) => {
			const source = embeddedSource(manifest, [...path, index]);
			return source ? embeddedManifests(source) : [];
		});
	});
}

function indicesAt(manifest: Manifest, path: FieldPath): number[] {
	const node = manifest.get(path);
	return node?.kind === 'sequence' ? [...node.items.keys()] : [];
}

/** Where Cluster API keeps them. Source: its `KubeadmConfigSpec`. */
const CLUSTER_API: Readonly<Record<string, FieldPath>> = {
	KubeadmControlPlane: ['spec', 'kubeadmConfigSpec'],
	KubeadmControlPlaneTemplate: ['spec', 'template', 'spec', 'kubeadmConfigSpec'],
	KubeadmConfig: ['spec'],
	KubeadmConfigTemplate: ['spec', 'template', 'spec'],
};
const PARTS = {
	clusterConfiguration: 'ClusterConfiguration',
	initConfiguration: 'InitConfiguration',
	joinConfiguration: 'JoinConfiguration',
};

function kubeadmPartsOf(manifest: Manifest): KubeadmPart[] {
	const { kind, apiVersion } = manifest.object;
	// kind takes patches without a version.
	if (KUBEADM_KINDS.has(kind) && /^kubeadm\.k8s\.io\//.test(apiVersion))
		return [{ manifest, kind, apiVersion, path: [] }];
	const base = Object.hasOwn(CLUSTER_API, kind) ? CLUSTER_API[kind] : undefined;
	if (!base) return [];
	return Object.entries(PARTS).flatMap(([key, part]) => {
		const path = [...base, key];
		return manifest.get(path)?.kind === 'mapping' ? [{ manifest, kind: part, path }] : [];
	});
}

function versionsIn(kubeadm: readonly KubeadmPart[], manifests: readonly Manifest[]): Version[] {
	const texts = [
		...kubeadm.map(({ manifest, path }) => textAt(manifest, [...path, 'kubernetesVersion'])),
		...manifests
			.filter(isKindCluster)
			.flatMap((manifest) =>
				indicesAt(manifest, ['nodes']).map((index) => tagOfNode(textAt(manifest, ['nodes', index, 'image']))),
			),
		...manifests
			.filter(({ object }) => object.kind === 'KubeadmControlPlane')
			.map((manifest) => textAt(manifest, ['spec', 'version'])),
	];
	const versions = texts.flatMap((text) => (text === undefined ? [] : (parseVersion(text) ?? [])));
	return versions.sort((a, b) => a.minor - b.minor);
}

function tagOfNode(image: string | undefined): string | undefined {
	return image === undefined ? undefined : /(?:^|\/)node:(v[\d.]+)/.exec(image)?.[1];
}

export function textAt(manifest: Manifest, path: FieldPath): string | undefined {
	const node = manifest.get(path);
	return node?.kind === 'scalar' && node.type !== 'null' ? node.value : undefined;
}

/** The runtime files of one kind. */
export function tomlsOf({ tomls }: NodeSetup, role: TomlFile['role']): TomlFile[] {
	return tomls.filter((file) => file.role === role);
}

/** The minor versions of Kubernetes that the repository names; none if it does not say. */
export function oldestKubernetes({ kubernetes }: NodeSetup): Version | undefined {
	return kubernetes[0];
}

export function newestKubernetes({ kubernetes }: NodeSetup): Version | undefined {
	return kubernetes.at(-1);
}
