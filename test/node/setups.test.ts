import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { createWorkspace } from '../support/workspace.js';

async function idsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
	const cwd = createWorkspace(files);
	const { report } = await run({ cwd, paths: [], exclude: [], now: new Date('2026-11-21T12:00:00Z') });
	return report.findings.map(({ id }) => id).sort();
}

const KUBEADM = `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.34.1
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
nodeRegistration:
  criSocket: unix:///var/run/SOCKET
  kubeletExtraArgs:
    - {name: node-ip, value: 192.0.2.1}
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
`;

// After https://github.com/containerd/containerd/blob/main/docs/cri/config.md and docs/hosts.md.
test('kubeadm with containerd 2 gets no finding', async () => {
	const ids = await idsOf({
		'kubeadm.yaml': KUBEADM.replace('SOCKET', 'containerd/containerd.sock'),
		'containerd/config.toml': `version = 3
[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = 'registry.k8s.io/pause:3.10.1'
[plugins.'io.containerd.cri.v1.images'.registry]
  config_path = '/etc/containerd/certs.d'
[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
  runtime_type = 'io.containerd.runc.v2'
  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
    SystemdCgroup = true
[plugins.'io.containerd.grpc.v1.cri']
  stream_server_address = '127.0.0.1'
`,
		'certs.d/docker.io/hosts.toml': `server = "https://registry-1.docker.io"
[host."https://mirror.example.com"]
  capabilities = ["pull", "resolve"]
`,
		'install.sh': `#!/bin/bash
CONTAINERD_VERSION=2.1.4
kubeadm init --config kubeadm.yaml
systemctl enable --now kubelet
crictl pull registry.k8s.io/pause:3.10.1
`,
	});
	expect(ids).toEqual([]);
});

// After https://github.com/cri-o/cri-o/blob/main/docs/crio.conf.5.md.
test('kubeadm with CRI-O gets no finding', async () => {
	const ids = await idsOf({
		'kubeadm.yaml': KUBEADM.replace('SOCKET', 'crio/crio.sock'),
		'crio.conf.d/10-crio.conf': `[crio.image]
signature_policy = "/etc/crio/policy.json"
pause_image = "registry.k8s.io/pause:3.10.1"
[crio.runtime]
cgroup_manager = "systemd"
default_runtime = "crun"
[crio.runtime.runtimes.crun]
runtime_path = "/usr/libexec/crio/crun"
[crio.runtime.runtimes.runc]
runtime_path = "/usr/libexec/crio/runc"
`,
		'registries.conf': 'unqualified-search-registries = ["docker.io"]\nshort-name-mode = "enforcing"\n',
		'policy.json': '{"default": [{"type": "insecureAcceptAnything"}]}\n',
	});
	expect(ids).toEqual([]);
});

test('each outdated statement of old guides gets its finding', async () => {
	const ids = await idsOf({
		'guide.sh': `systemctl start dockershim
export GODEBUG=x509ignoreCN=0  # containerd
crictl pull nginx:1.27 --platform arm64
export CONTAINERD_ENABLE_DEPRECATED_PULL_SCHEMA_1_IMAGE=1
`,
		'kubeadm-flags.env':
			'KUBELET_KUBEADM_ARGS="--container-runtime=remote --pod-infra-container-image=k8s.gcr.io/pause:3.7"\n',
		'config.toml': 'disabled_plugins = ["cri"]\n',
		'node.yaml': `apiVersion: v1
kind: Node
metadata:
  name: n
  annotations: {kubeadm.alpha.kubernetes.io/cri-socket: "unix:///var/run/dockershim.sock"}
`,
	});
	expect(ids).toEqual([
		'cri-plugin-disabled',
		'cri-socket',
		'kubelet-flag-removed',
		'kubelet-flag-removed',
		'outdated-remedy',
		'outdated-remedy',
		'outdated-remedy',
		'outdated-remedy',
		'sandbox-image',
	]);
});

test('a kind cluster’s patches are read at their places', async () => {
	const ids = await idsOf({
		'kind.yaml': `kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
containerdConfigPatches:
  - |-
    [plugins."io.containerd.grpc.v1.cri".registry]
      config_path = "/etc/containerd/certs.d"
    [plugins."io.containerd.grpc.v1.cri".registry.mirrors."localhost:5001"]
      endpoint = ["http://registry:5000"]
kubeadmConfigPatches:
  - |
    apiVersion: kubeadm.k8s.io/v1beta3
    kind: InitConfiguration
    nodeRegistration:
      kubeletExtraArgs:
        container-runtime: remote
`,
	});
	expect(ids).toEqual(['containerd-registry-config', 'kubeadm-api-version', 'kubelet-flag-removed']);
});

test('files of the same names that are no nodes’ cost nothing', async () => {
	const ids = await idsOf({
		'.cargo/config.toml': '[build\n',
		'release.sh': 'echo done\n',
		'policy.json': '{"Version": "2012-10-17"}',
		'user-data': 'broken: [',
	});
	expect(ids).toEqual([]);
});
