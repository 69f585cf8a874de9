import type { Document, Node, YAMLError } from 'yaml';
import type { FieldPath } from '../field-path.js';
import type { SourceRange, SourceText } from '../source.js';
import { ConfigError, type ConfigProblem } from './error.js';
import { show } from './words.js';

/** The file as data, with the way back to its text. */
export interface ConfigDocument {
	readonly value: unknown;
	/** Where the value at a path stands; of its nearest parent when there is none. */
	locate(path: FieldPath): SourceRange;
	/** Where a key of the mapping at a path stands. */
	locateKey(path: FieldPath, key: string): SourceRange;
}

/**
 * Parses the text of a configuration file, YAML or JSON. An empty one has the value `undefined`.
 *
 * @throws {ConfigError} with everything that is no YAML, or YAML beyond plain values
 */
export async function parseConfigDocument(source: SourceText): Promise<ConfigDocument> {
	const yaml = await import('yaml');
	const documents = yaml.parseAllDocuments(source.text, { prettyErrors: false, logLevel: 'silent' });
	if (!Array.isArray(documents)) return emptyDocument(source);

	const [document, second] = documents;
	if (document === undefined) return emptyDocument(source);
	const problems = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error, source));
	if (second)
		problems.push({ at: at(source, second.range[0]), message: 'a configuration file holds one document only' });
	problems.push(...beyondPlainValues(yaml, document, source));
	if (problems.length > 0) throw new ConfigError(problems);

	const range = (node: Node | null | undefined) => trimmedRange(source, node?.range ?? [0, 0]);
	return {
		value: document.toJS() ?? undefined,
		locate: (path) => range(nodeAt(yaml, document, path)),
		locateKey(path, key) {
			const mapping = nodeAt(yaml, document, path);
			const pair = yaml.isMap(mapping) ? mapping.items.find((item) => keyOf(yaml, item.key) === key) : undefined;
			return range(yaml.isNode(pair?.key) ? pair.key : mapping);
		},
	};
}

function emptyDocument(source: SourceText): ConfigDocument {
	const start = source.range(0, 0);
	return { value: undefined, locate: () => start, locateKey: () => start };
}

function at(source: SourceText, offset: number): SourceRange {
	return source.range(offset, offset + 1);
}

/** The parser ends a mapping behind its last line break. */
function trimmedRange(source: SourceText, [start, end]: readonly number[]): SourceRange {
	const text = source.text.slice(start, end).trimEnd();
	return source.range(start ?? 0, (start ?? 0) + text.length);
}

type Yaml = typeof import('yaml');

function keyOf(yaml: Yaml, key: unknown): string {
	return String(yaml.isScalar(key) ? key.value : key);
}

function nodeAt(yaml: Yaml, document: Document, path: FieldPath): Node | null {
	let node: unknown = document.contents;
	for (const part of path) {
		const child: unknown = yaml.isMap(node)
			? node.items.find((item) => keyOf(yaml, item.key) === String(part))?.value
			: yaml.isSeq(node)
				? node.items[Number(part)]
				: undefined;
		if (!yaml.isNode(child)) break;
		node = child;
	}
	return yaml.isNode(node) ? node : null;
}

const SYNTAX_MESSAGES: Readonly<Record<string, (rest: string) => string>> = {
	DUPLICATE_KEY: (rest) => `the key ${show(/^["']?([^\s:"']*)/.exec(rest)?.[1])} is given twice`,
	TAB_AS_INDENT: () => 'YAML is indented with spaces, and this is a tab',
	RESOURCE_EXHAUSTION: () => 'this is nested too deeply',
	TAG_RESOLVE_FAILED: (rest) => `the tag ${show(/^\S*/.exec(rest)?.[0])} means nothing here: leave it out`,
};

function syntaxProblem(error: YAMLError, source: SourceText): ConfigProblem {
	const [offset] = error.pos;
	const describe = SYNTAX_MESSAGES[error.code] ?? (() => `this is no YAML: ${error.message}`);
	return { at: at(source, offset), message: describe(source.text.slice(offset)) };
}

/** References make a file that grows when it is read; nothing here is worth that. */
function beyondPlainValues(yaml: Yaml, document: Document, source: SourceText): ConfigProblem[] {
	const problems: ConfigProblem[] = [];
	yaml.visit(document, {
		Alias(_, alias) {
			const message = `aliases such as ${show(`*${alias.source}`)} are not read here: write the value out`;
			problems.push({ at: at(source, alias.range?.[0] ?? 0), message });
		},
		Pair(_, { key }) {
			if (yaml.isCollection(key))
				problems.push({ at: at(source, key.range?.[0] ?? 0), message: 'a key must be plain text' });
		},
	});
	return problems;
}
