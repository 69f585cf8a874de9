import { cgroupDriverMismatch } from '../../src/rules/cgroup-driver-mismatch.js';
import { criPluginDisabled } from '../../src/rules/cri-plugin-disabled.js';
import { criSocket } from '../../src/rules/cri-socket.js';
import { kubeadmApiVersion } from '../../src/rules/kubeadm-api-version.js';
import { kubeletFlagRemoved } from '../../src/rules/kubelet-flag-removed.js';
import { outdatedRemedy } from '../../src/rules/outdated-remedy.js';
import { runtimeVersionUnsupported } from '../../src/rules/runtime-version-unsupported.js';
import { sandboxImage } from '../../src/rules/sandbox-image.js';
import { describeRule } from '../support/describe-rule.js';

const script = (...lines: string[]) => ({ files: { 'bootstrap.sh': `#!/bin/sh\n${lines.join('\n')}\n` } });
const cluster = (version: string) =>
	`apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nkubernetesVersion: ${version}\n`;

describeRule(kubeletFlagRemoved, {
	accepts: {
		'what other programs call the same': script(
			'minikube start --container-runtime=containerd',
			'kubectl create secret docker-registry r --docker-server=ghcr.io --docker-username=u',
		),
		'a script that takes the flag out': script(
			"sed -i 's/--container-runtime=remote//' /var/lib/kubelet/kubeadm-flags.env",
		),
		'a cluster that is older': {
			files: {
				'k.yaml': cluster('v1.34.1'),
				'kubeadm-flags.env': 'KUBELET_KUBEADM_ARGS="--pod-infra-container-image=p"\n',
			},
		},
	},
	rejects: {
		'the file that kubeadm writes': {
			files: {
				'kubeadm-flags.env': `KUBELET_KUBEADM_ARGS="--container-runtime=remote --container-runtime-endpoint=unix:///run/containerd/containerd.sock"
#                     ^^^^^^^^^^^^^^^^^^^ kubelet-flag-removed
`,
			},
			says: ['unknown flag: --container-runtime'],
		},
		'extra arguments as a map and as a list': `
			apiVersion: kubeadm.k8s.io/v1beta3
			kind: InitConfiguration
			nodeRegistration:
			  kubeletExtraArgs:
			    network-plugin: cni
			#   ^^^^^^^^^^^^^^ kubelet-flag-removed
			---
			apiVersion: kubeadm.k8s.io/v1beta4
			kind: JoinConfiguration
			nodeRegistration:
			  kubeletExtraArgs:
			    - name: image-pull-progress-deadline
			#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kubelet-flag-removed
			      value: 10m
		`,
		'a drop-in': {
			files: {
				'etc/kubelet.service.d/20-x.conf': `[Service]
Environment="KUBELET_EXTRA_ARGS=--docker-endpoint=unix:///var/run/docker.sock"
#                               ^^^^^^^^^^^^^^^^^ kubelet-flag-removed
`,
			},
		},
	},
});

describeRule(criSocket, {
	accepts: {
		'what kubeadm writes': `
			apiVersion: kubeadm.k8s.io/v1beta4
			kind: InitConfiguration
			nodeRegistration:
			  criSocket: unix:///var/run/containerd/containerd.sock
		`,
	},
	rejects: {
		'dockershim, and a path without scheme': {
			files: {
				'a.yaml': `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
nodeRegistration:
  criSocket: /var/run/dockershim.sock
#            ^^^^^^^^^^^^^^^^^^^^^^^^ cri-socket
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
nodeRegistration:
  criSocket: /run/containerd/containerd.sock
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cri-socket
`,
			},
			says: ['never gets ready', 'unix:///run/containerd/containerd.sock'],
		},
		'the annotation': `
			apiVersion: v1
			kind: Node
			metadata:
			  name: n
			  annotations:
			    kubeadm.alpha.kubernetes.io/cri-socket: unix:///run/containerd/containerd.sock
			#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cri-socket
		`,
	},
});

describeRule(kubeadmApiVersion, {
	accepts: { 'the current one': cluster('v1.36.0') },
	rejects: {
		'refused, and deprecated': `
			apiVersion: kubeadm.k8s.io/v1beta2
			#           ^^^^^^^^^^^^^^^^^^^^^^ kubeadm-api-version
			kind: ClusterConfiguration
			---
			apiVersion: kubeadm.k8s.io/v1beta3
			#           ^^^^^^^^^^^^^^^^^^^^^^ kubeadm-api-version
			kind: ClusterConfiguration
		`,
	},
});

describeRule(outdatedRemedy, {
	accepts: {
		'what does help': script('crictl pull nginx:1.27', 'systemctl status containerd'),
	},
	rejects: {
		each: {
			files: {
				'a.sh': `export GODEBUG=x509ignoreCN=0; systemctl restart containerd
#      ^^^^^^^^^^^^^^^^^^^^^^ outdated-remedy
sudo systemctl start dockershim
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^ outdated-remedy
    crictl pull nginx:1.27 --platform arm64
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outdated-remedy
`,
			},
		},
	},
});

describeRule(criPluginDisabled, {
	accepts: { 'an empty list': { files: { 'config.toml': 'version = 3\ndisabled_plugins = []\n' } } },
	rejects: {
		'what Docker’s package brings': {
			files: { 'config.toml': 'disabled_plugins = ["cri"]\n#                  ^^^^^^^ cri-plugin-disabled\n' },
		},
	},
});

describeRule(runtimeVersionUnsupported, {
	accepts: {
		'a release that is meant for it': {
			files: { 'k.yaml': cluster('v1.34.1'), 'i.sh': 'CONTAINERD_VERSION=2.1.4\n' },
		},
	},
	rejects: {
		'too old for the cluster': {
			files: {
				'k.yaml': cluster('v1.34.1'),
				'i.sh': 'CONTAINERD_VERSION="1.5.11" # containerd\n#                   ^^^^^^ runtime-version-unsupported\n',
			},
			says: ['does not speak CRI v1'],
		},
		'not among those tested': {
			files: {
				'k.yaml': cluster('v1.36.0'),
				'i.sh':
					'apt-get install containerd.io=1.7.27-1\n#                             ^^^^^^ runtime-version-unsupported\n',
			},
		},
	},
});

describeRule(sandboxImage, {
	accepts: {
		'both from one place': {
			files: {
				'k.yaml': `${cluster('v1.34.1')}imageRepository: r.example/k8s\n`,
				'config.toml': `version = 3\n[plugins.'io.containerd.cri.v1.images'.pinned_images]\nsandbox = 'r.example/k8s/pause:3.10.1'\n`,
			},
		},
	},
	rejects: {
		'a repository for all but it': {
			files: {
				'k.yaml': `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
imageRepository: r.example/k8s
#                ^^^^^^^^^^^^^ sandbox-image
`,
			},
			says: ['does not move the sandbox image'],
		},
	},
});

describeRule(cgroupDriverMismatch, {
	accepts: {},
	rejects: {
		'systemd and cgroupfs': {
			files: {
				'k.yaml': `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
#             ^^^^^^^ cgroup-driver-mismatch
`,
				'config.toml': `version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]\nSystemdCgroup = false\n`,
			},
		},
	},
});
