import { expect, test } from 'vitest';
import { kubeletFlagRemoved } from '../../src/rules/kubelet-flag-removed.js';
import { check, describeRule } from '../support/describe-rule.js';

/** One flag in a kubeadm configuration, for nodes of a version. */
const withFlag = (flag: string, version?: string) =>
	[
		'apiVersion: kubeadm.k8s.io/v1beta4',
		'kind: InitConfiguration',
		`nodeRegistration: {kubeletExtraArgs: [{name: ${flag}, value: x}]}`,
		...(version
			? ['---', 'apiVersion: kubeadm.k8s.io/v1beta4', 'kind: ClusterConfiguration', `kubernetesVersion: ${version}`]
			: []),
	].join('\n');

describeRule(kubeletFlagRemoved, {
	accepts: {
		'flags that kubelets have': `
			apiVersion: kubeadm.k8s.io/v1beta4
			kind: JoinConfiguration
			nodeRegistration:
			  kubeletExtraArgs:
			    - {name: container-runtime-endpoint, value: 'unix:///run/containerd/containerd.sock'}
			    - {name: node-ip, value: 10.0.0.7}
			    - {name: image-credential-provider-config, value: /etc/kubernetes/credential-provider.yaml}
			    - {name: cgroup-driver, value: systemd}
		`,
		'the same names where no kubelet reads them': `
			apiVersion: kubeadm.k8s.io/v1beta4
			kind: ClusterConfiguration
			apiServer:
			  extraArgs:
			    - {name: allow-privileged, value: 'true'}
			controllerManager:
			  extraArgs:
			    - {name: cloud-config, value: /etc/cloud.conf}
		`,
		'a cluster that is older than the removal': withFlag('cloud-config', 'v1.33.4'),
		'names of JavaScript': withFlag('constructor'),
	},
	rejects: {
		'patches of kind': {
			files: {
				'kind.yaml': `kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
nodes:
  - role: control-plane
    kubeadmConfigPatches:
      - |
        kind: InitConfiguration
        apiVersion: kubeadm.k8s.io/v1beta3
        nodeRegistration:
          kubeletExtraArgs:
            container-runtime: remote
#           ^^^^^^^^^^^^^^^^^ kubelet-flag-removed
`,
			},
			says: ['leave it out and keep `--container-runtime-endpoint`'],
		},
		'Cluster API': `
			apiVersion: controlplane.cluster.x-k8s.io/v1beta1
			kind: KubeadmControlPlane
			metadata: {name: cp}
			spec:
			  kubeadmConfigSpec:
			    joinConfiguration:
			      nodeRegistration:
			        kubeletExtraArgs:
			          image-pull-progress-deadline: 10m
			#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kubelet-flag-removed
		`,
	},
});

// By comparing `cmd/kubelet/app/options` of the releases on both sides of each.
test.each([
	['cadvisor-port', 12],
	['allow-privileged', 15],
	['redirect-container-streaming', 20],
	['seccomp-profile-root', 23],
	['network-plugin', 24],
	['cni-conf-dir', 24],
	['docker-root', 24],
	['dynamic-config-dir', 24],
	['experimental-kernel-memcg-notification', 25],
	['container-runtime', 27],
	['keep-terminated-pod-volumes', 31],
	['register-schedulable', 34],
	['pod-infra-container-image', 35],
])('--%s is in no kubelet since 1.%d', (flag, removedIn) => {
	const found = (version: string) => check(kubeletFlagRemoved, withFlag(flag, version)).problems;
	expect(found(`v1.${removedIn - 1}.9`)).toEqual([]);
	const [problem] = found(`v1.${removedIn}.0`);
	expect(problem?.message).toContain(`Kubernetes 1.${removedIn} and later does not start with \`--${flag}\``);
	expect(problem?.severity).toBeUndefined();
});

test('a removal that not every cluster has seen is a warning, where the version is not known', () => {
	const severityOf = (flag: string) => check(kubeletFlagRemoved, withFlag(flag)).problems[0]?.severity;
	expect(severityOf('pod-infra-container-image')).toBe('warning');
	expect(severityOf('container-runtime')).toBeUndefined();
});
