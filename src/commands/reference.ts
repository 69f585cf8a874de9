import { findPlaceholder } from '../images/placeholder.js';
import { defaultPullPolicy, type PullPolicy } from '../images/pull-policy.js';
import {
	canonicalName,
	credentialKey,
	effectiveTag,
	type ImageReference,
	parseReference,
	type ReferenceFailure,
} from '../images/reference.js';
import { noteReading } from './reference-notes.js';

/** How Kubernetes reads one image reference. Every key is always present; `null` is what does not apply. */
export interface ReferenceDescription {
	/** The text as given. */
	readonly input: string;
	readonly valid: boolean;
	/** Why it is not valid. */
	readonly reason: ReferenceFailure['reason'] | 'not-rendered' | null;
	/** Where the offending part begins, in UTF-16 code units from 0. */
	readonly offset: number | null;
	readonly message: string | null;
	/** The host that is asked, with its port. */
	readonly registry: string | null;
	readonly repository: string | null;
	/** As written. */
	readonly tag: string | null;
	/** As written. */
	readonly digest: string | null;
	readonly canonical: string | null;
	readonly effectiveTag: string | null;
	readonly defaultPullPolicy: PullPolicy;
	/** What the kubelet looks credentials up by. */
	readonly credentialKey: string | null;
}

type Failure = Omit<ReferenceFailure, 'reason'> & { readonly reason: ReferenceFailure['reason'] | 'not-rendered' };
type Reading =
	| { readonly ok: true; readonly reference: ImageReference }
	| { readonly ok: false; readonly failure: Failure };

/** Describes how Kubernetes reads `input`. Pure; never throws. */
export function describeReference(input: string): ReferenceDescription {
	const reading = read(input);
	return reading.ok ? describeValid(reading.reference) : describeInvalid(input, reading.failure);
}

/** One block for each description, for people; ends with a line break. */
export function formatReferencesAsText(descriptions: readonly ReferenceDescription[]): string {
	return descriptions.map(({ input }) => formatBlock(input)).join('\n');
}

/** One JSON object on one line for each description, each ended by a line break. */
export function formatReferencesAsJsonLines(descriptions: readonly ReferenceDescription[]): string {
	return descriptions.map((description) => `${JSON.stringify(description)}\n`).join('');
}

function read(input: string): Reading {
	const parsed = parseReference(input);
	if (parsed.ok) return parsed;
	const placeholder = findPlaceholder(input);
	if (placeholder === undefined) return parsed;
	const { text, offset } = placeholder;
	const message = `\`${text}\` is a placeholder that nothing has filled in yet; render the manifest first, as Kubernetes would refuse the image as it stands.`;
	return { ok: false, failure: { reason: 'not-rendered', offset, length: text.length, message } };
}

function describeValid(reference: ImageReference): ReferenceDescription {
	return {
		input: reference.original,
		valid: true,
		reason: null,
		offset: null,
		message: null,
		registry: reference.registry,
		repository: reference.repository,
		tag: reference.tag ?? null,
		digest: reference.digest ?? null,
		canonical: canonicalName(reference),
		effectiveTag: effectiveTag(reference) ?? null,
		defaultPullPolicy: defaultPullPolicy(reference),
		credentialKey: credentialKey(reference),
	};
}

function describeInvalid(input: string, { reason, offset, message }: Failure): ReferenceDescription {
	return {
		input,
		valid: false,
		reason,
		offset,
		message,
		registry: null,
		repository: null,
		tag: null,
		digest: null,
		canonical: null,
		effectiveTag: null,
		defaultPullPolicy: defaultPullPolicy(undefined),
		credentialKey: null,
	};
}

function formatBlock(input: string): string {
	const reading = read(input);
	const lines = reading.ok ? formatValid(reading.reference) : formatInvalid(input, reading.failure);
	return lines.map((line) => `${line}\n`).join('');
}

function formatValid(reference: ImageReference): string[] {
	const rows: readonly (readonly [string, string])[] = [
		['host', reference.registry],
		['repository', reference.repository],
		[
			'tag',
			reference.tag ?? (reference.digest === undefined ? 'latest (not written, so the kubelet adds it)' : 'none'),
		],
		['digest', reference.digest ?? 'none'],
		['default pull policy', defaultPullPolicy(reference)],
		['credential key', credentialKey(reference)],
	];
	const width = Math.max(...rows.map(([label]) => label.length));
	return [
		reference.original,
		...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
		...noteReading(reference).map((note) => `  note: ${note}`),
	];
}

function formatInvalid(input: string, { offset, length, message, suggestion }: Failure): string[] {
	if (input.trim() === '') return [message];
	const { shown, caretLine } = pointAt(input, offset, length);
	return [
		message,
		`  ${shown}`,
		`  ${caretLine}`,
		...(suggestion === undefined ? [] : [`  did you mean ${suggestion}`]),
	];
}

/** How much of a long text is shown on each side of where the offending part begins. */
const SHOWN_BEFORE = 40;
const SHOWN_AFTER = 80;

function pointAt(input: string, offset: number, length: number): { shown: string; caretLine: string } {
	const from = offset > SHOWN_BEFORE ? offset - SHOWN_BEFORE : 0;
	const to = Math.min(input.length, offset + SHOWN_AFTER);
	const before = `${from > 0 ? '…' : ''}${escapeUnprintable(input.slice(from, offset))}`;
	const part = escapeUnprintable(input.slice(offset, Math.min(to, offset + length)));
	const after = `${escapeUnprintable(input.slice(Math.min(to, offset + length), to))}${to < input.length ? '…' : ''}`;
	return {
		shown: `${before}${part}${after}`,
		caretLine: `${' '.repeat(before.length)}${'^'.repeat(Math.max(1, part.length))}`,
	};
}

/** Line breaks, control characters and what does not show would move the carets or hide the fault. */
function escapeUnprintable(text: string): string {
	return text.replace(/[^\x20-\x7e]/gu, (character) =>
		/[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
	);
}
