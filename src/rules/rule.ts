import type { Config } from '../config/config.js';
import type { PullSecret, ServiceAccount } from '../credentials/declared.js';
import type { ImageUse, Workload } from '../images/collect.js';
import type { Replacer } from '../images/replaced.js';
import type { Manifest, ObjectReference } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import type { Skipped } from '../manifests/skipped.js';
import type { NodeSetup } from '../node/setup.js';
import type { ArtifactTarget } from '../render/gitops/inputs.js';
import type { Rendering, RenderProblem } from '../render/rendering.js';
import type { Provenance, SourceText } from '../source.js';

export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule's page is here, under its id with `.md`. */
const RULE_PAGES = 'https://github.com/pullproof/pullproof/blob/main/docs/rules/';

/** What a rule found: facts about one place. It becomes a finding once severity and suppression are known. */
export interface Problem {
	/** One plain sentence: the thing, what the cluster will do, the next step where it fits. */
	readonly message: string;
	/** Where a person would make the edit. */
	readonly at: Provenance;
	/** Instead of the rule's general remedy, when this place has a better one. */
	readonly remediation?: string;
	/** The raw text beside the explanation: a parser's message, a key as written. */
	readonly evidence?: string;
	readonly object?: ObjectReference;
	/** The image as written. */
	readonly image?: string;
	/** Whether the line at the place holds a password, and must not be shown. */
	readonly sensitive?: boolean;
	/** Instead of the rule's own severity, when the facts decide it. */
	readonly severity?: Severity;
}

/** All that one run has read. */
export interface Repository {
	readonly files: readonly ManifestFile[];
	readonly renderings: readonly Rendering[];
	/** Texts of files that only renderings have read. */
	readonly renderedSources: readonly SourceText[];
	/** Charts and other artifacts that a controller fetches from registries. */
	readonly artifacts: readonly ArtifactTarget[];
	/** Every object in the form in which it is deployed: as it is written, or as it is rendered. */
	readonly manifests: readonly Manifest[];
	readonly workloads: readonly Workload[];
	readonly uses: readonly ImageUse[];
	/** The same, by the file in which a person would edit the image. */
	readonly usesByFile: ReadonlyMap<string, readonly ImageUse[]>;
	/** Who puts another reference in the place of one before the cluster sees it. */
	readonly replacerOf: Replacer;
	readonly skipped: readonly Skipped[];
	readonly pullSecrets: readonly PullSecret[];
	readonly serviceAccounts: readonly ServiceAccount[];
	/** What files and manifests say of the nodes. */
	readonly node: NodeSetup;
}

export interface RuleContext {
	readonly config: Config;
	readonly repository: Repository;
}

/** What a rule looks at, one at a time. */
export interface Subjects {
	file: ManifestFile;
	skipped: Skipped;
	workload: Workload;
	use: ImageUse;
	pullSecret: PullSecret;
	serviceAccount: ServiceAccount;
	renderProblem: RenderProblem;
	node: NodeSetup;
}

export interface RuleMetadata {
	/** Kebab case, never renamed: people write it into suppressions. */
	readonly id: string;
	readonly severity: Severity | 'off';
	readonly category:
		| 'reading'
		| 'rendering'
		| 'reference'
		| 'tag'
		| 'pull-policy'
		| 'pull-secret'
		| 'registry'
		| 'node'
		| 'suppression';
	/** The version of pullproof that had it first. */
	readonly since: string;
	/** What is wrong, as a heading. */
	readonly title: string;
	/** What the cluster does, and why that hurts. */
	readonly rationale: string;
	/** The edit that mends it. */
	readonly remediation: string;
	/** The address of its page, where that is not among the rules'. */
	readonly docs?: string;
}

/** The address of a rule's page. */
export function rulePage({ id, docs = `${RULE_PAGES}${id}.md` }: RuleMetadata): string {
	return docs;
}

export interface Rule<S extends keyof Subjects> extends RuleMetadata {
	readonly subject: S;
	check(subject: Subjects[S], context: RuleContext): Iterable<Problem> | Problem | undefined;
}

/** A rule of any subject; `subject` tells which. */
export type AnyRule = { [S in keyof Subjects]: Rule<S> }[keyof Subjects];

/** Declares a rule. Rules are pure: no I/O, no state between calls. */
export function defineRule<S extends keyof Subjects>(rule: Rule<S>): Rule<S> {
	return rule;
}
