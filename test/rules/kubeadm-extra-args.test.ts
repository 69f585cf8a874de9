import { kubeadmExtraArgs } from '../../src/rules/kubeadm-extra-args.js';
import { describeRule } from '../support/describe-rule.js';

describeRule(kubeadmExtraArgs, {
	accepts: {
		'a map before v1beta4, a list since': `
			apiVersion: kubeadm.k8s.io/v1beta3
			kind: InitConfiguration
			nodeRegistration: {kubeletExtraArgs: {node-ip: 10.0.0.7}}
			---
			apiVersion: kubeadm.k8s.io/v1beta4
			kind: ClusterConfiguration
			apiServer: {extraArgs: [{name: audit-log-maxage, value: '7'}]}
			etcd: {local: {extraArgs: []}}
		`,
		'Cluster API, which has a version of its own': `
			apiVersion: bootstrap.cluster.x-k8s.io/v1beta1
			kind: KubeadmConfig
			metadata: {name: c}
			spec: {joinConfiguration: {nodeRegistration: {kubeletExtraArgs: {node-ip: 10.0.0.7}}}}
		`,
		'arguments that are filled in later':
			'apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration: {kubeletExtraArgs: "${ARGS}"}\n',
		'a patch of kind without a version':
			'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nkubeadmConfigPatches:\n  - |\n    kind: InitConfiguration\n    nodeRegistration:\n      kubeletExtraArgs: {node-labels: a=b}\n',
	},
	rejects: {
		'a map in v1beta4': {
			files: {
				'a.yaml': `
					apiVersion: kubeadm.k8s.io/v1beta4
					kind: JoinConfiguration
					nodeRegistration:
					  kubeletExtraArgs:
					# ^^^^^^^^^^^^^^^^ kubeadm-extra-args
					    node-ip: 10.0.0.7
				`,
			},
			says: ['in `kubeadm.k8s.io/v1beta4`, `nodeRegistration.kubeletExtraArgs` is a list, not a map'],
		},
		'a list in v1beta3, of every part of the control plane': {
			files: {
				'a.yaml': `
					apiVersion: kubeadm.k8s.io/v1beta3
					kind: ClusterConfiguration
					apiServer:
					  extraArgs: [{name: a, value: b}]
					# ^^^^^^^^^ kubeadm-extra-args
					controllerManager:
					  extraArgs: [{name: a, value: b}]
					# ^^^^^^^^^ kubeadm-extra-args
					scheduler:
					  extraArgs: [{name: a, value: b}]
					# ^^^^^^^^^ kubeadm-extra-args
					etcd:
					  local:
					    extraArgs: [{name: a, value: b}]
					#   ^^^^^^^^^ kubeadm-extra-args
				`,
			},
			says: [/is a map, not a list[\s\S]*or move to `kubeadm.k8s.io\/v1beta4`/],
		},
		'a patch of kind': `
			kind: Cluster
			apiVersion: kind.x-k8s.io/v1alpha4
			kubeadmConfigPatches:
			  - |
			    apiVersion: kubeadm.k8s.io/v1beta4
			    kind: InitConfiguration
			    nodeRegistration:
			      kubeletExtraArgs:
			    # ^^^^^^^^^^^^^^^^ kubeadm-extra-args
			        node-labels: ingress-ready=true
		`,
	},
});
