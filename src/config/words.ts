const LONGEST_SHOWN = 60;
const LONGEST_COMPARED = 80;

/** A value from the file for use within a sentence: short, on one line, without control characters. */
export function show(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a mapping';
	const text = typeof value === 'string' ? JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"') : String(value);
	return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}

/** Words as an enumeration: `a`, `b` or `c`. */
export function either(words: readonly unknown[]): string {
	const shown = words.map(show);
	return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

/** The candidate that a mistyped word was probably meant to be; `undefined` when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	if (word.length > LONGEST_COMPARED) return undefined;
	const plain = normalise(word);
	const limit = Math.max(1, Math.floor(plain.length / 3));
	const ranked = candidates
		.map((candidate) => ({ candidate, distance: editDistance(plain, normalise(candidate)) }))
		.filter(({ distance }) => distance <= limit)
		.sort((a, b) => a.distance - b.distance);
	return ranked[0]?.candidate;
}

/** `failOn`, `fail_on` and `fail-on` are one word to the person who wrote them. */
function normalise(word: string): string {
	return word.toLowerCase().replaceAll(/[-_]/g, '');
}

/** Levenshtein: the least number of letters to add, drop or change. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const change = (row[j] as number) + (letter === b[j] ? 0 : 1);
			next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
		}
		row = next;
	}
	return row[b.length] as number;
}
