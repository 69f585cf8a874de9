import { FORMS, type Form } from './definition.js';
import type { DiagnosisId } from './ids.js';
import { diagnoses } from './table.js';
import { type Entry, imageKey } from './unwrap.js';

/** A diagnosis that fits an entry. */
export interface Candidate {
	readonly id: DiagnosisId;
	readonly form: Form;
	/** Where the words end. Go puts the cause last: of two causes the later one is nearer to the root. */
	readonly end: number;
	readonly also: readonly DiagnosisId[];
	readonly suggestion?: string;
}

/** The diagnosis of an entry. */
export interface Verdict extends Candidate {
	readonly entry: Entry;
	/** That of the entry among all. */
	readonly position: number;
}

/** Asides come last: other failures in a paste about a pull, and what says nothing. */
export const ASIDES: readonly DiagnosisId[] = ['inconclusive', 'not-a-pull-failure'];

/** Whether one candidate of an entry leaves no room for another. */
export function outranks(one: Candidate, other: Candidate): boolean {
	if (one.id === other.id) return false;
	const difference = FORMS.indexOf(one.form) - FORMS.indexOf(other.form);
	return difference > 0 || (difference === 0 && isNarrower(one.id, other.id));
}

function isNarrower(one: DiagnosisId, other: DiagnosisId): boolean {
	return diagnoses[one].narrowerThan?.includes(other) ?? false;
}

/** Sorts candidates of one entry, the answer first. */
export function byWeight(one: Candidate, other: Candidate): number {
	return byForm(one, other) || other.end - one.end;
}

function byForm(one: Candidate, other: Candidate): number {
	return (
		Number(ASIDES.includes(one.id)) - Number(ASIDES.includes(other.id)) ||
		FORMS.indexOf(other.form) - FORMS.indexOf(one.form)
	);
}

/**
 * The distinct failures among the verdicts on all entries, the most telling first, else in their order.
 * A verdict falls away where another entry says better what became of the same image. Takes linear time.
 */
export function selectDistinct(verdicts: readonly Verdict[]): Verdict[] {
	const keyed = verdicts.map((verdict) => ({ verdict, keys: verdict.entry.images.map(imageKey) }));
	const distinct = new Map(keyed.toReversed().map((item) => [`${item.verdict.id} ${item.keys[0] ?? ''}`, item]));
	const byImage = new Map<string, Verdict[]>();
	const byId = new Map<DiagnosisId, Verdict>();
	const ofNoImage: Verdict[] = [];
	for (const { verdict, keys } of distinct.values()) {
		for (const key of keys) byImage.set(key, [...(byImage.get(key) ?? []), verdict]);
		if (keys.length === 0) ofNoImage.push(verdict);
		if (keys.length > 0 || !byId.has(verdict.id)) byId.set(verdict.id, verdict);
	}
	const rivalsOf = (keys: readonly string[]) =>
		keys.length === 0 ? [...byId.values()] : [...keys.flatMap((key) => byImage.get(key) ?? []), ...ofNoImage];
	return [...distinct.values()]
		.filter(({ verdict, keys }) => !rivalsOf(keys).some((rival) => rival !== verdict && answers(rival, verdict)))
		.map(({ verdict }) => verdict)
		.sort((one, other) => byForm(one, other) || one.position - other.position);
}

function answers(rival: Verdict, verdict: Verdict): boolean {
	if (rival.id === verdict.id) return verdict.entry.images.length === 0 && rival.entry.images.length > 0;
	if (ASIDES.includes(rival.id)) return false;
	if (verdict.form === 'reason' && rival.form !== 'reason') return true;
	return isNarrower(rival.id, verdict.id) && rival.form !== 'reason';
}
