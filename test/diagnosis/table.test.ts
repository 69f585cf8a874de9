import { describe, expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.js';
import { FORMS } from '../../src/diagnosis/definition.js';
import { DIAGNOSIS_IDS, type DiagnosisId } from '../../src/diagnosis/ids.js';
import { findCandidates } from '../../src/diagnosis/match.js';
import { outranks } from '../../src/diagnosis/rank.js';
import { diagnoses } from '../../src/diagnosis/table.js';
import { unwrap } from '../../src/diagnosis/unwrap.js';
import { publicMessages } from './messages.js';

const entries = DIAGNOSIS_IDS.map((id) => [id, diagnoses[id]] as const);

test('ids are in alphabetical order, each once', () => {
	expect([...new Set(DIAGNOSIS_IDS)].sort()).toEqual([...DIAGNOSIS_IDS]);
	expect(Object.keys(diagnoses).sort()).toEqual([...DIAGNOSIS_IDS]);
});

describe.each(entries.filter(([id]) => id !== 'unknown'))('%s', (id, definition) => {
	test('has examples', () => expect(definition.examples.length).toBeGreaterThan(0));

	test.each(definition.examples)('alone answers: %s', (example) => {
		expect(explain({ text: example }).map((diagnosis) => diagnosis.id)).toEqual([id]);
	});

	test('is told in whole sentences that name no remedy of yesterday', () => {
		expect(definition.cause).toMatch(/^\S.*[^.]\.$/);
		expect(definition.remedy).toMatch(/^\S/);
		expect(definition.remedy).not.toMatch(
			/x509ignoreCN|crictl pull.*--platform|skip_verify|dockershim|ENABLE_DEPRECATED|insecure-skip/i,
		);
	});
});

test('patterns are in lower case, as the texts are that they meet', () => {
	const sources = entries.flatMap(([, { patterns }]) =>
		patterns.flatMap((pattern) => ('text' in pattern ? [pattern.text.source] : [])),
	);
	expect(sources.length).toBeGreaterThan(200);
	expect(sources.filter((source) => /[A-Z]/.test(source.replace(/\\[A-Z]/g, '')))).toEqual([]);
});

test('no two diagnoses are narrower than each other', () => {
	const narrower = (id: DiagnosisId) => diagnoses[id].narrowerThan ?? [];
	const reaches = (from: DiagnosisId, to: DiagnosisId, seen = new Set<DiagnosisId>()): boolean =>
		narrower(from).some((next) => {
			if (next === to) return true;
			if (seen.has(next)) return false;
			seen.add(next);
			return reaches(next, to, seen);
		});
	expect(DIAGNOSIS_IDS.filter((id) => reaches(id, id))).toEqual([]);
});

test('what wins is decided by form, by what is declared narrower, and by place: never by the order of the table', () => {
	const texts = [
		...entries.flatMap(([, { examples }]) => [...examples]),
		...publicMessages().map(({ message }) => message),
	];
	const undecided = texts.flatMap(unwrap).filter((entry) => {
		const candidates = findCandidates({ entry, facts: [] });
		const unbeaten = candidates.filter((one) => !candidates.some((other) => outranks(other, one)));
		const places = unbeaten.map(({ form, end }) => `${FORMS.indexOf(form)} ${end}`);
		return new Set(places).size < places.length;
	});
	expect(undecided.map(({ text }) => text)).toEqual([]);
});
