/** One challenge of a `WWW-Authenticate` header: RFC 9110 §11.6.1; for Bearer the distribution's `spec/auth/token.md`. */
export interface Challenge {
	/** In lower case: `bearer`, `basic`. */
	readonly scheme: string;
	/** Names in lower case, values unescaped; the first of several equal names counts. */
	readonly parameters: ReadonlyMap<string, string>;
	/** Credentials in the form of RFC 9110 `token68`, as Negotiate has them. */
	readonly token68?: string;
}

const TOKEN = /[!#$%&'*+\-.^_`|~\w]+/y;
const TOKEN68 = /[\w\-.~+/]+=*(?=[ \t]*(?:,|$))/y;
const SEPARATORS = /[ \t,]+/y;
const BLANKS = /[ \t]*/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)("|$)/sy;
const LOOSE = /[^",\s=][^",\s]*/y;
const JUNK = /[^,]*/y;

/** Longer headers are cut: no registry sends them, and what one challenge needs comes first. */
const LONGEST_HEADER = 16_384;

class Cursor {
	#at = 0;

	constructor(readonly text: string) {}

	get done(): boolean {
		return this.#at >= this.text.length;
	}

	get at(): number {
		return this.#at;
	}

	/** Reads what the sticky pattern matches here. */
	take(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.text);
		if (match) this.#at = pattern.lastIndex;
		return match ?? undefined;
	}

	back(at: number): void {
		this.#at = at;
	}
}

/**
 * Reads the challenges of a header's value, or of several lines joined with commas, in their order.
 *
 * Takes linear time and never throws: what is no challenge is skipped, since a client that gives up here cannot say why.
 */
export function parseChallenges(header: string): Challenge[] {
	const cursor = new Cursor(header.slice(0, LONGEST_HEADER));
	const challenges: Challenge[] = [];
	cursor.take(SEPARATORS);
	while (!cursor.done) {
		const challenge = readChallenge(cursor);
		if (challenge) challenges.push(challenge);
		else cursor.take(JUNK);
		cursor.take(SEPARATORS);
	}
	return challenges;
}

function readChallenge(cursor: Cursor): Challenge | undefined {
	const scheme = cursor.take(TOKEN)?.[0].toLowerCase();
	if (scheme === undefined) return undefined;
	const hadBlank = cursor.take(BLANKS)?.[0] !== '';
	const start = cursor.at;
	const parameters = readParameters(cursor);
	if (parameters.size > 0 || !hadBlank) return { scheme, parameters };
	cursor.back(start);
	const token68 = cursor.take(TOKEN68)?.[0];
	return token68 === undefined ? { scheme, parameters } : { scheme, parameters, token68 };
}

/** Reads `name=value` pairs up to the next scheme, which is a token that no `=` follows. */
function readParameters(cursor: Cursor): Map<string, string> {
	const parameters = new Map<string, string>();
	for (;;) {
		const start = cursor.at;
		const name = cursor.take(TOKEN)?.[0].toLowerCase();
		const value = name !== undefined && cursor.take(EQUALS) ? readValue(cursor) : undefined;
		if (name === undefined || value === undefined) {
			cursor.back(start);
			return parameters;
		}
		if (!parameters.has(name)) parameters.set(name, value);
		const end = cursor.at;
		// A comma is due between two, but some registries leave it out.
		if (!cursor.take(SEPARATORS) || cursor.done) {
			cursor.back(end);
			return parameters;
		}
	}
}

function readValue(cursor: Cursor): string | undefined {
	const quoted = cursor.take(QUOTED);
	if (quoted) return (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
	return cursor.take(LOOSE)?.[0];
}

/** The challenge that a client answers: Bearer before Basic, as containerd does; `undefined` when it knows neither. */
export function chooseChallenge(challenges: readonly Challenge[]): Challenge | undefined {
	const of = (scheme: string) => challenges.find((challenge) => challenge.scheme === scheme);
	const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
	return bearer ?? of('basic');
}
