import type { RuleProblem } from '../rules/check.js';
import type { Repository } from '../rules/rule.js';
import type { ProbeReport } from './result.js';

/** Rules that guess, from the manifests alone, what a registry knows. */
const GUESSES: ReadonlySet<string> = new Set(['sibling-without-pull-secret', 'retired-registry']);
/** Failures that a retired registry explains better. */
const EXPLAINED_BY_RETIREMENT: ReadonlySet<string> = new Set([
	'tag-not-found',
	'repository-not-found',
	'access-denied-or-not-found',
	'dns-no-such-host',
]);

/** What the rules found and what registries told, without guesses that proved wrong, and without telling one thing twice. */
export function reconcile(problems: readonly RuleProblem[], probe: ProbeReport, { uses }: Repository): RuleProblem[] {
	const proven = (item: RuleProblem) =>
		uses
			.filter(({ object, image }) => object === item.problem.object && image.text === item.problem.image)
			.every((use) => probe.proofOf(use).status === 'found');
	const kept = problems.filter((item) => !(GUESSES.has(item.rule.id) && severityOf(item) !== 'notice' && proven(item)));
	const retired = new Set(
		kept.filter((item) => item.rule.id === 'retired-registry' && severityOf(item) === 'error').map(placeOf),
	);
	const told = probe.problems.filter(
		(item) => !(EXPLAINED_BY_RETIREMENT.has(item.rule.id) && retired.has(placeOf(item))),
	);
	return [...kept, ...told];
}

function severityOf({ rule, problem }: RuleProblem): string {
	return problem.severity ?? rule.severity;
}

function placeOf({ problem: { at, image } }: RuleProblem): string {
	return `${at.range.file}:${at.range.line} ${image}`;
}
