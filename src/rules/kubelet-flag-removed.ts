import type { KubeletFlag } from '../node/kubelet-flags.js';
import { REMOVED_FLAGS } from '../node/removed-flags.js';
import { type NodeSetup, newestKubernetes, oldestKubernetes } from '../node/setup.js';
import { defineRule, type Problem } from './rule.js';

/** The newest flag's removal is in versions that not everyone runs yet. */
const EVERYWHERE = 27;

export const kubeletFlagRemoved = defineRule({
	id: 'kubelet-flag-removed',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'The kubelet no longer knows the flag',
	rationale:
		'A kubelet that is given a flag it does not know prints `unknown flag` and exits, again and again: the node never gets ready and pulls nothing. Guides from before Kubernetes 1.24, which took out dockershim, are full of such flags.',
	remediation: 'Take the flag out; the message says what took its place.',

	*check(node) {
		for (const flag of node.flags) yield* problemsOf(flag, node);
	},
});

function* problemsOf({ name, at }: KubeletFlag, node: NodeSetup): Iterable<Problem> {
	const removed = Object.hasOwn(REMOVED_FLAGS, name) ? REMOVED_FLAGS[name] : undefined;
	if (!removed) return;
	const { removedIn, instead } = removed;
	const oldest = oldestKubernetes(node)?.minor;
	const newest = newestKubernetes(node)?.minor;
	// A cluster that is older by its own word takes the flag.
	if (newest !== undefined && newest < removedIn) return;
	const isCertain = oldest === undefined ? removedIn <= EVERYWHERE : oldest >= removedIn;
	yield {
		message: `The kubelet of Kubernetes 1.${removedIn} and later does not start with \`--${name}\`: ${instead}.`,
		at,
		evidence: `unknown flag: --${name}`,
		...(isCertain ? {} : { severity: 'warning' as const }),
	};
}
