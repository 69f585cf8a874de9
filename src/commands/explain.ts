import { type Diagnosis, diagnose } from '../diagnosis/diagnose.js';
import type { Evidence } from '../diagnosis/evidence.js';
import { redact } from '../diagnosis/redact.js';
import { unwrap } from '../diagnosis/unwrap.js';
import { cutText, toLogText } from '../report/plain-text.js';
import { factsAbout } from './explain-names.js';

/** What was pasted; `reason` is that of the waiting state or event, where it is known. */
export interface Message {
	readonly text: string;
	readonly reason?: string;
}

/**
 * Every distinct failure in a text, the most telling first; `unknown` when there is none. Pure; never throws.
 * Secrets are hidden before anything else is done, so that nothing which comes out can hold one.
 */
export function explain({ text: pasted, reason }: Message): [Diagnosis, ...Diagnosis[]] {
	const text = redact(pasted);
	const said: Evidence = reason === undefined ? { from: 'message', text } : { from: 'kubelet', reason, message: text };
	const images = unwrap(text).flatMap((entry) => entry.images);
	return diagnose([said, ...[...new Set(images)].flatMap(factsAbout)]);
}

/** For people. */
export function formatExplanationsAsText(diagnoses: readonly Diagnosis[]): string {
	return diagnoses.map(describe).join('\n');
}

/** For programs: one line. */
export function formatExplanationAsJson(diagnosis: Diagnosis, inputId?: unknown): string {
	const { id, title, cause, remedy, severity, retry, docs, also, evidence, suggestion } = diagnosis;
	const row = {
		...(inputId === undefined ? {} : { inputId }),
		id,
		title,
		cause,
		remedy,
		docs,
		also,
		severity,
		retry,
		images: evidence.images,
		hosts: evidence.hosts,
		...(suggestion === undefined ? {} : { suggestion }),
	};
	return `${JSON.stringify(row)}\n`;
}

/** UTF-16 code units; the whole of an ordinary message. */
const LONGEST_QUOTE = 1_000;

function describe({ id, title, cause, remedy, retry, docs, also, evidence, suggestion }: Diagnosis): string {
	const rows: (string | undefined)[][] = [
		['Image', listed(evidence.images)],
		['Host', listed(evidence.hosts)],
		['Instead', suggestion],
		['Remedy', remedy],
		['Waiting', retry ? 'may help: this can pass by itself.' : undefined],
		['Could be', also.length === 0 ? undefined : also.join(', ')],
		['More', docs],
	];
	const shown = rows.filter(([, value]) => value !== undefined && value !== '');
	const quote = cutText(toLogText(evidence.text), LONGEST_QUOTE);
	return [
		`${title} (${id})`,
		`  ${cause}`,
		'',
		...shown.map(([name = '', value]) => `  ${name.padEnd(8)} ${value}`),
		'',
		`  > ${quote}`,
		'',
	].join('\n');
}

function listed(names: readonly string[]): string {
	return names.map(toLogText).join(', ');
}
