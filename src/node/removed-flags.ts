/** A flag that the kubelet had once. */
export interface RemovedFlag {
	/** The minor version of Kubernetes 1.x whose kubelet does not start with it. */
	readonly removedIn: number;
	/** What to do instead, as the end of a sentence. */
	readonly instead: string;
}

const OUT = 'leave it out';

/** Flags that left together, for one reason. */
function together(removedIn: number, instead: string, names: string): Record<string, RemovedFlag> {
	return Object.fromEntries(
		names
			.trim()
			.split(/\s+/)
			.map((name) => [name, { removedIn, instead }]),
	);
}

/** Sources: `cmd/kubelet/app/options` of kubernetes/kubernetes, compared from one release to the next. */
export const REMOVED_FLAGS: Readonly<Record<string, RemovedFlag>> = {
	...together(12, `${OUT}; nothing listens there any more`, 'cadvisor-port'),
	...together(12, `${OUT}; Kubernetes runs no rkt`, 'rkt-api-endpoint rkt-path rkt-stage1-image'),
	...together(15, `${OUT}; privileged Pods are a matter of Pod Security admission`, 'allow-privileged'),
	...together(20, `${OUT}; streams go from the kubelet to the runtime`, 'redirect-container-streaming'),
	...together(23, `${OUT}; the profiles are always in \`/var/lib/kubelet/seccomp\``, 'seccomp-profile-root'),
	...together(
		24,
		`${OUT}; networks are the runtime’s own matter`,
		'network-plugin network-plugin-mtu cni-bin-dir cni-conf-dir cni-cache-dir non-masquerade-cidr',
	),
	...together(
		24,
		`${OUT}; the kubelet no longer talks to Docker`,
		`docker docker-endpoint docker-env-metadata-whitelist docker-only docker-root docker-tls docker-tls-ca
		docker-tls-cert docker-tls-key experimental-dockershim-root-directory`,
	),
	...together(
		24,
		'set `image_pull_progress_timeout` in containerd, or `pull_progress_timeout` in CRI-O',
		'image-pull-progress-deadline',
	),
	...together(24, 'give the kubelet its file with `--config`', 'dynamic-config-dir'),
	...together(24, OUT, 'experimental-check-node-capabilities-before-mount really-crash-for-testing'),
	...together(25, 'set `kernelMemcgNotification` in the kubelet’s file', 'experimental-kernel-memcg-notification'),
	...together(27, `${OUT} and keep \`--container-runtime-endpoint\``, 'container-runtime'),
	...together(27, OUT, 'master-service-namespace'),
	...together(31, OUT, 'iptables-drop-bit iptables-masquerade-bit keep-terminated-pod-volumes'),
	...together(34, `${OUT}; the cloud’s own controller reads its file`, 'cloud-config'),
	...together(34, 'set `registerWithTaints` in the kubelet’s file', 'register-schedulable'),
	...together(
		35,
		'set the sandbox image in the runtime, by `pinned_images.sandbox` in containerd 2 or `pause_image` in CRI-O',
		'pod-infra-container-image',
	),
};
