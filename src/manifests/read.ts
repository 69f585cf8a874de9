import { createSource, type SourceRange, type SourceText } from '../source.js';
import { type DocumentResult, readDocuments } from './documents.js';
import type { DuplicateKey } from './duplicate-keys.js';
import { ParserError, type YamlSyntaxError } from './events.js';
import { itemTypeOf, wrappedKeyOf } from './kinds.js';
import { getItems, resolve } from './lookup.js';
import { createManifest, type Manifest, type ObjectType, objectReferenceOf } from './manifest.js';
import type { MappingNode, YamlNode } from './nodes.js';
import { isValid, type ParsedDocument } from './parse.js';
import type { FileRole } from './roles.js';
import type { Slice } from './split.js';
import { findTemplateMarker } from './templating.js';

export interface SyntaxProblem {
	readonly at: SourceRange;
	readonly message: string;
	/** Whether the message needs better words. */
	readonly isRaw: boolean;
	/** The part of the file that was given up, for whoever wants to explain it better. */
	readonly slice: Slice;
}

export interface DuplicateKeyProblem {
	readonly key: string;
	/** From the first to the one that counts, the last. */
	readonly places: readonly SourceRange[];
	/** Whether the last one is brought in by a merge key behind the first. */
	readonly isMerged: boolean;
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
	if (file.endsWith('.json') && !(text.includes('apiVersion') && text.includes('kind'))) return reader.result();
	for (const result of readDocuments(text)) reader.take(result);
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

	take(result: DocumentResult): void {
		if (result.ok) this.#takeDocument(result.document);
		else this.#takeError(result);
		this.#document++;
	}

	/** What does not parse is a template, or broken. */
	#takeError({ slice, error }: { slice: Slice; error: YamlSyntaxError }): void {
		const marker = findTemplateMarker(this.#source.text.slice(slice.start, slice.end), isValid);
		if (!marker) {
			const at = this.#source.range(error.offset, error.offset + 1);
			this.#syntaxErrors.push({ at, message: error.reason, isRaw: error instanceof ParserError, slice });
			return;
		}
		const start = slice.start + marker.offset;
		this.#template ??= { at: this.#source.range(start, start + marker.text.length), marker: marker.text };
	}

	#takeDocument({ root, duplicateKeys }: ParsedDocument): void {
		const value = root && resolve(root);
		if (value?.kind === 'sequence') {
			// kubectl takes no list at the top; some tools do, so its objects are worth reading.
			for (const item of value.items) this.#addObject(item);
			return;
		}
		if (value?.kind !== 'mapping') return;
		if (this.#role === 'kustomization') this.#kustomization ??= value;
		this.#addObject(value);
		this.#addDuplicateKeys(value, duplicateKeys);
	}

	#addDuplicateKeys(root: MappingNode, duplicateKeys: readonly DuplicateKey[]): void {
		const object = duplicateKeys.length > 0 && objectReferenceOf(root);
		if (!object) return;
		for (const { key, occurrences, isMerged } of duplicateKeys) {
			const places = occurrences.map(({ key: scalar }) => this.#source.range(scalar.start, scalar.end));
			this.#duplicateKeys.push({ key, places, isMerged, object });
		}
	}

	#addObject(node: YamlNode, listed?: ObjectType): void {
		const root = resolve(node);
		if (root.kind !== 'mapping') return;
		const object = objectReferenceOf(root, listed);
		if (!object || object.kind === 'CustomResourceDefinition') return;
		const wrapped = wrappedKeyOf(object);
		const items = wrapped ? getItems(root, wrapped) : [];
		if (items.length === 0) {
			this.#manifests.push(createManifest(this.#source, this.#document, root, object));
			return;
		}
		for (const item of items) this.#addObject(item, itemTypeOf(object));
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
