import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, type Scalar, visit } from 'yaml';
import { readDocuments } from '../../src/manifests/documents.js';
import { resolve } from '../../src/manifests/lookup.js';
import type { ScalarNode, YamlNode } from '../../src/manifests/nodes.js';
import { leavesOf, oracleLeavesOf, readStream } from '../support/yaml-tree.js';

/** What YAML may take for something else, and what counts differently in bytes, UTF-16 and letters. */
const word = fc.oneof(
	fc.string({ maxLength: 12 }),
	fc.string({ unit: 'grapheme', maxLength: 8 }),
	fc.stringMatching(/^[a-z0-9./:@-]{1,20}$/),
	fc.constantFrom(
		'a\nb',
		'a\n\nb\n',
		' a',
		'a ',
		'#',
		'- a',
		'a: b',
		'---',
		'...',
		'{a}',
		'*a',
		'&a',
		'!a',
		'%a',
		'"',
		"'",
		'\t',
		'~',
		'yes',
		'1.20',
		'<<',
		'__proto__',
		'{{ .a }}',
		'\\',
	),
	fc.array(fc.constantFrom('one', ' two', 'three ', '', '\t', '#'), { maxLength: 6 }).map((lines) => lines.join('\n')),
);
// A control character is an error to one parser or the other, and a key `<<` a merge key.
const text = word.filter((value) => !/[\p{Cc}\p{Cs}\uFEFF\u2028\u2029]/u.test(value.replace(/[\n\t]/g, '')));
const key = text.filter((value) => value !== '<<' && value !== '' && value.length < 100 && !value.includes('\n'));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 4, depthSize: 'small' },
		text,
		fc.array(tie('tree'), { maxLength: 4 }),
		fc
			.uniqueArray(fc.tuple(key, tie('tree')), { maxLength: 4, selector: ([name]) => name })
			.map((entries) => new Map(entries)),
	),
}));

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

interface Printing {
	/** Taken in turn, for each scalar and each collection. */
	readonly styles: readonly (typeof STYLES)[number][];
	readonly flows: readonly boolean[];
	readonly comments: readonly boolean[];
	readonly indent: number;
	readonly lineWidth: number;
	readonly lineBreak: '\n' | '\r\n';
}

const printing: fc.Arbitrary<Printing> = fc.record({
	styles: fc.array(fc.constantFrom(...STYLES), { minLength: 1, maxLength: 7 }),
	flows: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
	comments: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
	indent: fc.integer({ min: 1, max: 4 }),
	lineWidth: fc.constantFrom(0, 20, 80),
	lineBreak: fc.constantFrom('\n' as const, '\r\n' as const),
});

function print(value: unknown, { styles, flows, comments, indent, lineWidth, lineBreak }: Printing): string {
	const document = new Document(value, { aliasDuplicateObjects: true });
	let turn = 0;
	visit(document, {
		Scalar(place, node: Scalar) {
			turn++;
			if (place !== 'key') node.type = styles[turn % styles.length] ?? 'PLAIN';
			if (comments[turn % comments.length] && place !== 'key') node.comment = ' - c: "d';
		},
		Collection(_, node) {
			turn++;
			node.flow = flows[turn % flows.length] ?? false;
		},
	});
	return document.toString({ indent, lineWidth, singleQuote: null }).replaceAll('\n', lineBreak);
}

// A line break that is escaped, and a blank line behind it: to goyaml a line break, to `yaml` a blank, to js-yaml nothing.
const DISPUTED = /\\\r?\n[ \t]*\r?\n/;

const stream = fc
	.array(fc.tuple(tree, printing), { minLength: 1, maxLength: 3 })
	.map((documents) =>
		documents
			.map(([value, how]) =>
				print(
					new Map([
						['root', value],
						['again', value],
					]),
					how,
				),
			)
			.join('---\n'),
	)
	.filter((source) => !DISPUTED.test(source));

test('every scalar has the value and the place that the package `yaml` gives it', () => {
	fc.assert(
		fc.property(stream, (source) => {
			const expected = oracleLeavesOf(source);
			fc.pre(expected !== undefined);
			expect(leavesOf(source)).toEqual(expected);
		}),
		{ numRuns: 400 },
	);
});

test('so it is with tabs between tokens', () => {
	fc.assert(
		fc.property(stream, fc.constantFrom(': ', ', ', '- ', ': {', ': [', ' }', ' ]'), (source, blank) => {
			const tabbed = source.replaceAll(blank, blank.replace(' ', '\t'));
			const expected = oracleLeavesOf(tabbed);
			fc.pre(expected !== undefined && !DISPUTED.test(tabbed));
			expect(leavesOf(tabbed)).toEqual(expected);
		}),
		{ numRuns: 400 },
	);
});

test('the place of a part of a value is where that part stands', () => {
	fc.assert(
		fc.property(stream, (source) => {
			fc.pre(oracleLeavesOf(source) !== undefined);
			for (const scalar of scalarsOf(source)) {
				const lines = scalar.value.split('\n');
				let offset = 0;
				for (const line of lines) {
					const at = scalar.sourceOffset(offset);
					if (at !== undefined) expect(source.slice(at, at + line.length)).toBe(line);
					offset += line.length + 1;
				}
			}
		}),
		{ numRuns: 200 },
	);
});

test('a text without escapes that stands on one line tells every place in it', () => {
	const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z][a-z0-9./:@-]{0,30}[a-z]$/), style, fc.nat(), (value, type, index) => {
			const source = print(new Map([['k', value]]), {
				styles: [type as (typeof STYLES)[number]],
				flows: [false],
				comments: [false],
				indent: 2,
				lineWidth: 0,
				lineBreak: '\n',
			});
			const scalar = scalarsOf(source).find((node) => node.value.trimEnd() === value);
			const offset = index % value.length;
			const at = scalar?.sourceOffset(offset) ?? -1;
			expect(source.slice(at, at + value.length - offset)).toBe(value.slice(offset));
		}),
	);
});

test('within brackets and quotes, indentation means nothing', () => {
	const inFlow = fc
		.tuple(tree, printing)
		.map(([value, how]) => print(new Map([['a', value]]), { ...how, flows: [true], lineWidth: 20 }));
	fc.assert(
		fc.property(inFlow, (source) => {
			// The printer writes `undefined` where it folds some texts.
			fc.pre(!DISPUTED.test(source) && !source.includes('undefined') && !/\n *(?:---|\.\.\.)/.test(source));
			const nested = `b:\n  c:\n    ${source.replace(/\n(?=.)/g, '\n      ')}`;
			const atMargin = `b:\n  c:\n    ${source.replace(/\n[ \t]+/g, '\n')}`;
			expect(readStream(atMargin)).toEqual(readStream(nested));
			expect(readStream(nested).errors).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});

test('a broken document costs no neighbour', () => {
	const broken = fc.constantFrom(
		'a: [',
		'a: *nope',
		'"a',
		'a: b: c',
		'\ta: b',
		'- a\nb',
		'{a: b',
		'a: "\\q"',
		'&a [*a]',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(broken, fc.constant('ok: yes')), { minLength: 1, maxLength: 6 }), (parts) => {
			const { values, errors } = readStream(parts.join('\n---\n'));
			expect(errors).toHaveLength(parts.filter((part) => part !== 'ok: yes').length);
			expect(values).toEqual(parts.filter((part) => part === 'ok: yes').map(() => ({ ok: true })));
		}),
	);
});

test('whatever stands in a file, reading it ends and throws nothing', () => {
	const shred = fc.constantFrom(
		...[
			'a',
			':',
			' ',
			'\n',
			'-',
			'---',
			'...',
			'[',
			']',
			'{',
			'}',
			'"',
			"'",
			'&a',
			'*a',
			'<<',
			'!',
			'|',
			'>',
			'#',
			'%',
			'\t',
			',',
			'?',
			'\r',
		],
	);
	fc.assert(
		fc.property(fc.array(shred, { maxLength: 30 }), (parts) => {
			const source = parts.join('');
			for (const result of readDocuments(source)) {
				expect(result.slice.start).toBeLessThanOrEqual(result.slice.end);
				if (result.ok && result.document.root) visitAll(result.document.root);
				if (!result.ok) expect(result.error.offset).toBeLessThanOrEqual(source.length);
			}
		}),
		{ numRuns: 2000 },
	);
});

function scalarsOf(source: string): ScalarNode[] {
	return [...readDocuments(source)].flatMap((result) =>
		result.ok && result.document.root ? visitAll(result.document.root) : [],
	);
}

/** Every scalar, through aliases, too: there is no way round in circles. */
function visitAll(node: YamlNode): ScalarNode[] {
	const value = resolve(node);
	expect(value.start).toBeLessThanOrEqual(value.end);
	if (value.kind === 'scalar') return [value];
	if (value.kind === 'sequence') return value.items.flatMap(visitAll);
	return value.entries.flatMap((entry) => [entry.key, ...visitAll(entry.value)]);
}
