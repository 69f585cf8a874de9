import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { splitDocuments } from '../../src/manifests/split.js';
import { describeShared } from '../support/shared.js';
import { readStream } from '../support/yaml-tree.js';

interface Expected {
	readonly objects?: readonly unknown[] | null;
	readonly objectsBeforeError?: readonly unknown[];
	readonly first?: string;
	/** How many, or their texts. */
	readonly documents?: number | readonly string[];
	readonly json?: readonly unknown[];
}

interface Vector {
	readonly id: string;
	readonly group: string;
	readonly title?: string;
	readonly input: string;
	readonly valid: boolean;
	readonly expect: Expected;
}

/** Where we differ from a vector on purpose: what differs, and why. */
interface Difference {
	readonly why: string;
	readonly differs: readonly string[];
}

const TRAILING_MARKER =
	'A last `---` begins a document without content, as YAML has it; kubectl and Helm drop it. It holds no object.';
const GLUED =
	'Helm cuts before a `---apiVersion` in what it rendered itself; in a file, kubectl and kustomize refuse it, and so do we.';
const INDENT =
	'YAML wants lines within quotes and brackets further in than their key, and by blanks; kubectl takes them as they come.';
const refusedSeparator =
	'refused: Invalid separator of documents: only a comment may follow `---`, not `apiVersion: v1`';
const CM1 = '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"cm1"}}';

const DIFFERENCES: Readonly<Record<string, Difference>> = {
	'yaml-streams-004': {
		why: 'kubectl takes this for YAML, and fails, only when it may look at no more than two bytes; it looks at 4096.',
		differs: ['not refused'],
	},
	'yaml-streams-011': { why: TRAILING_MARKER, differs: ['values [{"foo":"bar"},null]'] },
	'yaml-streams-012': { why: TRAILING_MARKER, differs: ['values [{"foo":"bar"},null]'] },
	'yaml-streams-024': {
		why: 'kubectl gives up JSON values in a row when YAML follows them; every document is readable by itself, so each is judged.',
		differs: ['not refused'],
	},
	'yaml-streams-028': {
		why: 'What stands in front of the first `---` belongs to its document here, so that directives stay with theirs.',
		differs: ['first "\\n---\\n"'],
	},
	'yaml-streams-033': {
		why: 'Text behind `---` is valid YAML; it is refused only in documents that have an `apiVersion` and a `kind`.',
		differs: ['not refused'],
	},
	'yaml-streams-038': { why: TRAILING_MARKER, differs: [`values [${CM1},null]`] },
	'yaml-streams-052': { why: GLUED, differs: [refusedSeparator, 'values []'] },
	'yaml-streams-053': { why: GLUED, differs: [refusedSeparator, 'values []'] },
	'yaml-streams-054': { why: GLUED, differs: [refusedSeparator, 'values []'] },
	'yaml-streams-055': { why: GLUED, differs: [refusedSeparator, `values [${CM1}]`] },
	'yaml-streams-177': { why: INDENT, differs: ['not refused'] },
	'yaml-streams-242': { why: INDENT, differs: ['not refused'] },
	'yaml-streams-356': {
		why: 'A `%TAG` directive that gives `!!` another meaning is not followed: no manifest has one.',
		differs: ['values [null]'],
	},
	'yaml-streams-367': { why: INDENT, differs: ['not refused'] },
	'yaml-streams-421': { why: INDENT, differs: ['not refused'] },
	'yaml-streams-438': { why: INDENT, differs: ['not refused'] },
};

describeShared('YAML streams of kubectl, Helm and the YAML test suite', 'vectors/yaml-streams.json', (path) => {
	const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Vector[] };

	test.each(cases.map((vector) => [`${vector.id} ${vector.group} ${vector.title ?? ''}`, vector] as const))(
		'%s',
		(_, vector) => expect(differencesOf(vector)).toEqual(DIFFERENCES[vector.id]?.differs ?? []),
	);

	test('no difference is explained that is none', () => {
		const ids = cases.map(({ id }) => id);
		expect(Object.keys(DIFFERENCES).filter((id) => !ids.includes(id))).toEqual([]);
	});
});

function differencesOf({ group, input, valid, expect: expected }: Vector): string[] {
	const { values, errors } = readStream(input);
	if (group === 'k8s-split-first') return firstDifference(input, expected.first ?? '');
	const differences: string[] = [];
	if (valid !== (errors.length === 0)) differences.push(valid ? `refused: ${errors.join('; ')}` : 'not refused');
	// What an invalid stream holds besides the error is told differently by each parser.
	if (!valid) return differences;
	const wanted = wantedValues(group, expected);
	if (wanted && !isDeepStrictEqual(values.map(emptyAsNull), wanted.map(emptyAsNull))) {
		differences.push(`values ${JSON.stringify(values)}`);
	}
	if (typeof expected.documents === 'number' && expected.documents !== values.length) {
		differences.push(`${values.length} documents`);
	}
	return differences;
}

function wantedValues(group: string, { objects, documents, json }: Expected): readonly unknown[] | undefined {
	if (group === 'helm-split') return (documents as readonly string[]).flatMap((text) => readStream(text).values);
	return objects ?? json;
}

/** kubectl decodes an empty document to an empty object. */
function emptyAsNull(value: unknown): unknown {
	return isDeepStrictEqual(value, {}) ? null : value;
}

function firstDifference(input: string, first: string): string[] {
	const slice = splitDocuments(input)[0];
	const text = slice && input.slice(slice.start, slice.end);
	return text?.trim() === first.trim() ? [] : [`first ${JSON.stringify(text)}`];
}
