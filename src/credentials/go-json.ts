/** A part of a text, from an offset to another one which is exclusive, in UTF-16 code units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface JsonMember {
	readonly key: Span & { readonly value: string };
	readonly value: JsonNode;
}

/** A JSON value that knows where it stands. */
export type JsonNode = Span &
	(
		| { readonly kind: 'object'; readonly members: readonly JsonMember[] }
		| { readonly kind: 'array'; readonly items: readonly JsonNode[] }
		| { readonly kind: 'string'; readonly value: string }
		| { readonly kind: 'number' | 'bool' | 'null' }
	);

export type ParsedJson =
	| { readonly ok: true; readonly root: JsonNode }
	/** The message is that of Go's `encoding/json`, which the API server and the kubelet pass on. */
	| { readonly ok: false; readonly message: string; readonly offset: number };

class SyntaxFailure extends Error {
	constructor(
		message: string,
		readonly offset: number,
	) {
		super(message);
	}
}

const MAX_DEPTH = 1000;

interface Literal {
	readonly word: string;
	readonly kind: 'bool' | 'null';
}

const LITERALS: Readonly<Record<string, Literal>> = {
	t: { word: 'true', kind: 'bool' },
	f: { word: 'false', kind: 'bool' },
	n: { word: 'null', kind: 'null' },
};
const NUMBER_START = /[-0-9]/;
const ESCAPED = /["\\/bfnrtu]/;
const HEX = /[0-9A-Fa-f]/;

export function parseJson(text: string): ParsedJson {
	try {
		return { ok: true, root: new Parser(text).parse() };
	} catch (error) {
		if (error instanceof SyntaxFailure) return { ok: false, message: error.message, offset: error.offset };
		throw error;
	}
}

/** A char as Go shows it: `'x'`, `'\n'`; of a char beyond ASCII it sees the first byte. */
function quoteChar(char: string): string {
	const byte = String.fromCharCode(Buffer.from(char, 'utf8')[0] as number);
	if (byte === "'") return "'\\''";
	if (byte === '"') return `'"'`;
	if (byte === '\\') return "'\\\\'";
	const special = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\u0007': '\\a' }[
		byte
	];
	if (special) return `'${special}'`;
	const code = byte.charCodeAt(0);
	return code < 0x20 || code === 0x7f ? `'\\x${code.toString(16).padStart(2, '0')}'` : `'${byte}'`;
}

class Parser {
	readonly #text: string;
	#at = 0;
	#depth = 0;

	constructor(text: string) {
		this.#text = text;
	}

	parse(): JsonNode {
		const root = this.#value();
		this.#blanks();
		if (this.#at < this.#text.length) throw this.#unexpected('after top-level value');
		return root;
	}

	/** Empty at the end. */
	#char(): string {
		return this.#text.charAt(this.#at);
	}

	#unexpected(where: string): SyntaxFailure {
		// At the end Go reads one blank more, which only some places take.
		if (this.#char() === '' && !where.startsWith('in ') && !where.startsWith('after decimal')) {
			return new SyntaxFailure('unexpected end of JSON input', this.#at);
		}
		const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20);
		return new SyntaxFailure(`invalid character ${quoteChar(char)} ${where}`, this.#at);
	}

	#blanks(): void {
		while (this.#char() !== '' && ' \t\r\n'.includes(this.#char())) this.#at++;
	}

	#value(): JsonNode {
		this.#blanks();
		const char = this.#char();
		if (char === '{') return this.#nested(() => this.#object());
		if (char === '[') return this.#nested(() => this.#array());
		if (char === '"') return { kind: 'string', ...this.#string() };
		if (NUMBER_START.test(char)) return this.#number();
		const literal = LITERALS[char];
		if (literal) return this.#literal(literal);
		throw this.#unexpected('looking for beginning of value');
	}

	#nested(read: () => JsonNode): JsonNode {
		if (++this.#depth > MAX_DEPTH) throw new SyntaxFailure('exceeded max depth', this.#at);
		const node = read();
		this.#depth--;
		return node;
	}

	#object(): JsonNode {
		const start = this.#at++;
		const members: JsonMember[] = [];
		this.#blanks();
		while (this.#char() !== '}' || members.length > 0) {
			this.#blanks();
			if (this.#char() !== '"') throw this.#unexpected('looking for beginning of object key string');
			const key = this.#string();
			this.#blanks();
			if (this.#char() !== ':') throw this.#unexpected('after object key');
			this.#at++;
			members.push({ key, value: this.#value() });
			this.#blanks();
			if (this.#char() === '}') break;
			if (this.#char() !== ',') throw this.#unexpected('after object key:value pair');
			this.#at++;
		}
		this.#at++;
		return { kind: 'object', members, start, end: this.#at };
	}

	#array(): JsonNode {
		const start = this.#at++;
		const items: JsonNode[] = [];
		this.#blanks();
		while (this.#char() !== ']' || items.length > 0) {
			items.push(this.#value());
			this.#blanks();
			if (this.#char() === ']') break;
			if (this.#char() !== ',') throw this.#unexpected('after array element');
			this.#at++;
		}
		this.#at++;
		return { kind: 'array', items, start, end: this.#at };
	}

	#string(): Span & { readonly value: string } {
		const start = this.#at++;
		while (this.#char() !== '"') {
			if (this.#char() === '') throw this.#unexpected('');
			if (this.#char() < ' ') throw this.#unexpected('in string literal');
			if (this.#char() === '\\') this.#escape();
			this.#at++;
		}
		this.#at++;
		return { value: String(JSON.parse(this.#text.slice(start, this.#at))), start, end: this.#at };
	}

	#escape(): void {
		this.#at++;
		if (!ESCAPED.test(this.#char())) throw this.#unexpected('in string escape code');
		if (this.#char() !== 'u') return;
		for (let digit = 0; digit < 4; digit++) {
			this.#at++;
			if (!HEX.test(this.#char())) throw this.#unexpected('in \\u hexadecimal character escape');
		}
	}

	#digits(): boolean {
		const start = this.#at;
		while (this.#char() >= '0' && this.#char() <= '9') this.#at++;
		return this.#at > start;
	}

	#number(): JsonNode {
		const start = this.#at;
		if (this.#char() === '-') this.#at++;
		if (this.#char() === '0') this.#at++;
		else if (!this.#digits()) throw this.#unexpected('in numeric literal');
		if (this.#char() === '.') {
			this.#at++;
			if (!this.#digits()) throw this.#unexpected('after decimal point in numeric literal');
		}
		if (this.#char() === 'e' || this.#char() === 'E') {
			this.#at++;
			if (this.#char() === '+' || this.#char() === '-') this.#at++;
			if (!this.#digits()) throw this.#unexpected('in exponent of numeric literal');
		}
		return { kind: 'number', start, end: this.#at };
	}

	#literal({ word, kind }: Literal): JsonNode {
		const start = this.#at;
		for (const expected of word) {
			if (this.#char() !== expected) throw this.#unexpected(`in literal ${word} (expecting '${expected}')`);
			this.#at++;
		}
		return { kind, start, end: this.#at };
	}
}
