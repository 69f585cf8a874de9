import { type AST, getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import type { SourceRange, SourceText } from '../source.js';
import type { TomlDocument, TomlEntry, TomlPath, TomlTable } from './toml-query.js';

export type TomlRead =
	| { readonly ok: true; readonly toml: TomlDocument }
	| { readonly ok: false; readonly at: SourceRange; readonly message: string };

/** Reads TOML 1.0 with its places. Never throws. */
export function readToml(source: SourceText): TomlRead {
	try {
		return { ok: true, toml: new Reader(source).read(parseTOML(source.text, { tomlVersion: '1.0' })) };
	} catch (error) {
		const index = error instanceof Error && 'index' in error ? Number(error.index) : 0;
		const offset = Math.min(Math.max(0, index), Math.max(0, source.text.trimEnd().length - 1));
		const message = error instanceof Error ? error.message : String(error);
		return { ok: false, at: source.range(offset, offset + 1), message };
	}
}

class Reader {
	readonly #entries: TomlEntry[] = [];
	readonly #tables: TomlTable[] = [];

	constructor(readonly source: SourceText) {}

	read(program: AST.TOMLProgram): TomlDocument {
		for (const node of program.body[0].body) {
			if (node.type === 'TOMLKeyValue') this.#take([], node);
			else {
				this.#tables.push({ path: node.resolvedKey, at: this.source.range(...node.key.range) });
				for (const entry of node.body) this.#take(node.resolvedKey, entry);
			}
		}
		return { entries: this.#entries, tables: this.#tables };
	}

	#take(base: TomlPath, { key, value }: AST.TOMLKeyValue): void {
		const path = [...base, ...key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))];
		this.#entries.push({
			path,
			value: getStaticTOMLValue(value),
			keyAt: this.source.range(...key.range),
			at: this.source.range(...value.range),
		});
		this.#takeWithin(path, value);
	}

	#takeWithin(path: TomlPath, value: AST.TOMLContentNode): void {
		if (value.type === 'TOMLInlineTable') for (const entry of value.body) this.#take(path, entry);
		if (value.type === 'TOMLArray') {
			for (const [index, item] of value.elements.entries()) this.#takeWithin([...path, index], item);
		}
	}
}
