import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { ScalarNode } from './nodes.js';

const STYLES = {
	[SCALAR_STYLE.PLAIN]: 'plain',
	[SCALAR_STYLE.SINGLE_QUOTED]: 'single-quoted',
	[SCALAR_STYLE.DOUBLE_QUOTED]: 'double-quoted',
	[SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
	[SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
} as const;

const QUOTED: ReadonlySet<number> = new Set([SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE.DOUBLE_QUOTED]);
const BLOCK: ReadonlySet<number> = new Set([SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE.FOLDED_BLOCK]);

// YAML 1.1 as goyaml reads it: https://github.com/yaml/go-yaml/blob/v3/resolve.go
const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF|true|True|TRUE|false|False|FALSE)$/;
const NUMBER =
	/^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;

/** A tag that says so; any other leaves a string. */
const CORE_TAGS: ReadonlyMap<string, ScalarNode['type']> = new Map([
	['null', 'null'],
	['bool', 'boolean'],
	['int', 'number'],
	['float', 'number'],
]);
const CORE_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/;

function plainType(value: string): ScalarNode['type'] {
	if (NULL.test(value)) return 'null';
	if (BOOLEAN.test(value)) return 'boolean';
	return NUMBER.test(value) ? 'number' : 'string';
}

/** A plain scalar on one line is what is written. Most scalars are, so it is kept small: it doesn't even remember its value. */
class PlainScalar implements ScalarNode {
	constructor(
		private readonly text: string,
		private readonly base: number,
		readonly start: number,
		readonly end: number,
	) {}

	get kind() {
		return 'scalar' as const;
	}

	get style() {
		return 'plain' as const;
	}

	get value(): string {
		return this.text.slice(this.start - this.base, this.end - this.base);
	}

	get type(): ScalarNode['type'] {
		return plainType(this.value);
	}

	sourceOffset(valueOffset: number): number {
		return this.start + valueOffset;
	}
}

/** A scalar that decodes itself when it is asked: most scalars of a manifest are never looked at. */
class EventScalar implements ScalarNode {
	readonly kind = 'scalar';
	readonly #text: string;
	readonly #base: number;
	readonly #event: ScalarEvent;
	#value: string | undefined;

	/** @param base where the parsed part begins in the file; the event's offsets count from there */
	constructor(
		text: string,
		base: number,
		event: ScalarEvent,
		readonly start: number,
		readonly end: number,
	) {
		this.#text = text;
		this.#base = base;
		this.#event = event;
	}

	get value(): string {
		this.#value ??= this.#event.valueStart < 0 ? '' : getScalarValue(this.#text, this.#event);
		return this.#value;
	}

	get style(): ScalarNode['style'] {
		return STYLES[this.#event.style];
	}

	get type(): ScalarNode['type'] {
		const { tagStart, tagEnd } = this.#event;
		if (tagStart >= 0) {
			const [, name = ''] = CORE_TAG.exec(this.#text.slice(tagStart, tagEnd)) ?? [];
			return CORE_TAGS.get(name) ?? 'string';
		}
		return this.style === 'plain' ? plainType(this.value) : 'string';
	}

	sourceOffset(valueOffset: number): number | undefined {
		const { valueStart, valueEnd } = this.#event;
		if (valueStart < 0) return undefined;
		const written = this.#text.slice(valueStart, valueEnd);
		const start = this.#base + valueStart;
		if (!BLOCK.has(this.#event.style)) return written === this.value ? start + valueOffset : undefined;
		// Folding joins lines; what has only one is as good as a literal.
		if (this.style === 'folded' && /[\r\n]/.test(written.trim())) return undefined;
		return offsetInBlock(this.value, written, valueOffset, start);
	}
}

/** A block keeps its lines and loses their indentation: line n of the value is line n of the text. */
function offsetInBlock(value: string, written: string, valueOffset: number, start: number): number | undefined {
	const lines = [...written.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)];
	const before = value.slice(0, valueOffset).split('\n');
	const row = before.length - 1;
	const line = lines[row];
	const valueLine = value.split('\n', row + 1)[row];
	if (line === undefined || valueLine === undefined || !line[1]?.endsWith(valueLine)) return undefined;
	return start + line.index + line[1].length - valueLine.length + (before[row] as string).length;
}

function isAsWritten({ valueStart, style, fast, tagStart }: ScalarEvent): boolean {
	return fast && style === SCALAR_STYLE.PLAIN && tagStart < 0 && valueStart >= 0;
}

/**
 * @param text the part of the file that was parsed
 * @param base where that part begins in the file
 * @param fallback where an empty value would have stood, in the file
 */
export function createScalar(text: string, base: number, event: ScalarEvent, fallback: number): ScalarNode {
	const { valueStart, valueEnd, style } = event;
	if (isAsWritten(event)) return new PlainScalar(text, base, base + valueStart, base + valueEnd);
	if (valueStart < 0) return new EventScalar(text, base, event, fallback, fallback);
	if (QUOTED.has(style)) return new EventScalar(text, base, event, base + valueStart - 1, base + valueEnd + 1);
	if (!BLOCK.has(style)) return new EventScalar(text, base, event, base + valueStart, base + valueEnd);
	// A block's text begins with indentation and ends with line breaks, neither of which a person would mark.
	const written = text.slice(valueStart, valueEnd);
	const leading = written.length - written.trimStart().length;
	const length = Math.max(leading, written.trimEnd().length);
	return new EventScalar(text, base, event, base + valueStart + leading, base + valueStart + length);
}
