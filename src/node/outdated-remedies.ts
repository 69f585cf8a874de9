/** What guides recommend, and no longer helps, or never did. */
export interface OutdatedRemedy {
	readonly pattern: RegExp;
	/** Why it does not help. */
	readonly because: string;
	readonly instead: string;
}

export const OUTDATED_REMEDIES: readonly OutdatedRemedy[] = [
	{
		// Source: Go 1.17's release notes, crypto/x509.
		pattern: /GODEBUG=["']?[\w=,]*x509ignoreCN=0/,
		because: 'Go dropped `x509ignoreCN` in 1.17, and every runtime of a supported cluster is built with a later one',
		instead: 'Have the registry’s certificate issued again, with its host as a subjectAltName.',
	},
	{
		// Source: containerd's RELEASES.md, deprecated features: schema 1 is gone in 2.1.
		pattern: /CONTAINERD_ENABLE_DEPRECATED_PULL_SCHEMA_1_IMAGE/,
		because: 'containerd heeds this variable in 2.0 only; 2.1 and later cannot pull schema 1 at all',
		instead: 'Push the image anew with a current tool, which writes schema 2 or OCI.',
	},
	{
		// Source: kubernetes-sigs/cri-tools cmd/crictl/image.go.
		pattern: /\bcrictl\s+(?:-\S+\s+(?:\S+\s+)?)?pull\b[^|;&\n]*--platform\b/,
		because: '`crictl pull` has no `--platform`: behind the image it prints its help, pulls nothing, and ends with 0',
		instead: 'Use `ctr -n k8s.io images pull --platform linux/arm64 --hosts-dir /etc/containerd/certs.d IMAGE`.',
	},
	{
		pattern: /containerRuntimeVersion[^\n]*docker:\/\//,
		because: 'a node with containerd or CRI-O reports `containerd://` or `cri-o://`, and never `docker://`',
		instead: 'Ask for `containerd://`, or for the version of the CRI with `crictl version`.',
	},
	{
		pattern: /\bsystemctl\s+(?:\w+\s+|--now\s+)*dockershim\b/,
		because: 'dockershim was a part of the kubelet until 1.23, and never a service of systemd',
		instead: 'Look at the one runtime that the node has: `systemctl status containerd`, or `crio`.',
	},
];
