import type { Provenance } from '../../source.js';
import type { Spot } from './marks.js';
import type { KeyedScalar } from './scalars.js';
import type { Outer } from './target.js';

/** A text of the repository that a value is made of. */
export interface Setter {
	readonly value: string;
	readonly at: Provenance;
	/** The place of a part of the text, if it can be told. */
	part(offset: number, length: number): Provenance | undefined;
}

export function setterOf({ value, source, start, end, sourceOffset }: KeyedScalar): Setter {
	const range = source.range(start, end);
	return {
		value,
		at: { range, related: [] },
		part(offset, length) {
			const from = sourceOffset(offset);
			return from === undefined ? undefined : { range: source.range(from, from + length), related: [] };
		},
	};
}

/** A text that a release adds: it has one place as a whole. */
export function addedAt({ placed, source }: Outer, { start, end }: Spot): Setter | undefined {
	const found = placed.find((candidate) => candidate.start <= start && end <= candidate.end);
	return found && { value: source.text.slice(start, end), at: found.at, part: () => found.at };
}
