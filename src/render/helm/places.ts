import type { FieldPath } from '../../field-path.js';
import { findEntry } from '../../manifests/lookup.js';
import type { Places } from '../../manifests/manifest.js';
import type { Provenance, RelatedLocation, SourceRange } from '../../source.js';
import type { Leaf } from './leaves.js';
import { findLiteral } from './literals.js';
import { readMarks } from './marks.js';
import type { HelmObject } from './output.js';
import { type Segment, segmentsOf, withoutSeparators } from './segments.js';
import type { Staged } from './stage.js';
import { findTemplate, type TemplateSource } from './template-files.js';
import type { MarkedRender } from './trace.js';

const USED_IN = {
	file: 'the template uses it here',
	archive: 'the chart that uses it is chosen here',
} as const satisfies Record<TemplateSource['in'], string>;

/** What is known about an object that Helm rendered. */
interface Rendered {
	readonly object: HelmObject;
	readonly staged: Staged;
	readonly renders: readonly MarkedRender[];
	readonly template: TemplateSource;
}

/** Where a person would edit what Helm rendered: the value that made a text, else the template's line. */
export function placesOf(object: HelmObject, staged: Staged, renders: readonly MarkedRender[]): Places {
	const rendered: Rendered = { object, staged, renders, template: findTemplate(staged, object.template) };
	return {
		file: rendered.template.file,
		locate: (path) => locateText(rendered, path),
		locateKey: (path) => ({ range: lineOf(rendered, path), related: [] }),
		locateText: (path, offset, length) =>
			locateText(rendered, path, { start: offset, end: offset + Math.max(1, length) }),
	};
}

/** @param part of the text; the one that is most often to blame where none is asked for */
function locateText(rendered: Rendered, path: FieldPath, part?: Part): Provenance {
	const { object, renders } = rendered;
	const line = lineOf(rendered, path);
	const node = object.manifest.get(path);
	if (node?.kind !== 'scalar' || node.value === '') return { range: line, related: [] };
	const text = node.value;
	const { start, end } = part ?? lastPart(text);
	const segments = segmentsOf({ object, path, text }, renders);
	const within = segments.filter((segment) => segment.start < end && segment.end > start);
	// A value is edited sooner than what a template joins to it.
	const chosen = within.find(({ leaf }) => leaf) ?? within[0];
	if (!chosen) return { range: line, related: [] };
	const range = rangeOf(chosen, text, part, (literal) => literalOf(rendered, literal, line));
	const others = segments.flatMap(({ leaf }) => (leaf && leaf !== chosen.leaf ? [relatedOf(leaf)] : []));
	const template = isSameLine(range, line) ? [] : [{ ...line, message: USED_IN[rendered.template.in] }];
	return { range, related: unique([...others, ...template]) };
}

interface Part {
	readonly start: number;
	readonly end: number;
}

/** The digest or the tag of an image, else its name. */
function lastPart(text: string): Part {
	return { start: text.search(/[^/:@]*$/), end: text.length };
}

function rangeOf(
	{ leaf, start, end, offset }: Segment,
	text: string,
	part: Part | undefined,
	literalOf: (text: string) => SourceRange,
): SourceRange {
	if (!leaf) return literalOf(text.slice(start, end));
	if (!part) return leaf.locate(0, leaf.written.length).range;
	const from = Math.max(start, part.start);
	const wanted = text.slice(from, Math.min(end, part.end));
	const at = leaf.written.startsWith(wanted, offset + from - start)
		? offset + from - start
		: leaf.written.indexOf(wanted);
	return (at < 0 ? leaf.locate(0, leaf.written.length) : leaf.locate(at, wanted.length)).range;
}

function literalOf({ staged, template }: Rendered, text: string, line: SourceRange): SourceRange {
	const literal = withoutSeparators(text);
	if (template.in === 'archive' || literal === '') return line;
	return findLiteral(staged, template.path, literal, line) ?? line;
}

/** The line of the template that makes a key, else the nearest parent's. */
function lineOf({ object, renders, template }: Rendered, path: FieldPath): SourceRange {
	if (template.in === 'archive') return template.at;
	for (let length = path.length; length > 0; length--) {
		for (const render of renders) {
			const range = lineIn(render, object.key, path.slice(0, length));
			if (range) return range;
		}
	}
	return { file: template.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** What the comment behind a key, or an item of a list, says. */
function lineIn({ objects, marks }: MarkedRender, key: string, path: FieldPath): SourceRange | undefined {
	const object = objects.get(key);
	const last = path[path.length - 1];
	const parent = object?.manifest.get(path.slice(0, -1));
	if (!object || last === undefined || !parent) return undefined;
	const node =
		typeof last === 'string'
			? parent.kind === 'mapping' && findEntry(parent, last)?.entry.key
			: parent.kind === 'sequence' && parent.items[last];
	if (!node) return undefined;
	const { hits } = readMarks(object.restOfLine(node.start), marks);
	const comment = hits.findLast(({ mark }) => mark.shape === 'comment');
	return comment?.mark.leaf.locate(0, 1).range;
}

function relatedOf(leaf: Leaf): RelatedLocation {
	return { ...leaf.locate(0, leaf.written.length).range, message: `\`${leaf.name}\` is set here` };
}

function isSameLine(a: SourceRange, b: SourceRange): boolean {
	return a.file === b.file && a.line === b.line;
}

function unique(locations: readonly RelatedLocation[]): RelatedLocation[] {
	return [
		...new Map(
			locations.map((location) => [`${location.file}:${location.line}:${location.column}`, location]),
		).values(),
	];
}
