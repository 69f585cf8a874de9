import { coverageOf, imagesOf } from '../credentials/coverage.js';
import { isRenamed, mayGetPullSecrets } from '../credentials/kustomize-effects.js';
import { type Declarations, effectivePullSecrets, findServiceAccounts } from '../credentials/lookup.js';
import { isOnOpenRegistry } from '../credentials/open-registries.js';
import { siblingsWithPullSecrets } from '../credentials/releases.js';
import { describeObject, quoteAll } from '../credentials/words.js';
import type { ImageUse, Workload } from '../images/collect.js';
import type { ImageReference } from '../images/reference.js';
import { defineRule } from './rule.js';

export const siblingWithoutPullSecret = defineRule({
	id: 'sibling-without-pull-secret',
	subject: 'workload',
	severity: 'warning',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'A workload lacks the pull secret that its sibling names',
	rationale:
		'Two workloads of one release pull from the same private place, and only one has the Secret for it. The other one starts as long as a node happens to have its image, and fails with an authorization error on the next one.',
	remediation: 'Add the `imagePullSecrets` of the sibling, or give both one service account that has them.',

	check(workload, { repository }) {
		if (!lacksPullSecrets(workload, repository)) return;
		for (const sibling of siblingsWithPullSecrets(repository, workload)) {
			const use = workload.uses.find((candidate) => needsSecretsOf(sibling, candidate, repository));
			if (use?.image.state !== 'reference') continue;
			const names = sibling.imagePullSecrets.map(({ name }) => name);
			const at = use.locate('image');
			const related = sibling.imagePullSecrets.map((secret) => ({
				...secret.at.range,
				message: 'the sibling names it here',
			}));
			return {
				message: `${describeObject(workload.object)} pulls \`${use.image.text}\` without a pull secret, while ${describeObject(sibling.object)} names ${quoteAll(names)} for images of \`${ownerOf(use.image.reference)}\`.`,
				at: { ...at, related: [...at.related, ...related] },
				object: workload.object,
				image: use.image.text,
			};
		}
		return;
	},
});

function lacksPullSecrets(workload: Workload, declarations: Declarations): boolean {
	const { files } = declarations;
	if (workload.origin === 'custom-resource' || workload.imagePullSecrets.length > 0) return false;
	// An empty list is a decision.
	if (workload.manifest.get([...workload.podSpecPath, 'imagePullSecrets']) !== undefined) return false;
	if (mayGetPullSecrets(workload, files)) return false;
	const isAccountUnknown = workload.serviceAccountName && findServiceAccounts(declarations, workload).length === 0;
	return !isAccountUnknown && effectivePullSecrets(declarations, workload).length === 0;
}

/** Registry and first path component: as far as permissions commonly reach. */
function ownerOf({ registry, repository }: ImageReference): string {
	return `${registry}/${repository.split('/', 1)[0]}`;
}

/** Whether the sibling's secrets are surely there for images such as this one. */
function needsSecretsOf(sibling: Workload, use: ImageUse, declarations: Declarations): boolean {
	if (use.image.state !== 'reference' || isOnOpenRegistry(use.image.reference)) return false;
	if (isRenamed(use, declarations.files)) return false;
	const owner = ownerOf(use.image.reference);
	const others = imagesOf(sibling).filter((image) => !isOnOpenRegistry(image));
	if (others.length === 0 || others.some((image) => ownerOf(image) !== owner)) return false;
	return sibling.imagePullSecrets.some(({ name }) => coverageOf(declarations, use.workload, name) !== 'none');
}
