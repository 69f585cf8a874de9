import type { Config } from '../config/config.js';
import type { Problem, RuleMetadata, Severity } from '../rules/rule.js';

/**
 * How a problem counts. What the configuration says wins over what the rule says: first the last override that covers the file and names the
 * rule, then `rules`. A rule that is off by default stays off until the configuration names it.
 */
export function effectiveSeverity(rule: RuleMetadata, problem: Problem, config: Config): Severity | 'off' {
	const override = config.overrides.findLast(
		({ covers, rules }) => rules[rule.id] !== undefined && covers(problem.at.range.file),
	);
	const configured = override?.rules[rule.id] ?? config.rules[rule.id];
	if (configured !== undefined) return configured;
	return rule.severity === 'off' ? 'off' : (problem.severity ?? rule.severity);
}
