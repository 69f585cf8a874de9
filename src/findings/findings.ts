import { sensitiveLines } from '../credentials/sensitive-lines.js';
import type { ObjectReference } from '../manifests/manifest.js';
import { mayHoldCredential } from '../node/credential-text.js';
import type { RuleProblem } from '../rules/check.js';
import { rulePage, SEVERITIES } from '../rules/rule.js';
import type { SourceRange, SourceText } from '../source.js';
import type { Finding } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { effectiveSeverity } from './severity.js';
import { type SuppressionOptions, Suppressions } from './suppress.js';

export interface FindingsOptions extends Omit<SuppressionOptions, 'sources'> {
	readonly problems: readonly RuleProblem[];
	/** Every text that a problem can stand in, the configuration's among them, by the name of its file. */
	readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * Problems as the reports show them: with the severity that the configuration gives them, silenced or not, each once, worst first.
 * Rules that are off leave nothing behind. What is silenced stays in the list.
 */
export function toFindings({ problems, sources, ...options }: FindingsOptions): Finding[] {
	const suppressions = new Suppressions({ ...options, sources: sources.values() });
	const toDraft = (item: RuleProblem): Draft | undefined => {
		const severity = effectiveSeverity(item.rule, item.problem, options.config);
		return severity === 'off' ? undefined : { ...item, severity };
	};
	const drafts = problems
		.flatMap((item) => toDraft(item) ?? [])
		.map((draft) => ({ ...draft, suppressed: suppressions.find(draft) }));
	const own = suppressions.problems().flatMap((item) => toDraft(item) ?? []);
	const sorted = [...foldRepeated([...drafts, ...own])].sort(byWeightAndPlace);
	return complete(sorted, sourceLineReader(sources, sensitiveLines(options.files)));
}

interface Draft extends RuleProblem {
	readonly severity: Finding['severity'];
	readonly suppressed?: Finding['suppressed'];
	/** The rendered objects in which the same thing is wrong for the same reason. */
	readonly rendered?: readonly ObjectReference[];
}

/**
 * Several objects can lead to one place: through an alias, or since several overlays are made of it. It is silenced when it is for all of
 * them.
 */
function foldRepeated(drafts: readonly Draft[]): Iterable<Draft> {
	const kept = new Map<string, Draft>();
	for (const draft of drafts) {
		const { file, line, column, endLine, endColumn } = draft.problem.at.range;
		const key = JSON.stringify([draft.rule.id, anonymous(draft.problem), file, line, column, endLine, endColumn]);
		const known = kept.get(key);
		const counting = !known || (known.suppressed && !draft.suppressed) ? draft : known;
		const { object } = draft.problem;
		const rendered = [...(known?.rendered ?? []), ...(object?.rendering === undefined ? [] : [object])];
		kept.set(key, rendered.length > 0 ? { ...counting, rendered } : counting);
	}
	return kept.values();
}

/** What one overlay calls otherwise than another is the same thing. */
function anonymous({ message, object }: RuleProblem['problem']): string {
	if (object?.rendering === undefined) return message;
	const names = [object.name, object.namespace ?? ''].filter((name) => name !== '');
	return names.reduce((text, name) => text.replaceAll(`\`${name}\``, '`…`'), message);
}

function byWeightAndPlace(a: Draft, b: Draft): number {
	return (
		SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
		comparePlaces(a.problem.at.range, b.problem.at.range) ||
		compareText(a.rule.id, b.rule.id) ||
		compareText(a.problem.message, b.problem.message)
	);
}

function comparePlaces(a: SourceRange, b: SourceRange): number {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** By code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** The text of a place's first line; empty where it would show a password. */
function sourceLineReader(sources: ReadonlyMap<string, SourceText>, isSensitive: (place: SourceRange) => boolean) {
	return (place: SourceRange): string => (isSensitive(place) ? '' : (sources.get(place.file)?.line(place.line) ?? ''));
}

function complete(drafts: readonly Draft[], lineAt: (place: SourceRange) => string): Finding[] {
	const seen = new Map<string, number>();
	return drafts.map((draft) => {
		const line = draft.problem.sensitive ? '' : lineAt(draft.problem.at.range);
		const sourceLine = draft.rule.category === 'node' && mayHoldCredential(line) ? '' : line;
		const first = fingerprint(draft.rule.id, draft.problem, sourceLine, 0);
		const occurrence = seen.get(first) ?? 0;
		seen.set(first, occurrence + 1);
		return toFinding(
			draft,
			sourceLine,
			occurrence === 0 ? first : fingerprint(draft.rule.id, draft.problem, sourceLine, occurrence),
		);
	});
}

function toFinding(
	{ rule, problem, severity, suppressed, rendered }: Draft,
	sourceLine: string,
	fingerprint: string,
): Finding {
	const { message, remediation, at, object, image, evidence } = problem;
	return {
		id: rule.id,
		severity,
		message,
		remediation: remediation ?? rule.remediation,
		docs: rulePage(rule),
		location: at.range,
		sourceLine,
		related: at.related,
		...(object ? { object } : {}),
		...(rendered ? { rendered } : {}),
		...(image === undefined ? {} : { image }),
		...(evidence === undefined ? {} : { evidence }),
		...(suppressed ? { suppressed } : {}),
		fingerprint,
	};
}
