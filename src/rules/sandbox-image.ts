import { posix } from 'node:path';
import { sandboxImages } from '../node/containerd.js';
import { type NodeSetup, textAt, tomlsOf } from '../node/setup.js';
import { entriesAt } from '../node/toml-query.js';
import type { Provenance } from '../source.js';
import { defineRule, type Problem } from './rule.js';

export const sandboxImage = defineRule({
	id: 'sandbox-image',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'The sandbox image does not come from where the other images do',
	rationale:
		'Every Pod needs the sandbox (pause) image before any of its own, and the runtime pulls it by its own configuration: neither `imageRepository` of kubeadm nor the Pod’s pull secrets play a part. In a cluster without a way to registry.k8s.io every Pod hangs in ContainerCreating.',
	remediation:
		'Set the image in the runtime’s file: `pinned_images.sandbox` in containerd 2, `sandbox_image` in containerd 1, `pause_image` in CRI-O. `kubeadm config images list` says which one it expects.',

	*check(node) {
		const sandboxes = sandboxesOf(node);
		yield* frozen(sandboxes);
		yield* otherRepository(node, sandboxes);
		yield* differing(sandboxes);
	},
});

interface Sandbox {
	readonly image: string;
	readonly at: Provenance;
}

function sandboxesOf(node: NodeSetup): Sandbox[] {
	const entries = [
		...tomlsOf(node, 'containerd').flatMap(sandboxImages),
		...tomlsOf(node, 'crio').flatMap(({ toml }) => entriesAt(toml, ['crio', 'image', 'pause_image'])),
	];
	const infra = node.flags.filter(({ name, value }) => name === 'pod-infra-container-image' && value !== '');
	return [
		...entries.flatMap(({ value, at }) =>
			typeof value === 'string' && value !== '' ? [{ image: value, at: { range: at, related: [] } }] : [],
		),
		...infra.map(({ value, valueAt }) => ({ image: value, at: valueAt })),
	];
}

/** Nothing newer than 3.9 is in the old registry: https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/. */
function* frozen(sandboxes: readonly Sandbox[]): Iterable<Problem> {
	for (const { image, at } of sandboxes) {
		if (!image.startsWith('k8s.gcr.io/')) continue;
		const instead = image.replace('k8s.gcr.io/', 'registry.k8s.io/');
		yield {
			message: `\`${image}\` is in a registry that gets no updates since 2023, and every Pod needs it: write \`${instead}\`.`,
			at,
			image,
		};
	}
}

function* otherRepository(node: NodeSetup, sandboxes: readonly Sandbox[]): Iterable<Problem> {
	for (const { manifest, kind, path } of node.kubeadm) {
		const field = [...path, 'imageRepository'];
		const repository = kind === 'ClusterConfiguration' ? textAt(manifest, field) : undefined;
		if (!repository || /^(?:registry\.k8s\.io|k8s\.gcr\.io)$|[${<]/.test(repository)) continue;
		const at = manifest.locate(field);
		const object = manifest.object;
		if (sandboxes.length === 0) {
			const message = `\`imageRepository\` does not move the sandbox image: the runtime goes on pulling pause from registry.k8s.io, unless its own configuration says \`${repository}/pause\`.`;
			yield { message, at, object, severity: 'notice' };
		}
		const elsewhere = sandboxes.find(({ image }) => image.split('/')[0] !== repository.split('/')[0]);
		if (!elsewhere) continue;
		const related = [{ ...elsewhere.at.range, message: 'the sandbox image' }];
		const message = `kubeadm’s images come from \`${repository}\`, but the runtime pulls its sandbox image \`${elsewhere.image}\` from elsewhere: without a way there no Pod starts.`;
		yield { message, at: { ...at, related: [...at.related, ...related] }, object };
	}
}

function* differing(sandboxes: readonly Sandbox[]): Iterable<Problem> {
	const [first, ...rest] = sandboxes;
	const other = rest.find(({ image }) => first && posix.basename(image) !== posix.basename(first.image));
	if (!first || !other) return;
	yield {
		message: `The sandbox image is \`${other.image}\` here and \`${first.image}\` elsewhere in the repository: whichever the runtime does not pin is removed when disks fill up, and pulled anew.`,
		at: { range: other.at.range, related: [{ ...first.at.range, message: 'the other one' }] },
		severity: 'notice',
	};
}
