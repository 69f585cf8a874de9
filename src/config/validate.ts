import type { ErrorObject } from 'ajv';
import { type FieldPath, formatFieldPath } from '../field-path.js';
import type { ConfigDocument } from './document.js';
import { ConfigError, type ConfigProblem } from './error.js';
import { type Fault, formatFaults } from './formats.js';
import { type ConfigFile, configSchema } from './schema.js';
import { either, nearest, show } from './words.js';

/**
 * The file's value as what the schema says it is.
 *
 * @throws {ConfigError} with everything that is not as the schema says
 */
export async function validateConfig(document: ConfigDocument, knownRules: readonly string[]): Promise<ConfigFile> {
	// Not from the namespace itself: the bundler's lacks the names of a CommonJS module that exports a function.
	const { Ajv } = (await import('ajv')).default;
	const faults = new Map<string, Fault>(Object.entries(formatFaults(knownRules)));
	const formats = Object.fromEntries([...faults].map(([name, fault]) => [name, (text: string) => !fault(text)]));
	const validate = new Ajv({ allErrors: true, verbose: true, formats }).compile<ConfigFile>(configSchema);
	const value = document.value ?? {};
	if (validate(value)) return value;
	const errors = (validate.errors ?? []).filter(saysSomethingNew);
	throw new ConfigError(errors.map((error) => explain(error, document, faults)));
}

/** `propertyNames` only repeats what the error of the name itself has said; `anyOf` speaks for its branches. */
function saysSomethingNew({ keyword, schemaPath }: ErrorObject): boolean {
	return keyword !== 'propertyNames' && !schemaPath.includes('/anyOf/');
}

function explain(error: ErrorObject, document: ConfigDocument, faults: ReadonlyMap<string, Fault>): ConfigProblem {
	const path = pathOf(error.instancePath);
	if (error.keyword === 'additionalProperties') {
		const key = String(error.params.additionalProperty);
		return { at: document.locateKey(path, key), message: unknownKey(key, error) };
	}
	const end = sentenceEnd(error, faults);
	return {
		at: error.propertyName === undefined ? document.locate(path) : document.locateKey(path, error.propertyName),
		message:
			path.length === 0 ? `the configuration ${end}` : `${show(formatFieldPath(path).replace(/^\$\.?/, ''))} ${end}`,
	};
}

function pathOf(pointer: string): FieldPath {
	return pointer
		.split('/')
		.slice(1)
		.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
		.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function unknownKey(key: string, { parentSchema }: ErrorObject): string {
	const allowed = Object.keys(parentSchema?.properties ?? {});
	const meant = nearest(key, allowed);
	const help =
		meant === undefined ? `allowed here are ${allowed.map(show).join(', ')}` : `did you mean ${show(meant)}?`;
	return `unknown key ${show(key)}; ${help}`;
}

function sentenceEnd(error: ErrorObject, faults: ReadonlyMap<string, Fault>): string {
	if (error.keyword === 'format') {
		const fault = faults.get(String(error.params.format));
		return fault?.(error.propertyName ?? String(error.data)) ?? `${error.message}`;
	}
	return SENTENCE_ENDS[error.keyword]?.(error) ?? `${error.message}`;
}

const TYPES: Readonly<Record<string, string>> = {
	object: 'a mapping (lines of `key: value`)',
	array: 'a list (lines that begin with `- `)',
	string: 'text',
	boolean: '`true` or `false`',
};

const SENTENCE_ENDS: Readonly<Record<string, (error: ErrorObject) => string>> = {
	type: ({ params, data }) =>
		data === null
			? 'has no value: give it one, or remove the key'
			: `must be ${TYPES[params.type] ?? params.type}, not ${show(data)}`,
	enum: ({ params, data }) => `must be ${either(params.allowedValues)}, not ${show(data)}`,
	// The value may be a secret that was pasted where only its place belongs.
	anyOf: ({ parentSchema }) =>
		`must be one of ${(parentSchema?.anyOf ?? []).map(({ title }: { title: string }) => title).join(', ')}`,
	required: ({ params }) => `lacks ${show(params.missingProperty)}`,
	minLength: () => 'must not be empty',
	minItems: () => 'must have at least one entry',
	pattern: ({ parentSchema, data }) => `must look like ${either(parentSchema?.examples ?? [])}, not ${show(data)}`,
};
