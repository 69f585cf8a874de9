import type { DiagnosisDefinition } from './definition.js';
import type { Evidence, NameEvidence } from './evidence.js';
import type { DiagnosisId } from './ids.js';
import { type Case, findCandidates } from './match.js';
import { ASIDES, byWeight, type Candidate, outranks, selectDistinct, type Verdict } from './rank.js';
import { diagnoses, failurePage } from './table.js';
import { type Entry, unwrap } from './unwrap.js';

export interface Diagnosis extends Pick<DiagnosisDefinition, 'title' | 'cause' | 'remedy' | 'severity' | 'retry'> {
	readonly id: DiagnosisId;
	/** The page that says more. */
	readonly docs: string;
	/** Other ids that fit the evidence, too. */
	readonly also: readonly DiagnosisId[];
	/** The part of the evidence that was judged. May hold what must not be shown, unless it was redacted before. */
	readonly evidence: Entry;
	/** What a misspelt or retired image was probably meant to be, or where it moved. */
	readonly suggestion?: string;
}

/**
 * Says what evidence stands for: every distinct failure in it, the most telling first, and at least one diagnosis, which can be `unknown`.
 * The order of the table plays no part: a pattern's form decides, then which diagnosis is declared narrower, then which words come last.
 */
export function diagnose(evidence: Evidence | readonly Evidence[]): [Diagnosis, ...Diagnosis[]] {
	const all: readonly Evidence[] = [evidence].flat();
	const cases = casesOf(all);
	const [first, ...rest] = selectDistinct(cases.flatMap(judge));
	if (!first) return [describe({ ...UNKNOWN, entry: wholeOf(cases) })];
	return [describe(first), ...rest.map(describe)];
}

const NO_ENTRY: Entry = { text: '', innermost: '', images: [], hosts: [] };
const UNKNOWN = { id: 'unknown', form: 'reason', end: 0, also: [], position: 0 } as const satisfies Partial<Verdict>;

function wholeOf(cases: readonly Case[]): Entry {
	const text = cases.map(({ entry }) => entry.text).join('\n');
	return { ...(cases[0]?.entry ?? NO_ENTRY), text };
}

function casesOf(all: readonly Evidence[]): Case[] {
	const facts = all.filter((item) => item.from === 'name');
	const byImage = new Map<string, NameEvidence[]>();
	for (const fact of facts) byImage.set(fact.image, [...(byImage.get(fact.image) ?? []), fact]);
	return all.flatMap((evidence): Case[] => {
		if (evidence.from === 'name') return [];
		const entries = unwrap(textOf(evidence));
		if (evidence.from === 'message' || evidence.from === 'kubelet') {
			return entries.map((entry) => ({ entry, facts: entry.images.flatMap((image) => byImage.get(image) ?? []) }));
		}
		// An answer, or none, is about one image, which its text need not name.
		const [entry = NO_ENTRY] = entries;
		return [{ entry, structured: evidence, facts }];
	});
}

function textOf(evidence: Exclude<Evidence, NameEvidence>): string {
	if (evidence.from === 'message') return evidence.text;
	// A kubelet puts the error itself into the reason when a pull secret is malformed.
	if (evidence.from === 'kubelet') return `${evidence.reason}: ${evidence.message}`;
	return evidence.message;
}

function judge(subject: Case, position: number): Verdict[] {
	const candidates = findCandidates(subject);
	const [winner] = candidates.filter((one) => !candidates.some((other) => outranks(other, one))).sort(byWeight);
	if (!winner) return [];
	const beside = candidates.filter((candidate) => fitsBeside(winner, candidate)).map(({ id }) => id);
	const also = new Set([...winner.also, ...(diagnoses[winner.id].also ?? []), ...beside]);
	also.delete(winner.id);
	return [{ ...winner, also: [...also], entry: subject.entry, position }];
}

/** A status or a symptom behind words that name the cause is a part of that cause and no other one. */
function fitsBeside(winner: Candidate, candidate: Candidate): boolean {
	return !ASIDES.includes(candidate.id) && (isWorded(candidate) || !isWorded(winner));
}

function isWorded({ form }: Candidate): boolean {
	return form === 'phrase' || form === 'context';
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
