import type { KubeletFlag } from '../node/kubelet-flags.js';
import { type KubeadmPart, type NodeSetup, textAt } from '../node/setup.js';
import { rangeIn, type Statement } from '../node/statements.js';
import type { Provenance } from '../source.js';
import { defineRule, type Problem, type Severity } from './rule.js';

const ANNOTATION = 'kubeadm.alpha.kubernetes.io/cri-socket';
const DOCKERSHIM = 'dockershim.sock';

export const criSocket = defineRule({
	id: 'cri-socket',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'The runtime’s socket is not one that a node has',
	rationale:
		'The kubelet asks exactly one runtime for every image, at this address. When nothing answers there it stays NotReady; when files name several, some nodes pull with other credentials and mirrors than others.',
	remediation:
		'Name one socket with its scheme: `unix:///run/containerd/containerd.sock`, `unix:///run/crio/crio.sock`, or `unix:///run/cri-dockerd.sock` for Docker Engine.',

	*check(node) {
		const named = [...socketsOfKubeadm(node), ...socketsOfKubelets(node), ...node.flags.flatMap(socketOfFlag)];
		for (const socket of named) yield* problemsOf(socket);
		for (const statement of node.statements) yield* inScript(statement);
		yield* annotations(node);
		yield* several(named);
	},
});

interface Socket {
	readonly address: string;
	readonly at: Provenance;
	/** Whether kubeadm reads it, which puts a scheme in front by itself. */
	readonly isKubeadms: boolean;
}

function socketsOfKubeadm({ kubeadm }: NodeSetup): Socket[] {
	return kubeadm.flatMap((part) =>
		[['nodeRegistration', 'criSocket'], ['criSocket']].flatMap((path) => socketAt(part, path)),
	);
}

function socketAt({ manifest, path }: KubeadmPart, field: readonly string[]): Socket[] {
	const address = textAt(manifest, [...path, ...field]);
	return address ? [{ address, at: manifest.locate([...path, ...field]), isKubeadms: true }] : [];
}

function socketsOfKubelets({ kubelets }: NodeSetup): Socket[] {
	return kubelets.flatMap((manifest) => {
		const address = textAt(manifest, ['containerRuntimeEndpoint']);
		return address ? [{ address, at: manifest.locate(['containerRuntimeEndpoint']), isKubeadms: false }] : [];
	});
}

function socketOfFlag({ name, value, valueAt }: KubeletFlag): Socket[] {
	return name === 'container-runtime-endpoint' && value !== ''
		? [{ address: value, at: valueAt, isKubeadms: false }]
		: [];
}

function* problemsOf({ address, at, isKubeadms }: Socket): Iterable<Problem> {
	if (address.includes(DOCKERSHIM)) {
		const message = `Nothing listens at \`${address}\`: dockershim left the kubelet in Kubernetes 1.24, and a node that is told to use it never gets ready.`;
		yield { message, at, severity: 'error' };
	} else if (/^\/(?!\/)/.test(address)) {
		const who = isKubeadms
			? 'kubeadm warns and puts `unix://` in front, for now'
			: 'the kubelet takes it with a warning, for now';
		yield { message: `\`${address}\` has no scheme: ${who}. Write \`unix://${address}\`.`, at, severity: 'notice' };
	}
}

/** What a script hands to kubeadm and crictl, and writes into their files. */
function* inScript(statement: Statement): Iterable<Problem> {
	const { text } = statement;
	const offset = text.indexOf(DOCKERSHIM);
	if (offset < 0 || text.includes('container-runtime-endpoint')) return;
	const start = /[^\s"'=]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
	const length = start + DOCKERSHIM.length;
	const message = `Nothing listens at \`${text.slice(offset - start, offset - start + length)}\`: dockershim left the kubelet in Kubernetes 1.24.`;
	yield { message, at: { range: rangeIn(statement, offset - start, length), related: [] } };
}

/** Source: KEP-4656, NodeLocalCRISocket: alpha in 1.32, on by default since 1.34. */
function* annotations({ manifests }: NodeSetup): Iterable<Problem> {
	for (const manifest of manifests) {
		if (manifest.object.kind !== 'Node') continue;
		const path = ['metadata', 'annotations', ANNOTATION];
		const address = textAt(manifest, path);
		if (address === undefined) continue;
		const severity: Severity = address.includes(DOCKERSHIM) ? 'warning' : 'notice';
		const message = `kubeadm since 1.34 does not read the socket from this annotation but from \`/var/lib/kubelet/instance-config.yaml\` on the node: set \`containerRuntimeEndpoint\` there.`;
		yield { message, at: manifest.locateKey(path), object: manifest.object, severity };
	}
}

function runtimeOf(address: string): string | undefined {
	return ['containerd', 'crio', 'cri-dockerd'].find((name) => address.includes(`${name}.sock`));
}

function* several(sockets: readonly Socket[]): Iterable<Problem> {
	const first = sockets.find(({ address }) => runtimeOf(address));
	const other = sockets.find(
		({ address }) => runtimeOf(address) && runtimeOf(address) !== (first && runtimeOf(first.address)),
	);
	if (!first || !other) return;
	yield {
		message: `\`${other.address}\` is another runtime than \`${first.address}\`, which the repository names too: a node has one, and images pulled by the other are not seen.`,
		at: { range: other.at.range, related: [{ ...first.at.range, message: 'the other socket' }] },
		severity: 'notice',
	};
}
