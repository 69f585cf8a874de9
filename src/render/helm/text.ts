import { decode } from '../../manifests/decode.js';
import { createSource, type SourceRange } from '../../source.js';

/** A chart's files are looked at for each of its images. */
const texts = new WeakMap<Uint8Array, { readonly text: string | undefined }>();

/** The text of a file's bytes; `undefined` when they are none. */
export function textOf(bytes: Uint8Array): string | undefined {
	const known = texts.get(bytes);
	if (known) return known.text;
	const decoded = decode(bytes);
	const text = decoded.ok ? decoded.text : undefined;
	texts.set(bytes, { text });
	return text;
}

/** What stands on a line, counted from 1. */
export function lineRange({ file, bytes }: { file: string; bytes: Uint8Array }, line: number): SourceRange {
	const text = createSource(file, textOf(bytes) ?? '').line(line);
	const column = text.length - text.trimStart().length + 1;
	return { file, line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}
