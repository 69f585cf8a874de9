import { comparable } from './comparable.js';
import { type DiagnosisDefinition, FORMS, type Form, type Pattern } from './definition.js';
import type { Evidence, NameEvidence } from './evidence.js';
import { DIAGNOSIS_IDS, type DiagnosisId } from './ids.js';
import { diagnoses, failurePage } from './table.js';
import { type Entry, unwrap } from './unwrap.js';

export interface Diagnosis extends Pick<DiagnosisDefinition, 'title' | 'cause' | 'remedy' | 'severity' | 'retry'> {
	readonly id: DiagnosisId;
	/** The page that says more. */
	readonly docs: string;
	/** Other ids that fit the evidence, too. */
	readonly also: readonly DiagnosisId[];
	/** The part of the evidence that was judged. May hold what must not be shown: see {@link redact}. */
	readonly evidence: Entry;
	/** What a misspelt or retired image was probably meant to be. */
	readonly suggestion?: string;
}

interface Candidate {
	readonly id: DiagnosisId;
	readonly form: Form;
	/** Where the words end. Go puts the cause last: of two causes the later one is nearer to the root. */
	readonly end: number;
	readonly also: readonly DiagnosisId[];
	readonly suggestion?: string;
}

interface Verdict extends Candidate {
	readonly entry: Entry;
	readonly position: number;
}

/**
 * Says what evidence stands for: every distinct failure in it, the most telling first, and at least one diagnosis, which can be `unknown`.
 * The order of the table plays no part: a pattern's form decides, then which diagnosis is declared narrower, then which words come last.
 */
export function diagnose(evidence: Evidence | readonly Evidence[]): [Diagnosis, ...Diagnosis[]] {
	const all = [evidence].flat() as readonly Evidence[];
	const facts = all.filter((item) => item.from === 'name');
	const verdicts = all
		.flatMap(entriesOf)
		.map(({ entry, structured }, position) => judgeEntry(entry, structured, facts, position));
	const [first, ...rest] = withoutAnswered(verdicts.flat()).sort(byWeight);
	if (!first) return [describe(unknown(all))];
	return [describe(first), ...rest.map(describe)];
}

interface EvidenceEntry {
	readonly entry: Entry;
	readonly structured?: Evidence;
}

function entriesOf(evidence: Evidence): EvidenceEntry[] {
	const text = textOf(evidence);
	const entries = unwrap(text);
	if (evidence.from === 'message') return entries.map((entry) => ({ entry }));
	if (evidence.from === 'name') return [];
	const [entry = { text, innermost: text, images: [], hosts: [] }] = entries;
	return [{ entry, structured: evidence }, ...entries.slice(1).map((other) => ({ entry: other }))];
}

function textOf(evidence: Evidence): string {
	if (evidence.from === 'name') return '';
	if (evidence.from === 'message') return evidence.text;
	// A kubelet puts the error itself into the reason when a pull secret is malformed.
	if (evidence.from === 'kubelet') return `${evidence.reason}: ${evidence.message}`;
	return evidence.message;
}

function judgeEntry(
	entry: Entry,
	structured: Evidence | undefined,
	facts: readonly NameEvidence[],
	position: number,
): Verdict[] {
	const text = comparable(entry.text);
	const found = DIAGNOSIS_IDS.flatMap((id) => bestMatch(id, text, structured));
	const named = DIAGNOSIS_IDS.flatMap((id) => matchFacts(id, entry, facts, found));
	const candidates = [...found, ...named];
	const [winner] = candidates.filter((one) => !candidates.some((other) => outranks(other, one))).sort(byWeight);
	if (!winner) return [];
	const also = [...winner.also, ...(diagnoses[winner.id].also ?? []), ...candidates.map(({ id }) => id)];
	return [
		{ ...winner, also: [...new Set(also)].filter((id) => id !== winner.id && !ASIDES.includes(id)), entry, position },
	];
}

function bestMatch(id: DiagnosisId, text: string, structured: Evidence | undefined): Candidate[] {
	const matches = diagnoses[id].patterns.flatMap((pattern): Candidate[] => {
		const end = matchEnd(pattern, text, structured);
		return end === undefined ? [] : [{ id, form: pattern.form, end, also: pattern.also ?? [] }];
	});
	const [best] = matches.sort(byWeight);
	return best ? [{ ...best, also: matches.flatMap(({ also }) => also) }] : [];
}

/** Where a pattern's words end, 0 for what is not text, `undefined` when it does not fit. */
function matchEnd(pattern: Pattern, text: string, structured: Evidence | undefined): number | undefined {
	if ('text' in pattern) {
		const match = pattern.text.exec(text);
		return match ? match.index + match[0].length : undefined;
	}
	if ('answer' in pattern) {
		if (structured?.from !== 'registry') return undefined;
		const wanted = Object.entries(pattern.answer);
		return wanted.every(([field, value]) => structured[field as keyof typeof pattern.answer] === value) ? 0 : undefined;
	}
	if ('network' in pattern) {
		return structured?.from === 'network' && pattern.network.includes(structured.code) ? 0 : undefined;
	}
	return undefined;
}

/** A fact about a name explains only a failure that it is narrower than. */
function matchFacts(
	id: DiagnosisId,
	entry: Entry,
	facts: readonly NameEvidence[],
	found: readonly Candidate[],
): Candidate[] {
	const { patterns, narrowerThan = [] } = diagnoses[id];
	const explained = found.find((candidate) => narrowerThan.includes(candidate.id) && candidate.form !== 'context');
	if (!explained) return [];
	return patterns.flatMap((pattern) => {
		if (!('name' in pattern)) return [];
		const fact = facts.find((item) => item.fact === pattern.name && isAbout(entry, item.image));
		if (!fact) return [];
		const { suggestion } = fact;
		return [
			{ ...pattern, id, end: 0, form: explained.form, also: [], ...(suggestion !== undefined && { suggestion }) },
		];
	});
}

function isAbout({ images }: Entry, image: string): boolean {
	return images.length === 0 || images.includes(image);
}

function outranks(one: Candidate, other: Candidate): boolean {
	if (one.id === other.id) return false;
	const difference = FORMS.indexOf(one.form) - FORMS.indexOf(other.form);
	return difference > 0 || (difference === 0 && isNarrower(one.id, other.id));
}

function isNarrower(one: DiagnosisId, other: DiagnosisId): boolean {
	return diagnoses[one].narrowerThan?.includes(other) ?? false;
}

/** Asides come last: other failures in a paste about a pull, and what says nothing. */
const ASIDES: readonly DiagnosisId[] = ['inconclusive', 'not-a-pull-failure'];

function byWeight(one: Candidate, other: Candidate): number {
	return (
		Number(ASIDES.includes(one.id)) - Number(ASIDES.includes(other.id)) ||
		FORMS.indexOf(other.form) - FORMS.indexOf(one.form) ||
		other.end - one.end
	);
}

/** Leaves out what another entry says better of the same image, and repeats. */
function withoutAnswered(verdicts: readonly Verdict[]): Verdict[] {
	const distinct = new Map(verdicts.map((verdict) => [`${verdict.id} ${verdict.entry.images[0] ?? ''}`, verdict]));
	const all = [...distinct.values()];
	return all.filter(
		(one) => !all.some((other) => other !== one && sharesImage(one.entry, other.entry) && answers(other, one)),
	);
}

function answers(other: Verdict, one: Verdict): boolean {
	if (other.id === one.id) return one.entry.images.length === 0 && other.entry.images.length > 0;
	if (ASIDES.includes(other.id)) return false;
	if (one.form === 'reason' && other.form !== 'reason') return true;
	return isNarrower(other.id, one.id) && other.form !== 'reason';
}

function sharesImage(one: Entry, other: Entry): boolean {
	if (one.images.length === 0 || other.images.length === 0) return true;
	return one.images.some((image) => other.images.includes(image));
}

function unknown(evidence: readonly Evidence[]): Verdict {
	const entry = evidence.flatMap((item) => unwrap(textOf(item)))[0] ?? {
		text: '',
		innermost: '',
		images: [],
		hosts: [],
	};
	return { id: 'unknown', form: 'reason', end: 0, also: [], entry, position: 0 };
}

function describe({ id, also, entry, suggestion }: Verdict): Diagnosis {
	const { title, cause, remedy, severity, retry } = diagnoses[id];
	return {
		id,
		title,
		cause,
		remedy,
		severity,
		retry,
		docs: failurePage(id),
		also,
		evidence: entry,
		...(suggestion !== undefined && { suggestion }),
	};
}
