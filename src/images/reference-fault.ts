export const FAILURE_REASONS = [
	'empty',
	'surrounding-space',
	'inner-space',
	'scheme',
	'user-info',
	'backslash',
	'hex-identifier',
	'invalid-character',
	'invalid-host',
	'underscore-in-host',
	'invalid-port',
	'uppercase-repository',
	'empty-component',
	'misplaced-separator',
	'repository-too-long',
	'empty-tag',
	'tag-start',
	'plus-in-tag',
	'two-tags',
	'tag-too-long',
	'tag-after-at',
	'tag-after-digest',
	'digest-after-colon',
	'empty-digest',
	'digest-without-algorithm',
	'digest-algorithm',
	'digest-uppercase',
	'digest-length',
	'malformed-digest',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** One thing that makes a text no reference. */
export interface Fault {
	readonly reason: FailureReason;
	readonly offset: number;
	readonly length: number;
	readonly message: string;
	/** The text with this fault put right, where there is an obvious way; it may have others. */
	readonly mended?: string;
}

/** A fault of `part`, which begins at `offset`. */
export function faultAt(
	offset: number,
	part: string,
	reason: FailureReason,
	message: string,
	mended: string | undefined = undefined,
): Fault {
	return { reason, offset, length: part.length, message, ...(mended !== undefined && { mended }) };
}

const LONGEST_QUOTE = 80;

/** A part of the text for a message, cut when it would drown the sentence. */
export function quote(part: string): string {
	return `\`${part.length > LONGEST_QUOTE ? `${part.slice(0, LONGEST_QUOTE)}…` : part}\``;
}

/** A character that the grammar has no place for in `where`. */
export function characterFault(offset: number, character: string, where: string): Fault {
	return faultAt(offset, character, 'invalid-character', `${quote(character)} cannot stand in ${where}.`);
}
