import { minorOf } from './kind-releases.js';
import { RUN_LABEL } from './pods.js';

export interface ClusterConfigOptions {
	readonly runId: string;
	readonly nodeImage: string;
	/** Images that the kubelet may pull at once. */
	readonly parallel: number;
}

/** Where containerd looks for what is special about registries. It need not be restarted. */
export const CERTS_FOLDER = '/etc/containerd/certs.d';

/** Image volumes are there, but off by default. Later, naming the gate is needless and in the end an error. */
const VOLUMES_BEHIND_GATE = { first: 31, last: 34 };

/**
 * The cluster of a pull test: one node, and of what Kubernetes has only what takes Pods to a kubelet. JSON, which is YAML too.
 * Source: https://kind.sigs.k8s.io/docs/user/configuration/.
 */
export function clusterConfig({ runId, nodeImage, parallel }: ClusterConfigOptions): string {
	const minor = minorOf(nodeImage);
	const hasGate = minor !== undefined && minor >= VOLUMES_BEHIND_GATE.first && minor <= VOLUMES_BEHIND_GATE.last;
	return JSON.stringify({
		kind: 'Cluster',
		apiVersion: 'kind.x-k8s.io/v1alpha4',
		nodes: [{ role: 'control-plane', image: nodeImage, labels: { [RUN_LABEL]: runId } }],
		// Pods of a pull test talk to nobody.
		networking: { disableDefaultCNI: true, kubeProxyMode: 'none' },
		...(hasGate && { featureGates: { ImageVolume: true } }),
		kubeadmConfigPatches: [initConfiguration, kubeletConfiguration(parallel)].map((patch) => JSON.stringify(patch)),
		containerdConfigPatches: CONTAINERD_PATCHES,
	});
}

/** A patch replaces the whole list: the first two are kind's own. */
const initConfiguration = {
	kind: 'InitConfiguration',
	skipPhases: ['preflight', 'addon/kube-proxy', 'addon/coredns'],
};

/** A kubelet by itself pulls one image at a time, no more than five a second, and does not start on cgroup v1 any more. */
function kubeletConfiguration(parallel: number): object {
	return {
		kind: 'KubeletConfiguration',
		serializeImagePulls: false,
		maxParallelImagePulls: parallel,
		registryPullQPS: 0,
		failCgroupV1: false,
	};
}

/** One for each version of containerd's configuration: kind leaves out those that do not fit. */
const CONTAINERD_PATCHES = [
	containerdPatch(2, 'io.containerd.grpc.v1.cri'),
	containerdPatch(3, 'io.containerd.cri.v1.images'),
];

function containerdPatch(version: number, plugin: string): string {
	return [
		`version = ${version}`,
		`[plugins."${plugin}"]`,
		'max_concurrent_downloads = 8',
		`[plugins."${plugin}".registry]`,
		`config_path = "${CERTS_FOLDER}"`,
	].join('\n');
}
