import type { Config, LocatedIgnore } from '../config/config.js';
import { groupBy } from '../group-by.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import type { RuleProblem } from '../rules/check.js';
import { expiredSuppression } from '../rules/expired-suppression.js';
import type { Problem } from '../rules/rule.js';
import { unusedSuppression } from '../rules/unused-suppression.js';
import type { SourceText } from '../source.js';
import { annotationSilencers, IGNORE_ANNOTATION } from './annotations.js';
import { commentSilencers } from './comments.js';
import type { Suppression } from './finding.js';
import { hasExpired, ignoreSilencer } from './ignore-entries.js';
import { type Silencer, scopesOf } from './silencer.js';

export interface SuppressionOptions {
	readonly config: Config;
	readonly files: readonly ManifestFile[];
	/** Every object in the form in which it is judged. */
	readonly manifests: readonly Manifest[];
	/** Every text that a problem can stand in. */
	readonly sources: Iterable<SourceText>;
	/** Decides which entries of `ignore` have run out. */
	readonly now: Date;
}

/** All that silences findings in a run: comments, annotations and the configuration. */
export class Suppressions {
	readonly #silencers = new Map<string, Silencer[]>();
	readonly #used = new Set<Silencer>();
	readonly #expired: readonly LocatedIgnore[];

	constructor({ config, files, manifests, sources, now }: SuppressionOptions) {
		this.#expired = config.ignore.filter((entry) => hasExpired(entry, now));
		const filesByName = groupBy(files, ({ source }) => source.file);
		const texts = [...sources];
		for (const source of texts) this.#add(commentSilencers(source, filesByName.get(source.file) ?? []));
		// Asked once a file: a file of many objects would be searched once for each.
		const annotated = new Set(texts.filter(({ text }) => text.includes(IGNORE_ANNOTATION)).map(({ file }) => file));
		if (annotated.size > 0) {
			// Kustomizations add annotations, too.
			const mayHave = manifests.filter(({ file, rendering }) => rendering !== undefined || annotated.has(file));
			for (const manifest of mayHave) this.#add(annotationSilencers(manifest));
		}
		this.#add(config.ignore.filter((entry) => !this.#expired.includes(entry)).map(ignoreSilencer));
	}

	#add(silencers: readonly Silencer[]): void {
		for (const silencer of silencers) {
			const inScope = this.#silencers.get(silencer.scope);
			if (inScope) inScope.push(silencer);
			else this.#silencers.set(silencer.scope, [silencer]);
		}
	}

	/** Who silences a problem: a comment before an annotation before the configuration. All that do count as used. */
	find({ rule, problem }: RuleProblem): Suppression | undefined {
		if (this.#silencers.size === 0) return undefined;
		const found = scopesOf(problem)
			.flatMap((scope) => this.#silencers.get(scope) ?? [])
			.filter((silencer) => (silencer.rule === '*' || silencer.rule === rule.id) && silencer.covers(problem));
		for (const silencer of found) this.#used.add(silencer);
		return found[0]?.suppression;
	}

	/** What is wrong with the suppressions themselves. To be asked when every problem has been looked for. */
	problems(): RuleProblem[] {
		const all = new Map([...this.#silencers.values()].flat().map((silencer) => [identityOf(silencer), silencer]));
		// One annotation of a base is one in every overlay.
		const used = new Set([...this.#used].map(identityOf));
		const unused = [...all].flatMap(([identity, silencer]) => (used.has(identity) ? [] : [silencer]));
		return [
			...this.#expired.map((entry) => ({ rule: expiredSuppression, problem: expiredProblem(entry) })),
			...unused.map((silencer) => ({ rule: unusedSuppression, problem: unusedProblem(silencer) })),
		];
	}
}

function identityOf({ rule, suppression: { location } }: Silencer): string {
	return JSON.stringify([rule, location.file, location.line, location.column]);
}

function expiredProblem({ rule, expires, location, reason }: LocatedIgnore): Problem {
	return {
		message: `This entry for ${nameOf(rule)} ran out on ${expires}, so what it silenced is back among the findings.`,
		at: { range: location, related: [] },
		evidence: reason,
	};
}

const NOUNS = {
	comment: 'comment',
	annotation: 'annotation',
	config: 'entry of `ignore`',
} as const satisfies Record<Suppression['by'], string>;

function unusedProblem({ rule, suppression }: Silencer): Problem {
	const finding = rule === '*' ? 'finding' : `finding of \`${rule}\``;
	return {
		message: `This ${NOUNS[suppression.by]} silences nothing: there is no ${finding} that it covers.`,
		at: { range: suppression.location, related: [] },
	};
}

function nameOf(rule: string): string {
	return rule === '*' ? 'every rule' : `\`${rule}\``;
}
