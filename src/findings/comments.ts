import type { YamlNode } from '../manifests/nodes.js';
import type { ManifestFile } from '../manifests/read.js';
import type { SourceText } from '../source.js';
import { lineScope, parseIgnoreList, type Silencer } from './silencer.js';

// YAML 1.2 §6.6: a comment begins at the start of a line or behind white space.
const COMMENT = /(?<=^|[ \t])#[ \t]*pullproof[ \t]+ignore=([^\r\n]*)/gm;

/**
 * What the comments of a file silence: `# pullproof ignore=rule-a,rule-b -- reason` on a line of its own is for the next line that is not a
 * comment, and behind a value for that value's line.
 *
 * @param files what is known of the file's values, to tell a comment from a text that looks like one. Where a document was not read as
 * objects (a broken one, say) nothing is known, and what looks like a comment is one.
 */
export function commentSilencers(source: SourceText, files: readonly ManifestFile[]): Silencer[] {
	if (!source.text.includes('pullproof')) return [];
	const matches = [...source.text.matchAll(COMMENT)];
	if (matches.length === 0) return [];

	const texts = files.flatMap((file) => textsWithHash(file));
	const nextLine = lineFinder(source);
	// From the end, so that a long stack of comments is walked once.
	return matches
		.reverse()
		.filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
		.flatMap((match) => {
			const { rules, reason } = parseIgnoreList(match[1] as string);
			const location = source.range(match.index, match.index + match[0].trimEnd().length);
			const scope = lineScope(source.file, nextLine(location.line));
			const suppression = { by: 'comment', location, ...(reason ? { reason } : {}) } as const;
			return rules.map((rule) => ({ suppression, rule, scope, covers: () => true }));
		})
		.reverse();
}

/** The first line from a given one on that is more than a comment. */
function lineFinder(source: SourceText): (line: number) => number {
	const known = new Map<number, number>();
	return (start) => {
		let line = start;
		while (!known.has(line) && source.line(line).trimStart().startsWith('#')) line++;
		const found = known.get(line) ?? line;
		known.set(start, found);
		return found;
	};
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where the keys and values of a file hold a `#`. */
function textsWithHash({ source, manifests, kustomization }: ManifestFile): Span[] {
	const roots = [...manifests.map(({ root }) => root), ...(kustomization ? [kustomization] : [])];
	return roots
		.flatMap((root) => [...scalarsOf(root)])
		.filter(({ start, end }) => source.text.slice(start, end).includes('#'));
}

function* scalarsOf(node: YamlNode): Iterable<Span> {
	if (node.kind === 'scalar') yield node;
	if (node.kind === 'sequence') for (const item of node.items) yield* scalarsOf(item);
	if (node.kind !== 'mapping') return;
	for (const { key, value } of node.entries) {
		yield key;
		yield* scalarsOf(value);
	}
}
