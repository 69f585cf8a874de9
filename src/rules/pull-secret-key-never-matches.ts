import type { DockerConfigEntry } from '../credentials/docker-config.js';
import { displayKey, explainKey, type KeyProblem } from '../credentials/explain-key.js';
import { imageKeyOf, matchingKeys, normalizeKey } from '../credentials/kubelet-keys.js';
import { kubeletBody } from '../credentials/pull-secret-body.js';
import { findPlaceholder } from '../images/placeholder.js';
import { defineRule, type Repository } from './rule.js';

export const pullSecretKeyNeverMatches = defineRule({
	id: 'pull-secret-key-never-matches',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'A key of the pull secret matches no image',
	rationale:
		'The kubelet compares the keys of `auths` with image names letter by letter: the host with its port, then the path as a prefix. Docker is more lenient, so a key that works with `docker pull` may match nothing in a cluster, where the pull then is anonymous.',
	remediation:
		'Write the registry as images have it, `ghcr.io` or `ghcr.io/org`, and Docker Hub as `https://index.docker.io/v1/`.',

	*check(secret, { repository }) {
		const body = kubeletBody(secret);
		if (!body?.config.ok || body.config.misplaced.length > 0) return;
		const { entries } = body.config;
		for (const entry of entries) {
			const problem = explainKey(entry.key);
			if (!problem || findPlaceholder(entry.key) || isHarmless(entry, problem, entries, repository)) continue;
			const { suggestion } = problem;
			yield {
				message: `The key \`${displayKey(entry.key)}\` in \`${secret.name}\` ${problem.message}.`,
				at: body.locate(entry.keySpan),
				...(suggestion ? { remediation: `Write \`${displayKey(suggestion)}\`.` } : {}),
				object: secret.manifest.object,
			};
		}
	},
});

/** When another entry does what this one was meant for, or an image matches after all. */
function isHarmless(
	{ key }: DockerConfigEntry,
	{ suggestion }: KeyProblem,
	entries: readonly DockerConfigEntry[],
	{ uses }: Repository,
): boolean {
	const meant = suggestion && canonicalKey(suggestion);
	if (meant && entries.some((other) => other.key !== key && canonicalKey(other.key) === meant)) return true;
	return uses.some(
		({ image }) => image.state === 'reference' && matchingKeys([key], imageKeyOf(image.reference)).length > 0,
	);
}

function canonicalKey(key: string): string | undefined {
	return normalizeKey(key)?.replace(/^index\.docker\.io$/, 'docker.io');
}
