import { parseAllDocuments } from 'yaml';
import type { DocumentResult } from '../../src/manifests/documents.js';
import { YamlSyntaxError } from '../../src/manifests/parse.js';
import { readTree } from './tree.js';

/** Stands in for `src/manifests/documents.ts`: every document of every file, read by `yaml`, then judged by the same rules. */
export function* readDocuments(text: string): Iterable<DocumentResult> {
	// Its own search for repeated keys is quadratic, and ours runs anyhow.
	for (const document of parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false })) {
		const [start, , end] = document.range;
		const slice = { start, end };
		const [error] = document.errors;
		if (error) yield { ok: false, slice, error: new YamlSyntaxError(error.message, error.pos[0]) };
		else if (document.contents) yield { ok: true, slice, document: readTree(document) };
	}
}
