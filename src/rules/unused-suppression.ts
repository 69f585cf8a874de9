import type { RuleMetadata } from './rule.js';

/** Reported where findings are made: only there is it known what was silenced. */
export const unusedSuppression = {
	id: 'unused-suppression',
	// A run over a part of the repository cannot know what the rest needs.
	severity: 'off',
	category: 'suppression',
	since: '0.1.0',
	title: 'A comment, annotation or entry of `ignore` silences nothing',
	rationale:
		'What it excused has been mended, has moved, or never had that name. Left in place, it will silence the next finding there, which nobody has looked at. Switch this on for runs over the whole repository only: one over a part of it does not see what the rest needs.',
	remediation: 'Remove the suppression, or move it to the finding that it is for.',
} as const satisfies RuleMetadata;
