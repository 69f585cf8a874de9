import { newestKubernetes, oldestKubernetes } from '../node/setup.js';
import { defineRule, type Problem } from './rule.js';

interface KubeadmApi {
	/** The first minor version that refuses it. */
	readonly refusedIn?: number;
	readonly deprecatedIn?: number;
	/** Which kubeadm converts it still. */
	readonly convertsLast: string;
}

/** Source: kubernetes `cmd/kubeadm/app/util/config/common.go`, oldKnownAPIVersions and deprecatedAPIVersions, by release. */
const APIS: Readonly<Record<string, KubeadmApi>> = {
	'kubeadm.k8s.io/v1alpha1': { refusedIn: 12, convertsLast: '1.11' },
	'kubeadm.k8s.io/v1alpha2': { refusedIn: 13, convertsLast: '1.12' },
	'kubeadm.k8s.io/v1alpha3': { refusedIn: 15, convertsLast: '1.14' },
	'kubeadm.k8s.io/v1beta1': { refusedIn: 22, convertsLast: '1.21' },
	'kubeadm.k8s.io/v1beta2': { refusedIn: 27, convertsLast: '1.26' },
	'kubeadm.k8s.io/v1beta3': { deprecatedIn: 31, convertsLast: '1.31' },
};
const CURRENT = { apiVersion: 'kubeadm.k8s.io/v1beta4', since: 31 };

export const kubeadmApiVersion = defineRule({
	id: 'kubeadm-api-version',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'The API version is refused by kubeadm, or soon will be',
	rationale:
		'A node is not set up from a configuration of a version that kubeadm no longer knows: `your configuration file uses an old API spec`. It stops, and nothing in the cluster is pulled.',
	remediation:
		'Run `kubeadm config migrate --old-config old.yaml --new-config new.yaml` with the newest kubeadm that reads the old version.',

	*check(node) {
		const oldest = oldestKubernetes(node)?.minor;
		const newest = newestKubernetes(node)?.minor;
		for (const { manifest, apiVersion = '' } of node.kubeadm) {
			const api = APIS[apiVersion];
			const at = manifest.locate(['apiVersion']);
			const problem = api ? judge(apiVersion, api, oldest, newest) : tooNew(apiVersion, newest);
			if (problem) yield { ...problem, at, object: manifest.object };
		}
	},
});

type Judged = Omit<Problem, 'at'> | undefined;

function judge(apiVersion: string, api: KubeadmApi, oldest: number | undefined, newest: number | undefined): Judged {
	const remediation = `Run \`kubeadm config migrate --old-config old.yaml --new-config new.yaml\` with kubeadm ${api.convertsLast}.`;
	if (api.refusedIn !== undefined) {
		if (newest !== undefined && newest < api.refusedIn) return undefined;
		const severity = oldest === undefined || oldest >= api.refusedIn ? 'error' : 'warning';
		const message = `kubeadm 1.${api.refusedIn} and later refuses \`${apiVersion}\` and sets no node up: migrate to \`${CURRENT.apiVersion}\`.`;
		return { message, severity, remediation };
	}
	if (api.deprecatedIn === undefined || (newest !== undefined && newest < api.deprecatedIn)) return undefined;
	const message = `\`${apiVersion}\` is deprecated since kubeadm 1.${api.deprecatedIn}, and goes in a later release: migrate to \`${CURRENT.apiVersion}\`.`;
	return { message, severity: 'notice', remediation };
}

function tooNew(apiVersion: string, newest: number | undefined): Judged {
	if (apiVersion !== CURRENT.apiVersion || newest === undefined || newest >= CURRENT.since) return undefined;
	return {
		message: `kubeadm 1.${newest}, the version of this repository’s clusters, does not know \`${apiVersion}\`, which came with 1.${CURRENT.since}.`,
		severity: 'error',
		remediation: 'Write `kubeadm.k8s.io/v1beta3`, or set up a newer Kubernetes.',
	};
}
