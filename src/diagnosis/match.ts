import { comparable } from './comparable.js';
import type { Pattern } from './definition.js';
import type { Evidence, NameEvidence } from './evidence.js';
import { DIAGNOSIS_IDS, type DiagnosisId } from './ids.js';
import { byWeight, type Candidate } from './rank.js';
import { diagnoses } from './table.js';
import type { Entry } from './unwrap.js';

/** What there is to judge at a time. */
export interface Case {
	readonly entry: Entry;
	/** The evidence that the entry is the text of, when it is more than a text. */
	readonly structured?: Evidence;
	/** What is known of the images in question by their names. */
	readonly facts: readonly NameEvidence[];
}

/** Every diagnosis that fits a case, each once, in no order. */
export function findCandidates({ entry, structured, facts }: Case): Candidate[] {
	const text = comparable(entry.text);
	const found = DIAGNOSIS_IDS.flatMap((id) => matchPatterns(id, text, structured));
	return [...found, ...DIAGNOSIS_IDS.flatMap((id) => matchFacts(id, facts, found))];
}

function matchPatterns(id: DiagnosisId, text: string, structured: Evidence | undefined): Candidate[] {
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
	if ('answer' in pattern && structured?.from === 'registry') {
		const answer: Readonly<Record<string, unknown>> = { ...structured };
		return Object.entries(pattern.answer).every(([field, value]) => answer[field] === value) ? 0 : undefined;
	}
	if ('network' in pattern && structured?.from === 'network') {
		return pattern.network.includes(structured.code) ? 0 : undefined;
	}
	return undefined;
}

/** A fact about a name explains only a failure that it is narrower than. */
function matchFacts(id: DiagnosisId, facts: readonly NameEvidence[], found: readonly Candidate[]): Candidate[] {
	const { patterns, narrowerThan = [] } = diagnoses[id];
	const explained = found.find(({ id: other, form }) => narrowerThan.includes(other) && form !== 'context');
	if (!explained) return [];
	return patterns.flatMap((pattern) => {
		const fact = 'name' in pattern ? facts.find((item) => item.fact === pattern.name) : undefined;
		if (!fact) return [];
		const { suggestion } = fact;
		return [{ id, form: explained.form, end: 0, also: [], ...(suggestion !== undefined && { suggestion }) }];
	});
}
