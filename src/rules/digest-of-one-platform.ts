import type { RuleMetadata } from './rule.js';

/** Reported where registries are asked. */
export const digestOfOnePlatform: RuleMetadata = {
	id: 'digest-of-one-platform',
	severity: 'notice',
	category: 'registry',
	since: '0.1.0',
	title: 'The digest pins one platform of an image that has several',
	rationale:
		'The digest is that of one platform’s manifest and not of the index. A node of another platform pulls it all the same, and the container dies with `exec format error`.',
	remediation: 'Pin the digest of the index, which serves every platform; `pullproof pin` writes that one.',
};
