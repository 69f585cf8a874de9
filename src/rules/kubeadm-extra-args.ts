import type { FieldPath } from '../field-path.js';
import type { ValueNode } from '../manifests/nodes.js';
import type { KubeadmPart } from '../node/setup.js';
import { defineRule, type Problem } from './rule.js';

type Shape = Exclude<ValueNode['kind'], 'scalar'>;

const NODE_FIELDS: readonly FieldPath[] = [['nodeRegistration', 'kubeletExtraArgs']];
/** Source: kubernetes `cmd/kubeadm/app/apis/kubeadm/v1beta4/types.go`. */
const FIELDS: Readonly<Record<string, readonly FieldPath[]>> = {
	InitConfiguration: NODE_FIELDS,
	JoinConfiguration: NODE_FIELDS,
	ClusterConfiguration: [
		['apiServer', 'extraArgs'],
		['controllerManager', 'extraArgs'],
		['scheduler', 'extraArgs'],
		['etcd', 'local', 'extraArgs'],
	],
};

/** The versions before it, which kubeadm knows no more, are spoken of elsewhere. */
const SHAPES: Readonly<Record<string, Shape>> = {
	'kubeadm.k8s.io/v1beta3': 'mapping',
	'kubeadm.k8s.io/v1beta4': 'sequence',
};

const WORDS = {
	mapping: { name: 'a map', remediation: 'Write each argument as `name: value`, or move to `kubeadm.k8s.io/v1beta4`.' },
	sequence: { name: 'a list', remediation: 'Write each argument as an item with `name` and `value`.' },
} as const satisfies Record<Shape, { name: string; remediation: string }>;

export const kubeadmExtraArgs = defineRule({
	id: 'kubeadm-extra-args',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'The extra arguments are in a form that kubeadm cannot read',
	rationale:
		'Extra arguments are a map until `kubeadm.k8s.io/v1beta3`, and a list of names and values since v1beta4. kubeadm stops at the other shape and sets no node up, so nothing in the cluster is pulled.',
	remediation:
		'Write the arguments in the shape of the API version; `kubeadm config migrate` turns one into the other.',

	*check({ kubeadm }) {
		for (const part of kubeadm) yield* problemsOf(part);
	},
});

function* problemsOf({ manifest, kind, apiVersion = '', path }: KubeadmPart): Iterable<Problem> {
	const wanted = SHAPES[apiVersion];
	if (wanted === undefined) return;
	for (const field of FIELDS[kind] ?? []) {
		const own = [...path, ...field];
		const shape = manifest.get(own)?.kind;
		if (shape === undefined || shape === 'scalar' || shape === wanted) continue;
		yield {
			message: `kubeadm stops here: in \`${apiVersion}\`, \`${field.join('.')}\` is ${WORDS[wanted].name}, not ${WORDS[shape].name}.`,
			at: manifest.locateKey(own),
			object: manifest.object,
			remediation: WORDS[wanted].remediation,
		};
	}
}
