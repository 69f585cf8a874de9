import { newestKubernetes } from '../node/setup.js';
import { rangeIn, type Statement } from '../node/statements.js';
import { CONTAINERD_FOR, CRI_V1, isBefore, parseVersion, type Version } from '../node/versions.js';
import { defineRule, type Problem } from './rule.js';

/** How scripts name the version they install: a variable, a file's name, a package. */
const INSTALLED =
	/\b(containerd(?:\.io)?|cri-?o)(?:[_-]?version)?["']?\s*(?:[=:_-]|[-=]{2})\s*["']?v?(\d+\.\d+\.\d+)/gi;

export const runtimeVersionUnsupported = defineRule({
	id: 'runtime-version-unsupported',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'The runtime is too old for the Kubernetes version',
	rationale:
		'Since 1.26 the kubelet speaks only CRI v1, which containerd has from 1.6 on: with an older one the node never gets ready. Above that floor containerd publishes which of its releases were tested with which Kubernetes.',
	remediation:
		'Install a release that containerd lists for the Kubernetes version: https://containerd.io/releases/#kubernetes-support.',

	*check(node) {
		const kubernetes = newestKubernetes(node);
		for (const statement of node.statements) yield* problemsOf(statement, kubernetes);
	},
});

function* problemsOf(statement: Statement, kubernetes: Version | undefined): Iterable<Problem> {
	if (!/containerd|cri-?o/i.test(statement.text)) return;
	for (const match of statement.text.matchAll(INSTALLED)) {
		const [whole, name = '', text = ''] = match;
		const version = parseVersion(text);
		if (!version) continue;
		const message = /^containerd/i.test(name) ? aboutContainerd(version, kubernetes) : aboutCrio(version, kubernetes);
		const at = { range: rangeIn(statement, match.index + whole.length - text.length, text.length), related: [] };
		if (message) yield { ...message, at };
	}
}

type Verdict = Pick<Problem, 'message' | 'severity'> | undefined;

function aboutContainerd(version: Version, kubernetes: Version | undefined): Verdict {
	const minor = kubernetes?.minor ?? CRI_V1.kubernetes;
	if (isBefore(version, CRI_V1.containerd) && minor >= CRI_V1.kubernetes) {
		const message = `containerd ${version.text} does not speak CRI v1, and a kubelet of 1.${CRI_V1.kubernetes} or later knows nothing else: the node never gets ready.`;
		return { message, severity: kubernetes ? 'error' : 'warning' };
	}
	const supported = CONTAINERD_FOR.find((entry) => entry.kubernetes === kubernetes?.minor);
	if (!supported || isSupported(version, supported.oldest)) return undefined;
	return {
		message: `containerd ${version.text} is not among the releases meant for Kubernetes 1.${supported.kubernetes}: ${supported.oldest.join(', ')}, or later ones of these lines.`,
	};
}

function isSupported(version: Version, oldest: readonly string[]): boolean {
	const lines = oldest.flatMap((text) => parseVersion(text) ?? []);
	const own = lines.find(({ major, minor }) => major === version.major && minor === version.minor);
	if (own) return !isBefore(version, own.text);
	const newest = lines.at(-1);
	return newest !== undefined && !isBefore(version, newest.text);
}

/** CRI-O's minor versions are those of Kubernetes. */
function aboutCrio(version: Version, kubernetes: Version | undefined): Verdict {
	if (!kubernetes || version.major !== 1 || version.minor === kubernetes.minor) return undefined;
	const message = `CRI-O ${version.text} is meant for Kubernetes 1.${version.minor}, and the clusters of this repository have 1.${kubernetes.minor}.`;
	return { message, severity: 'notice' };
}
