type Matcher = (char: string) => boolean;
type Token = '*' | Matcher;

interface ClassToken {
	readonly token: Matcher;
	readonly end: number;
}

/** One char of a class at an index, or what makes the pattern malformed. */
function readClassChar(pattern: readonly string[], index: number): { char: string; end: number } | undefined {
	const char = pattern[index];
	if (char === undefined || char === '-' || char === ']') return undefined;
	if (char !== '\\') return { char, end: index + 1 };
	const escaped = pattern[index + 1];
	return escaped === undefined ? undefined : { char: escaped, end: index + 2 };
}

function codeOf(char: string): number {
	return char.codePointAt(0) ?? 0;
}

/** @param start where the class's content begins, after its bracket */
function readClass(pattern: readonly string[], start: number): ClassToken | undefined {
	const negated = pattern[start] === '^';
	const ranges: (readonly [number, number])[] = [];
	let index = negated ? start + 1 : start;
	while (pattern[index] !== ']' || ranges.length === 0) {
		const low = readClassChar(pattern, index);
		if (!low) return undefined;
		const high = pattern[low.end] === '-' ? readClassChar(pattern, low.end + 1) : low;
		if (!high) return undefined;
		ranges.push([codeOf(low.char), codeOf(high.char)]);
		index = high.end;
	}
	const token: Matcher = (char) =>
		ranges.some(([low, high]) => low <= codeOf(char) && codeOf(char) <= high) !== negated;
	return { token, end: index + 1 };
}

function tokensOf(text: string): Token[] | undefined {
	const pattern = [...text];
	const tokens: Token[] = [];
	for (let index = 0; index < pattern.length; ) {
		const char = pattern[index] as string;
		if (char === '[') {
			const found = readClass(pattern, index + 1);
			if (!found) return undefined;
			tokens.push(found.token);
			index = found.end;
			continue;
		}
		const literal = char === '\\' ? pattern[index + 1] : char;
		if (literal === undefined) return undefined;
		if (char === '*') tokens.push('*');
		else if (char === '?') tokens.push((other) => other !== '/');
		else tokens.push((other) => other === literal);
		index += char === '\\' ? 2 : 1;
	}
	return tokens;
}

/**
 * Whether a whole text matches a pattern in the syntax of Go's `filepath.Match`: `*`, `?`, `[a-z]`, `[^a]` and `\`.
 * A malformed pattern matches nothing. Takes at most pattern length times text length steps, whatever the pattern.
 * Source: https://pkg.go.dev/path/filepath#Match
 */
export function globMatches(pattern: string, text: string): boolean {
	const tokens = tokensOf(pattern);
	if (!tokens) return false;
	const chars = [...text];
	let token = 0;
	let char = 0;
	// Where to go on when the text after the last star doesn't fit: the star takes one char more.
	let retry: { token: number; char: number } | undefined;
	while (char < chars.length) {
		const current = tokens[token];
		if (current === '*') {
			retry = { token, char };
			token++;
		} else if (current?.(chars[char] as string)) {
			token++;
			char++;
		} else if (retry && chars[retry.char] !== '/') {
			retry = { token: retry.token, char: retry.char + 1 };
			token = retry.token + 1;
			char = retry.char;
		} else {
			return false;
		}
	}
	return tokens.slice(token).every((rest) => rest === '*');
}
