import type { FieldPath } from '../../field-path.js';
import type { PlacedText, Substitutions } from './inputs.js';
import type { RepositoryObjects } from './objects.js';
import type { Reader } from './reader.js';

const POST_BUILD = ['postBuild'] as const;

/**
 * The variables that a Flux Kustomization fills in after the build: those of `substituteFrom`, a later source over an earlier one,
 * then those written in place. Source: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function substitutionsOf(reader: Reader, objects: RepositoryObjects): Substitutions | undefined {
	const values = new Map<string, PlacedText>();
	const unknown: string[] = [];
	for (const path of reader.items([...POST_BUILD, 'substituteFrom'])) {
		const found = variablesFrom(reader, path, objects);
		if (found === undefined) unknown.push(nameOfSource(reader, path));
		for (const [name, value] of found ?? []) values.set(name, value);
	}
	for (const { key, path } of reader.entries([...POST_BUILD, 'substitute'])) {
		const value = reader.text(path) ?? { text: '', at: reader.manifest.locate(['spec', ...path]) };
		values.set(key, onOneLine(value));
	}
	// Without any variable Flux leaves the texts alone.
	return values.size > 0 || unknown.length > 0 ? { values, unknown } : undefined;
}

function variablesFrom(reader: Reader, path: FieldPath, objects: RepositoryObjects) {
	const kind = reader.text([...path, 'kind'])?.text;
	const name = reader.text([...path, 'name'])?.text;
	const found =
		kind === 'ConfigMap' && name !== undefined ? objects.find(reader.manifest, { group: '', kind }, name) : undefined;
	return found && dataOf(found);
}

function dataOf(configMap: NonNullable<ReturnType<RepositoryObjects['find']>>): Map<string, PlacedText> {
	const data = configMap.get(['data']);
	if (data?.kind !== 'mapping') return new Map();
	return new Map(
		data.entries.flatMap(({ key: { value: key } }) => {
			const value = configMap.get(['data', key]);
			if (value?.kind !== 'scalar') return [];
			return [[key, onOneLine({ text: value.value, at: configMap.locate(['data', key]) })]];
		}),
	);
}

function onOneLine({ text, at }: PlacedText): PlacedText {
	return { text: text.replaceAll('\n', ''), at };
}

function nameOfSource(reader: Reader, path: FieldPath): string {
	return `${reader.text([...path, 'kind'])?.text ?? 'source'} ${reader.text([...path, 'name'])?.text ?? ''}`.trim();
}

/** `${NAME}`, `${NAME:-default}`, `${NAME:=default}`, `${NAME=default}`; a second `$` in front keeps it as it is. */
const VARIABLE = /\$(\$)?\{([A-Za-z_][A-Za-z0-9_]*)(?:(?::?=|:-|-)((?:[^{}]|\$\{[^{}]*\})*))?\}/g;

/**
 * Fills variables in as Flux does. What only an unknown source could tell, and Flux's rarer expressions, stay as they are.
 * Source: https://github.com/fluxcd/pkg/tree/main/envsubst
 */
export function substitute(text: string, substitutions: Substitutions): string {
	const filled = fillIn(text, substitutions);
	// Flux fills in YAML, where `${SIZE:="1Gi"}` becomes a quoted text.
	return filled === text ? text : (/^(["'])(.*)\1$/.exec(filled)?.[2] ?? filled);
}

function fillIn(text: string, substitutions: Substitutions): string {
	const { values, unknown } = substitutions;
	return text.replaceAll(VARIABLE, (whole, escaped: string | undefined, name: string, fallback = '') => {
		if (escaped) return whole.slice(1);
		const value = values.get(name)?.text;
		if (value === undefined && unknown.length > 0) return whole;
		return value || fillIn(fallback, substitutions);
	});
}
