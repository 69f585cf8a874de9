import { describePods } from '../credentials/words.js';
import type { Workload } from '../images/collect.js';
import { findPlaceholder } from '../images/placeholder.js';
import { effectiveEntries, getText, getValue, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ValueNode } from '../manifests/nodes.js';
import { isSameQuantity } from '../manifests/quantity.js';
import { textAt } from '../node/setup.js';
import { defineRule, type Problem } from './rule.js';

export const runtimeClassRefused = defineRule({
	id: 'runtime-class-refused',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'The API server refuses the RuntimeClass or the Pods that use it',
	rationale:
		'A refused class is not in the cluster, and a Pod that contradicts its class is never created: no image is pulled, and the workload stays at zero replicas.',
	remediation:
		'Mend the marked field; leave `overhead` to the class, and let `nodeSelector` agree with its `scheduling`.',

	*check({ manifests }, { repository }) {
		const classes = manifests.filter(
			({ object }) => object.kind === 'RuntimeClass' && object.apiVersion.startsWith('node.k8s.io/'),
		);
		for (const manifest of classes) yield* problemsOfClass(manifest);
		for (const workload of repository.workloads) {
			if (workload.origin === 'built-in') yield* problemsOfPods(workload, classes);
		}
	},
});

/** The first version of Kubernetes that does not serve it. Source: kubernetes `pkg/registry/node/rest/runtime_class.go`, by release. */
const REMOVED: Readonly<Record<string, string>> = { 'node.k8s.io/v1alpha1': '1.24', 'node.k8s.io/v1beta1': '1.25' };
const CURRENT = 'node.k8s.io/v1';

// Source: kubernetes `pkg/apis/node/validation/validation.go`: a name is a DNS subdomain, a handler a DNS label.
const LABEL = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

function* problemsOfClass(manifest: Manifest): Iterable<Problem> {
	const { object } = manifest;
	const removedIn = REMOVED[object.apiVersion];
	if (removedIn !== undefined) {
		const message = `RuntimeClass in \`${object.apiVersion}\` is refused by Kubernetes ${removedIn} and later: write \`${CURRENT}\`, with \`handler\` at the top.`;
		yield { message, at: manifest.locate(['apiVersion']), object };
		return;
	}
	const refused = (what: string, ...field: string[]): Problem => ({
		message: `The API server refuses the RuntimeClass \`${object.name}\`: ${what}.`,
		at: manifest.locate(field),
		object,
	});
	if (object.name !== '' && !SUBDOMAIN.test(object.name) && !findPlaceholder(object.name)) {
		yield refused('its name may have only lower case letters, digits, `-` and `.`', 'metadata', 'name');
	}
	const handler = textAt(manifest, ['handler']);
	if (!handler) {
		yield refused('it has no `handler`', 'metadata', 'name');
	} else if (!LABEL.test(handler) && !findPlaceholder(handler)) {
		yield refused(
			`the handler \`${handler}\` may have only lower case letters, digits and \`-\`, 63 at most`,
			'handler',
		);
	}
}

/** Source: kubernetes `plugin/pkg/admission/runtimeclass/admission.go`. */
function* problemsOfPods(workload: Workload, classes: readonly Manifest[]): Iterable<Problem> {
	const { manifest, podSpecPath } = workload;
	const spec = manifest.get(podSpecPath);
	const name = getText(spec, 'runtimeClassName');
	const overhead = fieldsOf(getValue(spec, 'overhead'));
	if (overhead.size > 0 && !name) {
		yield refusedPods(workload, 'there is an `overhead` and no `runtimeClassName`', 'overhead');
	}
	const [own, ...others] = classes.filter(({ object }) => object.name === name);
	// Of several, for several clusters, any may be meant.
	if (!own || others.length > 0) return;
	if (overhead.size > 0 && !isSameOverhead(overhead, fieldsOf(own.get(['overhead', 'podFixed'])))) {
		const what = `the \`overhead\` is not that of the RuntimeClass \`${name}\`; leave it out, and the API server fills it in`;
		yield refusedPods(workload, what, 'overhead');
	}
	const wanted = fieldsOf(own.get(['scheduling', 'nodeSelector']));
	for (const [key, value] of fieldsOf(getValue(spec, 'nodeSelector'))) {
		const other = wanted.get(key);
		if (other === undefined || other === value) continue;
		const what = `the \`nodeSelector\` asks for \`${key}: ${value}\`, and that of the RuntimeClass \`${name}\` for \`${other}\``;
		yield refusedPods(workload, what, 'nodeSelector', key);
	}
}

function refusedPods({ manifest, podSpecPath, object }: Workload, what: string, ...field: string[]): Problem {
	return {
		message: `The API server refuses ${describePods(object)}: ${what}.`,
		at: manifest.locate([...podSpecPath, ...field]),
		object,
	};
}

function fieldsOf(node: ValueNode | undefined): ReadonlyMap<string, string> {
	if (node?.kind !== 'mapping') return new Map();
	return new Map(
		effectiveEntries(node).flatMap(({ key, value }) => {
			const scalar = resolve(value);
			return scalar.kind === 'scalar' ? [[key.value, scalar.value] as const] : [];
		}),
	);
}

function isSameOverhead(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
	return one.size === other.size && [...one].every(([key, value]) => isSameQuantity(value, other.get(key) ?? ''));
}
