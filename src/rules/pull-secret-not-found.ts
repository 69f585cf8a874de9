import {
	type Declarations,
	findPullSecret,
	mayBeInTemplate,
	type PullSecretReference,
	referencesByName,
	referencesIn,
} from '../credentials/lookup.js';
import { describeObject, describeObjects } from '../credentials/words.js';
import { findPlaceholder } from '../images/placeholder.js';
import { defineRule } from './rule.js';

export const pullSecretNotFound = defineRule({
	id: 'pull-secret-not-found',
	subject: 'file',
	severity: 'notice',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The pull secret is nowhere in the repository',
	rationale:
		'A Pod with a missing pull secret starts all the same: the kubelet leaves a warning event at most and pulls anonymously, which a private image does not allow. Many teams create the Secret by other means, so this is an error only where the configuration says that the repository is complete.',
	remediation:
		'Check the name; if the Secret is made by other means, all is well. Set `complete: true` in the configuration to have this fail.',

	*check(file, { config, repository }) {
		for (const reference of referencesIn(repository, file.source.file)) {
			if (!isMissing(repository, reference)) continue;
			const { name, at } = reference;
			if (config.complete) {
				const message = `${describeObject(reference.manifest.object)} names the pull secret \`${name}\`, which nothing in the repository declares: without it the kubelet pulls anonymously.`;
				yield { message, at, object: reference.manifest.object, severity: 'error' };
				continue;
			}
			// One is enough to ask the question, however many workloads name the Secret.
			const sameName = referencesByName(repository, name);
			if (sameName.find((other) => isMissing(repository, other)) !== reference) continue;
			const all = sameName.filter((other) => isMissing(repository, other));
			const who = describeObjects(all.map(({ manifest }) => manifest.object));
			yield {
				message: `Nothing in the repository declares the pull secret \`${name}\` that ${who} ${all.length === 1 ? 'names' : 'name'}: if it is not in the cluster either, the kubelet pulls anonymously.`,
				at,
				object: reference.manifest.object,
			};
		}
	},
});

function isMissing(declarations: Declarations, reference: PullSecretReference): boolean {
	const { holder, name } = reference;
	// An operator may put another name in its place.
	if ('origin' in holder && holder.origin === 'custom-resource') return false;
	if (findPlaceholder(name) || mayBeInTemplate(declarations, name)) return false;
	return findPullSecret(declarations, reference, name).state === 'nowhere';
}
