import { findPlaceholder } from '../images/placeholder.js';

const WORDS =
	'(?:docker|registry|user(?:name)?|pass(?:word|wd)?|pwd|secret|token|key|auth|api|access|base64|encoded?|config|json|dockerconfigjson|value|content|data|credentials?|here|test|dummy|fake|sample|example|default|foo|bar|baz)';

/** What people write where a secret belongs but none is: examples, blanks to fill in, redactions. */
const STAND_INS = [
	/^(.)\1*$/s,
	/^(?:change|replace|fill|insert|put|add|enter|set|edit)[-_ ]?(?:me|this|it|in|here|with|your|the)\b/i,
	/^(?:your|my|our|some|the|a)(?:[-_ ]|$)/i,
	/^(?:your|my)?(?:user(?:name)?|pass(?:word|wd)?|secret|token)$/i,
	/^(?:redacted|placeholder|todo|tbd|fixme|none|null|undefined|n\/a|unset|empty|omitted|hidden|removed|masked)$/i,
	new RegExp(`^${WORDS}(?:[-_. ]?${WORDS})*[-_. ]?[0-9]{0,3}$`, 'i'),
	/^x{3,}|\.{3}|\u2026|\*{3,}/i,
	/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
] as const;

/** What is longer was generated. */
const LONGEST = 100;

/** Whether a text stands where something else belongs: a template's placeholder, `changeme`, `xxx`, or nothing at all. */
export function isStandIn(text: string): boolean {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST) return false;
	return trimmed === '' || STAND_INS.some((pattern) => pattern.test(trimmed)) || findPlaceholder(trimmed) !== undefined;
}
