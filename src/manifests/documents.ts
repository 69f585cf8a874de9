import { YamlSyntaxError } from './events.js';
import { type ParsedDocument, parseDocument } from './parse.js';
import { type Slice, splitDocuments, splitJsonStream } from './split.js';

/** One document of a stream, or what stops a parser in it. */
export type DocumentResult =
	| { readonly ok: true; readonly slice: Slice; readonly document: ParsedDocument }
	| { readonly ok: false; readonly slice: Slice; readonly error: YamlSyntaxError };

const NOTHING: ParsedDocument = { root: undefined, duplicateKeys: [] };
const DEFINITION = /^kind: *["']?CustomResourceDefinition\b/m;
/** Shorter ones are parsed faster than they are searched. */
const LONG_DEFINITION = 2_000;

// A template's `{{` is no JSON.
const JSON_START = /^(?:---[^\r\n]*[\r\n]+)?\s*\{\s*["}]/;

// apimachinery, pkg/util/yaml/decoder.go, YAMLReader: nothing but a comment may follow `---`, not even what YAML allows there.
const SEPARATOR = /---(?<=(?:^|[\r\n])...)[ \t]*([^\s#][^\r\n]*)/;

/**
 * Every document of a YAML or JSON stream, each read on its own. Parts without a document (comments alone) are left out.
 * A long CustomResourceDefinition is not read: it describes fields and holds none, and is most of the bytes of many repositories.
 */
export function* readDocuments(text: string): Iterable<DocumentResult> {
	for (const slice of splitDocuments(text)) yield* readSlice(text, slice);
}

function* readSlice(text: string, slice: Slice): Iterable<DocumentResult> {
	const part = text.slice(slice.start, slice.end);
	if (part.length > LONG_DEFINITION && DEFINITION.test(part)) {
		yield { ok: true, slice, document: NOTHING };
		return;
	}
	try {
		refuseSeparator(part, slice.start);
		const document = parseDocument(part, slice.start);
		if (document) yield { ok: true, slice, document };
	} catch (error) {
		if (!(error instanceof YamlSyntaxError)) throw error;
		const values = JSON_START.test(part) ? splitJsonStream(text, slice) : [];
		if (values.length < 2) yield { ok: false, slice, error };
		else for (const value of values) yield* readSlice(text, value);
	}
}

/** Only where Kubernetes' tools will read the document: to YAML itself the text is the document's first line. */
function refuseSeparator(part: string, base: number): void {
	if (!part.includes('apiVersion') || !part.includes('kind')) return;
	const separator = SEPARATOR.exec(part);
	if (!separator) return;
	const after = (separator[1] as string).trimEnd();
	const offset = base + separator.index + separator[0].length - (separator[1] as string).length;
	throw new YamlSyntaxError(
		`Invalid separator of documents: only a comment may follow \`---\`, not \`${after}\``,
		offset,
	);
}
