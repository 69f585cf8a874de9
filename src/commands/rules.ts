import { UsageError } from '../errors.js';
import { type RuleMetadata, rulePage } from '../rules/rule.js';

/**
 * The rules with these ids, or all.
 *
 * @throws {UsageError} for an id that is none
 */
export function selectRules(rules: readonly RuleMetadata[], ids: readonly string[]): RuleMetadata[] {
	const unknown = ids.filter((id) => !rules.some((rule) => rule.id === id));
	if (unknown.length > 0)
		throw new UsageError(`There is no rule \`${unknown.join('`, `')}\`. \`pullproof rules\` lists them.`);
	return ids.length === 0 ? [...rules] : rules.filter(({ id }) => ids.includes(id));
}

/** A line a rule. */
export function listRules(rules: readonly RuleMetadata[]): string {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`).join('');
}

/** All that is known of some rules. */
export function explainRules(rules: readonly RuleMetadata[]): string {
	return rules
		.map(
			(rule) =>
				`${rule.id} (${rule.severity})\n${rule.title}.\n\n${rule.rationale}\n\nRemedy: ${rule.remediation}\n${rulePage(rule)}\n`,
		)
		.join('\n');
}

/** For programs. */
export function rulesAsJson(rules: readonly RuleMetadata[]): string {
	const rows = rules.map((rule) => ({
		id: rule.id,
		severity: rule.severity,
		category: rule.category,
		since: rule.since,
		title: rule.title,
		rationale: rule.rationale,
		remediation: rule.remediation,
		docs: rulePage(rule),
	}));
	return `${JSON.stringify({ version: 1, rules: rows }, undefined, 2)}\n`;
}
