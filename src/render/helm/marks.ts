import type { Variant } from './helm.js';
import type { Leaf } from './leaves.js';
import { textOf } from './text.js';

/** How a mark is joined to a value. */
export type Shape =
	/** `nginx` + mark. */
	| 'behind'
	/** As a version's build metadata, which comparisons of versions pass over: https://semver.org/#spec-item-10. */
	| 'build'
	/** Before the value, for templates that use only how it begins. */
	| 'before'
	/** Behind a line of a template. */
	| 'comment';

export interface Mark {
	readonly leaf: Leaf;
	readonly shape: Shape;
}

/** A mark that was found: its leaf, and where in the text without marks it stood. */
export interface Hit {
	readonly mark: Mark;
	readonly offset: number;
}

// Letters and digits survive most of what templates do to a text; upper case does not.
const codeOf = (index: number) => `zq${index}qz`;
const CODE = /([-+._]?)zq(\d+)qz/gi;

const INSERTED = {
	behind: (value, code) => value + code,
	build: (value, code) => `${value}${value.includes('+') ? '.' : '+'}${code}`,
	before: (value, code) => code + value,
	comment: (_value, code) => ` # ${code}`,
} as const satisfies Record<Shape, (value: string, code: string) => string>;

const VERSION = /^[v=]?\d+(?:\.\d+)*(?:[-+].*)?$/;

/** The shape that changes the least. */
export function usualShape({ value }: Leaf): Shape {
	return VERSION.test(value) ? 'build' : 'behind';
}

/** What else to try where Helm does not take a leaf with its usual mark. */
export function otherShapes(mark: Mark): Mark[] {
	if (mark.shape === 'comment') return [];
	return (['build', 'behind', 'before'] as const)
		.filter((shape) => shape !== mark.shape)
		.map((shape) => ({ ...mark, shape }));
}

/**
 * A chart's files with marks in them. Schemas of values are left out: a mark is no fault of anybody's.
 *
 * @param files every file of the chart
 */
export function applyMarks(marks: readonly Mark[], files: ReadonlyMap<string, Uint8Array | string>): Variant {
	const edits = new Map<string, { start: number; end: number; text: string }[]>();
	const sets = new Map<number, string>();
	for (const [index, { leaf, shape }] of marks.entries()) {
		const text = INSERTED[shape](leaf.value, codeOf(index));
		if (leaf.spot.in === 'set') {
			sets.set(leaf.spot.index, text);
			continue;
		}
		const { path, start, end } = leaf.spot;
		const edit = { start, end, text: shape === 'comment' ? text : JSON.stringify(text) };
		const others = edits.get(path);
		if (others) others.push(edit);
		else edits.set(path, [edit]);
	}
	const edited = [...edits].map(([path, list]) => [path, editText(textIn(files, path), list)] as const);
	const schemas = [...files.keys()].filter((path) => path.endsWith('/values.schema.json'));
	return { files: new Map([...edited, ...schemas.map((path) => [path, undefined] as const)]), sets };
}

/** @param edits in any order, none over another */
function editText(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
	let result = '';
	let at = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}

function textIn(files: ReadonlyMap<string, Uint8Array | string>, path: string): string {
	const content = files.get(path) ?? '';
	return typeof content === 'string' ? content : (textOf(content) ?? '');
}

/** A text without its marks, and what they were. */
export function readMarks(
	text: string,
	marks: readonly Mark[],
): { readonly text: string; readonly hits: readonly Hit[] } {
	const hits: Hit[] = [];
	let plain = '';
	let at = 0;
	for (const { index, 0: found, 1: separator = '', 2: number } of text.matchAll(CODE)) {
		const mark = marks[Number(number)];
		if (!mark) continue;
		plain += text.slice(at, index) + (mark.shape === 'build' ? '' : separator);
		hits.push({ mark, offset: plain.length });
		at = index + found.length;
	}
	return { text: plain + text.slice(at), hits };
}
