import type { AnyRule, Problem, Repository, Rule, RuleContext, RuleMetadata, Subjects } from './rule.js';

export interface RuleProblem {
	readonly rule: RuleMetadata;
	readonly problem: Problem;
}

/** What a repository has of each kind of subject. */
const SUBJECTS: { [S in keyof Subjects]: (repository: Repository) => readonly Subjects[S][] } = {
	file: ({ files }) => files,
	skipped: ({ skipped }) => skipped,
	workload: ({ workloads }) => workloads,
	use: ({ uses }) => uses,
	pullSecret: ({ pullSecrets }) => pullSecrets,
	serviceAccount: ({ serviceAccounts }) => serviceAccounts,
	node: ({ node }) => [node],
	renderProblem: ({ renderings }) => renderings.flatMap(({ problems }) => problems),
};

/** Runs every rule over everything that it looks at. */
export function checkRules(rules: readonly AnyRule[], context: RuleContext): RuleProblem[] {
	return rules.flatMap((rule) =>
		problemsOf(rule as Rule<keyof Subjects>, context).map((problem) => ({ rule, problem })),
	);
}

function problemsOf<S extends keyof Subjects>(rule: Rule<S>, context: RuleContext): Problem[] {
	const problems: Problem[] = [];
	// A plain loop: nearly every check finds nothing, and should not leave an empty list behind each time.
	for (const subject of SUBJECTS[rule.subject](context.repository)) {
		const found = rule.check(subject, context);
		if (!found) continue;
		if (Symbol.iterator in found) problems.push(...found);
		else problems.push(found);
	}
	return problems;
}
