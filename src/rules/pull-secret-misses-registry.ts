import { coverageOf, imagesOf } from '../credentials/coverage.js';
import { displayKey, explainKey } from '../credentials/explain-key.js';
import { isRenamed } from '../credentials/kustomize-effects.js';
import { type Declarations, findPullSecret } from '../credentials/lookup.js';
import { isOnOpenRegistry } from '../credentials/open-registries.js';
import { kubeletBody } from '../credentials/pull-secret-body.js';
import { describeObject, quoteAll } from '../credentials/words.js';
import type { Workload } from '../images/collect.js';
import { findPlaceholder } from '../images/placeholder.js';
import { defineRule } from './rule.js';

export const pullSecretMissesRegistry = defineRule({
	id: 'pull-secret-misses-registry',
	subject: 'workload',
	severity: 'warning',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The pull secrets have nothing for the images they are named beside',
	rationale:
		'The kubelet uses the entries of a pull secret whose key matches the image. If none does for any image of the Pod, the secrets are of no use there, and every image is pulled anonymously.',
	remediation: 'Name a pull secret for the registry of the images, or take the useless one away.',

	check(workload, { repository }) {
		const [first] = workload.imagePullSecrets;
		if (!first || workload.origin === 'custom-resource' || !areImagesCertain(workload, repository)) return;
		if (imagesOf(workload).every(isOnOpenRegistry)) return;
		const names = workload.imagePullSecrets.map(({ name }) => name);
		if (names.some((name) => coverageOf(repository, workload, name) !== 'none')) return;
		const keys = names.flatMap((name) => keysOf(repository, workload, name));
		// Keys that match nothing at all have a rule of their own.
		if (keys.length === 0 || keys.some((key) => explainKey(key) || findPlaceholder(key))) return;
		const registries = [...new Set(imagesOf(workload).map(({ registry }) => registry))];
		const have = quoteAll([...new Set(keys.map(displayKey))]);
		return {
			message: `${describeObject(workload.object)} pulls from ${quoteAll(registries)} without credentials: its pull ${names.length === 1 ? 'secret has' : 'secrets have'} entries only for ${have}.`,
			at: first.at,
			object: workload.object,
		};
	},
});

function areImagesCertain({ uses }: Workload, { files }: Declarations): boolean {
	return uses.length > 0 && uses.every((use) => use.image.state === 'reference' && !isRenamed(use, files));
}

function keysOf(declarations: Declarations, workload: Workload, name: string): string[] {
	const found = findPullSecret(declarations, workload, name);
	if (found.state === 'nowhere') return [];
	return found.secrets.flatMap((secret) => {
		const body = kubeletBody(secret);
		return body?.config.ok ? body.config.entries.map(({ key }) => key) : [];
	});
}
