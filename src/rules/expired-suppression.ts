import type { RuleMetadata } from './rule.js';

/** Reported where findings are made: only there is it known which day it is. */
export const expiredSuppression = {
	id: 'expired-suppression',
	severity: 'warning',
	category: 'suppression',
	since: '0.1.0',
	title: 'An entry of `ignore` has run out',
	rationale:
		'The entry was meant to last until the day in its `expires`. That day is over, so it silences nothing any more, and what it once excused is back among the findings.',
	remediation: 'Mend what the entry excuses and remove it, or set a later day in `expires`.',
} as const satisfies RuleMetadata;
