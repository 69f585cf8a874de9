import type { RuleMetadata } from './rule.js';

/** Reported where registries are asked. */
export const tagNotOfDigest: RuleMetadata = {
	id: 'tag-not-of-digest',
	severity: 'warning',
	category: 'registry',
	since: '0.1.0',
	title: 'The tag beside a digest is missing, or names another image',
	rationale:
		'The container runtime takes the digest and never looks the tag up. People read the tag, and take one version for another.',
	remediation: 'Let a tool such as Renovate update both together, or leave the tag out.',
};
