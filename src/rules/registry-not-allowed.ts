import type { ImageUse } from '../images/collect.js';
import { matchesPrefix } from '../images/match-name.js';
import type { ImageReference } from '../images/reference.js';
import { defineRule, type Problem } from './rule.js';

export const registryNotAllowed = defineRule({
	id: 'registry-not-allowed',
	subject: 'use',
	severity: 'error',
	category: 'tag',
	since: '0.1.0',
	title: 'The image comes from a registry that the configuration does not allow',
	rationale:
		'A cluster behind a firewall or with an admission policy cannot pull from everywhere. The lists under `registries` say where images may come from; names are compared in full, part by part, so that `ghcr.io/acme` does not let `ghcr.io/acme-evil` pass.',
	remediation: 'Use an image from an allowed registry, or add this one to `registries.allow`.',

	check(use, { config }) {
		if (use.image.state !== 'reference') return;
		const { reference } = use.image;
		const { allow, deny } = config.registries;
		const denied = deny.find((prefix) => matchesPrefix(reference, prefix));
		if (denied) return problem(use, reference, `is denied by \`${denied}\` in \`registries.deny\``);
		if (!allow || allow.some((prefix) => matchesPrefix(reference, prefix))) return;
		return problem(use, reference, 'is not covered by `registries.allow`');
	},
});

function problem(use: ImageUse, { original, registry, repository }: ImageReference, why: string): Problem {
	return {
		message: `\`${original}\` comes from \`${registry}/${repository}\`, which ${why}.`,
		at: use.locate('image'),
		object: use.object,
		image: original,
	};
}
