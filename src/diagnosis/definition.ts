import type { NameEvidence, NetworkEvidence, RegistryEvidence } from './evidence.js';
import type { DiagnosisId } from './ids.js';

/**
 * How much a pattern's place in a message tells. Of two patterns that fit, the one of the higher form is the answer.
 *
 * - `context`: what was being done when it failed; the remedy depends on that, whatever stands behind it
 * - `phrase`: words that have one cause
 * - `status`: an HTTP status or error code by itself
 * - `reason`: that something failed, or a symptom, but no cause
 */
export const FORMS = ['reason', 'status', 'phrase', 'context'] as const;
export type Form = (typeof FORMS)[number];

/** Matched against one entry as {@link comparable} gives it: one line, lower case, URLs and quoted images replaced. */
export interface TextPattern {
	readonly form: Form;
	readonly text: RegExp;
	/** Ids that these very words can stand for as well. */
	readonly also?: readonly DiagnosisId[];
}

/** Fits when every field that is given is the evidence's. */
export interface AnswerPattern {
	readonly form: Form;
	readonly answer: Partial<Omit<RegistryEvidence, 'from' | 'message'>>;
	readonly also?: readonly DiagnosisId[];
}

/** Codes of Node's network and TLS errors. */
export interface NetworkPattern {
	readonly form: Form;
	readonly network: readonly NetworkEvidence['code'][];
	readonly also?: readonly DiagnosisId[];
}

/** Fits only beside a diagnosis that this one is narrower than: a name by itself is no failure. */
export interface NamePattern {
	readonly form: Form;
	readonly name: NameEvidence['fact'];
	readonly also?: readonly DiagnosisId[];
}

export type Pattern = TextPattern | AnswerPattern | NetworkPattern | NamePattern;

export interface DiagnosisDefinition {
	/** What is wrong, as a heading. */
	readonly title: string;
	/** One sentence: what happened. */
	readonly cause: string;
	/** What mends it today. */
	readonly remedy: string;
	readonly severity: 'error' | 'warning' | 'notice';
	/** Whether waiting alone can mend it. */
	readonly retry: boolean;
	/** Where both fit, this one is the answer: it says more of the same failure. */
	readonly narrowerThan?: readonly DiagnosisId[];
	/** Ids that fit whenever this one does, since the words cannot tell them apart. */
	readonly also?: readonly DiagnosisId[];
	readonly patterns: readonly Pattern[];
	/** Messages of which this is the diagnosis; they are its tests and stand on its page. */
	readonly examples: readonly string[];
}

const textPattern =
	(form: Form) =>
	(text: RegExp, also: readonly DiagnosisId[] = []): TextPattern => ({ form, text, also });

export const context = textPattern('context');
export const phrase = textPattern('phrase');
export const status = textPattern('status');
export const reason = textPattern('reason');
