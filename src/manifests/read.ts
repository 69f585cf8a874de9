import { wrappedKeyOf } from './kinds.js';
import { getItems, resolve } from './lookup.js';
import { createManifest, type Manifest, objectReferenceOf } from './manifest.js';
import type { MappingNode, YamlNode } from './nodes.js';
import { type DuplicateKey, parseDocument, YamlSyntaxError } from './parse.js';
import type { FileRole } from './roles.js';
import { createSource, type SourceRange, type SourceText } from './source.js';
import { type Slice, splitDocuments, splitJsonStream } from './split.js';
import { findTemplateMarker } from './templating.js';

export interface SyntaxProblem {
	readonly at: SourceRange;
	/** The parser's reason. */
	readonly message: string;
	/** The part of the file that was given up, for whoever wants to explain it better. */
	readonly slice: Slice;
}

export interface DuplicateKeyProblem {
	readonly key: string;
	/** From the first to the one that counts, the last. */
	readonly places: readonly SourceRange[];
	readonly object: Manifest['object'];
}

/** One file, read as far as it goes. */
export interface ManifestFile {
	readonly source: SourceText;
	readonly role: FileRole;
	readonly manifests: readonly Manifest[];
	/** A kustomization's document, which needs no `kind`. */
	readonly kustomization?: MappingNode;
	readonly syntaxErrors: readonly SyntaxProblem[];
	readonly duplicateKeys: readonly DuplicateKeyProblem[];
	/** Where the first document begins to be a template, if one could not be read because of that. */
	readonly template?: { readonly at: SourceRange; readonly marker: string };
}

const CRD = /^kind: *["']?CustomResourceDefinition\b/m;
const JSON_START = /^(?:---[^\n]*\n)?\s*\{/;
const JSON_OBJECT = /"apiVersion"[\s\S]*"kind"|"kind"[\s\S]*"apiVersion"/;

/**
 * Reads a file's text: every document on its own, so that a broken one does not cost its neighbours.
 *
 * @param file where it is, relative to the folder of the run
 */
export function readText(file: string, text: string, role: FileRole = 'plain'): ManifestFile {
	const source = createSource(file, text);
	const reader = new FileReader(source, role);
	// A chart's template is text until Helm renders it.
	if (role === 'chart-template' && text.includes('{{')) return reader.asTemplate();
	// Most JSON in a repository is somebody else's, often with comments that only its owner understands.
	if (file.endsWith('.json') && !JSON_OBJECT.test(text)) return reader.result();
	for (const slice of splitDocuments(text)) reader.read(slice);
	return reader.result();
}

class FileReader {
	readonly #source: SourceText;
	readonly #role: FileRole;
	readonly #manifests: Manifest[] = [];
	readonly #syntaxErrors: SyntaxProblem[] = [];
	readonly #duplicateKeys: DuplicateKeyProblem[] = [];
	#kustomization: MappingNode | undefined;
	#template: ManifestFile['template'];
	#document = 0;

	constructor(source: SourceText, role: FileRole) {
		this.#source = source;
		this.#role = role;
	}

	read(slice: Slice): void {
		const text = this.#source.text.slice(slice.start, slice.end);
		// A definition describes fields; it holds none. They are most of the bytes of many repositories.
		if (text.length > 2_000 && CRD.test(text)) {
			this.#document++;
			return;
		}
		try {
			this.#take(parseDocument(text, slice.start));
		} catch (error) {
			if (!(error instanceof YamlSyntaxError)) throw error;
			this.#recover(slice, text, error);
		}
	}

	/** A document that does not parse may be several JSON values in a row, a template, or broken. */
	#recover(slice: Slice, text: string, error: YamlSyntaxError): void {
		if (JSON_START.test(text)) {
			const values = splitJsonStream(this.#source.text, slice);
			if (values.length > 1) {
				for (const value of values) this.read(value);
				return;
			}
		}
		const marker = findTemplateMarker(text);
		if (!marker) {
			const at = this.#source.range(error.offset, error.offset + 1);
			this.#syntaxErrors.push({ at, message: error.reason, slice });
			return;
		}
		const start = slice.start + marker.offset;
		this.#template ??= { at: this.#source.range(start, start + marker.text.length), marker: marker.text };
	}

	#take({ root, duplicateKeys }: { root: YamlNode | undefined; duplicateKeys: readonly DuplicateKey[] }): void {
		const document = this.#document++;
		const mapping = root && resolve(root);
		if (mapping?.kind === 'sequence') {
			// kubectl takes no list at the top; some tools do, so its objects are worth reading.
			for (const item of mapping.items) this.#addObject(item, document);
			return;
		}
		if (mapping?.kind !== 'mapping') return;
		if (this.#role === 'kustomization') this.#kustomization ??= mapping;
		this.#addObject(mapping, document);
		const object = objectReferenceOf(mapping);
		if (!object) return;
		for (const { key, occurrences } of duplicateKeys) {
			this.#duplicateKeys.push({
				key,
				places: occurrences.map(({ key: scalar }) => this.#source.range(scalar.start, scalar.end)),
				object,
			});
		}
	}

	#addObject(node: YamlNode, document: number): void {
		const root = resolve(node);
		if (root.kind !== 'mapping') return;
		const object = objectReferenceOf(root);
		if (!object || object.kind === 'CustomResourceDefinition') return;
		const wrapped = wrappedKeyOf(object);
		const items = wrapped ? getItems(root, wrapped) : [];
		if (items.length === 0) {
			this.#manifests.push(createManifest(this.#source, document, root, object));
			return;
		}
		for (const item of items) this.#addObject(item, document);
	}

	asTemplate(): ManifestFile {
		const start = this.#source.text.indexOf('{{');
		this.#template = { at: this.#source.range(start, start + 2), marker: '{{' };
		return this.result();
	}

	result(): ManifestFile {
		return {
			source: this.#source,
			role: this.#role,
			manifests: this.#manifests,
			syntaxErrors: this.#syntaxErrors,
			duplicateKeys: this.#duplicateKeys,
			...(this.#kustomization ? { kustomization: this.#kustomization } : {}),
			...(this.#template ? { template: this.#template } : {}),
		};
	}
}
