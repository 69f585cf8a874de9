import { getItems, getText, getValue } from '../manifests/lookup.js';
import { type NodeSetup, textAt } from '../node/setup.js';
import { defineRule } from './rule.js';

const DOCKER = /^(?:\/var)?\/run\/docker\.sock\/?$/;
const DOCKERSHIM = /^(?:\/var)?\/run\/dockershim\.sock\/?$/;
const CRI_DOCKERD = 'cri-dockerd.sock';

export const runtimeSocketMounted = defineRule({
	id: 'runtime-socket-mounted',
	subject: 'workload',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'A Pod mounts the socket of a runtime that nodes no longer have',
	rationale:
		'Nodes with containerd or CRI-O run no Docker, and no kubelet since Kubernetes 1.24 makes a dockershim socket. With `type: Socket` the Pod hangs in ContainerCreating; without a type an empty folder appears where the program expects its socket.',
	remediation:
		'Build images with a tool that needs no daemon (BuildKit rootless, Buildah), and ask the CRI at `/run/containerd/containerd.sock` or `/run/crio/crio.sock` for what runs on the node.',

	*check(workload, { repository }) {
		const { manifest, object, podSpecPath } = workload;
		for (const [index, volume] of getItems(manifest.get(podSpecPath), 'volumes').entries()) {
			const hostPath = getValue(volume, 'hostPath');
			const path = getText(hostPath, 'path') ?? '';
			const who = missing(path, repository.node);
			if (who === undefined) continue;
			yield {
				message: `${who} \`${path}\`: ${consequence(getText(hostPath, 'type') ?? '')}.`,
				at: manifest.locate([...podSpecPath, 'volumes', index, 'hostPath', 'path']),
				object,
			};
		}
	},
});

/** Who does not have the socket, as the beginning of a sentence. */
function missing(path: string, node: NodeSetup): string | undefined {
	if (DOCKERSHIM.test(path)) return 'No kubelet since 1.24 makes';
	return DOCKER.test(path) && !hasDockerEngine(node) ? 'A node with containerd or CRI-O has no' : undefined;
}

/** Whether the repository itself sets nodes up with Docker Engine behind cri-dockerd. */
function hasDockerEngine({ kubeadm, flags }: NodeSetup): boolean {
	const sockets = kubeadm.map(({ manifest, path }) => textAt(manifest, [...path, 'nodeRegistration', 'criSocket']));
	return [...sockets, ...flags.map(({ value }) => value)].some((socket) => socket?.includes(CRI_DOCKERD));
}

/** What happens where there is nothing. Sources: kubernetes `pkg/volume/hostpath/host_path.go`, containerd `internal/cri/opts/spec_linux.go`. */
const BY_TYPE: Readonly<Record<string, string>> = {
	'': 'an empty folder is put there, and nothing answers',
	DirectoryOrCreate: 'an empty folder is put there, and nothing answers',
	FileOrCreate: 'an empty file is put there, and nothing answers',
};

function consequence(type: string): string {
	const made = Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
	return made ?? `with \`type: ${type}\` the mount fails, and the Pod hangs in ContainerCreating`;
}
