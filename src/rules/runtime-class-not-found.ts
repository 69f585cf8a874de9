import { mayBeInTemplate } from '../credentials/lookup.js';
import { memo } from '../credentials/memo.js';
import { describeObjects, describePods } from '../credentials/words.js';
import { groupBy } from '../group-by.js';
import type { Workload } from '../images/collect.js';
import { findPlaceholder } from '../images/placeholder.js';
import { getText } from '../manifests/lookup.js';
import { defineRule, type Repository } from './rule.js';

/** Classes that a platform or an operator makes: GKE Sandbox, NVIDIA's GPU operator, AKS. */
const BROUGHT_ALONG = new Set([
	'gvisor',
	'nvidia',
	'nvidia-cdi',
	'nvidia-legacy',
	'kata-mshv-vm-isolation',
	'kata-vm-isolation',
]);

export const runtimeClassNotFound = defineRule({
	id: 'runtime-class-not-found',
	subject: 'workload',
	severity: 'notice',
	category: 'node',
	since: '0.1.0',
	title: 'The RuntimeClass is nowhere in the repository',
	rationale:
		'The API server refuses a Pod whose RuntimeClass does not exist, so the workload stays at zero replicas and nothing is pulled. Clusters often bring such classes along, so this is an error only where the configuration says that the repository is complete.',
	remediation: 'Check the name, or declare the RuntimeClass; if the cluster brings it, all is well.',

	check(workload, { config, repository }) {
		const name = classOf(workload);
		const all = missingClasses(repository).get(name) ?? [];
		if (all.length === 0) return;
		const { manifest, object, podSpecPath } = workload;
		const at = manifest.locate([...podSpecPath, 'runtimeClassName']);
		const evidence = `pod rejected: RuntimeClass "${name}" not found`;
		if (config.complete) {
			const message = `The API server refuses ${describePods(object)}: nothing in the repository declares the RuntimeClass \`${name}\`.`;
			return { message, at, object, evidence, severity: 'error' };
		}
		// One is enough to ask the question, however many workloads name the class.
		if (all[0] !== workload) return;
		const who = describeObjects(all.map((other) => other.object));
		const message = `Nothing in the repository declares the RuntimeClass \`${name}\` that ${who} ${all.length === 1 ? 'names' : 'name'}: if it is not in the cluster either, the API server creates no Pods.`;
		return { message, at, object, evidence };
	},
});

/** The name as written; empty, as for the API server, where there is none. */
function classOf({ manifest, podSpecPath, origin }: Workload): string {
	// An operator may put another name in its place.
	return origin === 'built-in' ? (getText(manifest.get(podSpecPath), 'runtimeClassName') ?? '') : '';
}

/** Who names a class that nothing declares. */
const missingClasses = memo((repository: Repository): ReadonlyMap<string, readonly Workload[]> => {
	const declared = repository.manifests.filter(({ object }) => object.kind === 'RuntimeClass');
	const known = new Set(['', ...BROUGHT_ALONG, ...declared.map(({ object }) => object.name)]);
	const isMissing = (name: string) => !known.has(name) && !findPlaceholder(name) && !mayBeInTemplate(repository, name);
	return new Map([...groupBy(repository.workloads, classOf)].filter(([name]) => isMissing(name)));
});
