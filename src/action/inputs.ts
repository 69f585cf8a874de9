import { resolve } from 'node:path';
import { platformFault } from '../config/formats.js';
import type { FailOn, OnInconclusive } from '../config/schema.js';
import { either, show } from '../config/words.js';
import { isInside } from './report-files.js';

const FAIL_ON = ['error', 'warning', 'notice', 'never'] as const satisfies readonly FailOn[];
const ANNOTATE = ['changed', 'all', 'none'] as const;
const ON_INCONCLUSIVE = ['warn', 'fail'] as const satisfies readonly OnInconclusive[];
const BOOLEAN = ['true', 'false'] as const;

/** Which findings are annotated: those in files that the pull request changes, all, or none. */
export type Annotate = (typeof ANNOTATE)[number];

/** What the step was given, checked. */
export interface Inputs {
	readonly paths: readonly string[];
	readonly exclude: readonly string[];
	readonly configFile?: string;
	/** Absent when the configuration decides. */
	readonly failOn?: FailOn;
	/** Absent when the configuration decides. */
	readonly onInconclusive?: OnInconclusive;
	/** Absent when the configuration decides. */
	readonly probe?: boolean;
	/** Empty when the configuration decides. */
	readonly platforms: readonly string[];
	/** Absent when the event decides. */
	readonly annotate?: Annotate;
	readonly summary: boolean;
	readonly sarifFile?: string;
	readonly jsonFile?: string;
	/** Empty when there is none. */
	readonly token: string;
}

/** Some inputs cannot be used; the message has a line for each. */
export class InputError extends Error {
	override readonly name = 'InputError';
}

/**
 * Reads all the inputs of `action.yml`.
 *
 * @param read gives an input's text, empty when there is none
 * @param workspace the folder that reports are written into
 * @throws {InputError} with everything that is wrong, not just the first
 */
export function loadInputs(read: (name: string) => string, workspace: string): Inputs {
	const problems: string[] = [];

	const oneOf = <T extends string>(name: string, allowed: readonly T[]) => {
		const text = read(name);
		const value = allowed.find((candidate) => candidate === text.toLowerCase());
		if (text !== '' && value === undefined) {
			problems.push(`The input \`${name}\` is ${show(text)}. It can be ${either(allowed)}.`);
		}
		return value;
	};
	const fileIn = (name: string) => {
		const file = read(name);
		if (file !== '' && !isInside(workspace, file)) {
			problems.push(`The input \`${name}\` is ${show(file)}. It must name a file within the workspace.`);
		}
		return file;
	};

	const failOn = oneOf('fail-on', FAIL_ON);
	const annotate = oneOf('annotate', ANNOTATE);
	const onInconclusive = oneOf('on-inconclusive', ON_INCONCLUSIVE);
	const probe = oneOf('probe', BOOLEAN);
	const platforms = parseList(read('platforms'));
	problems.push(
		...platforms.flatMap((platform) => {
			const fault = platformFault(platform);
			return fault ? [`An entry of the input \`platforms\` ${fault}.`] : [];
		}),
	);
	const configFile = read('config');
	const sarifFile = fileIn('sarif-file');
	const jsonFile = fileIn('json-file');
	if (sarifFile !== '' && jsonFile !== '' && resolve(workspace, sarifFile) === resolve(workspace, jsonFile)) {
		problems.push(
			`The inputs \`sarif-file\` and \`json-file\` are both ${show(jsonFile)}. Give each report its own file.`,
		);
	}
	const inputs: Inputs = {
		paths: parseList(read('paths')),
		exclude: parseList(read('exclude')),
		platforms,
		summary: oneOf('summary', BOOLEAN) !== 'false',
		token: read('token'),
		...(configFile && { configFile }),
		...(failOn && { failOn }),
		...(annotate && { annotate }),
		...(onInconclusive && { onInconclusive }),
		...(probe && { probe: probe === 'true' }),
		...(sarifFile && { sarifFile }),
		...(jsonFile && { jsonFile }),
	};
	if (problems.length > 0) throw new InputError(problems.join('\n'));
	return Object.freeze(inputs);
}

/** Entries on lines of their own or between commas, without comments. A comma within `{a,b}` belongs to the glob. */
export function parseList(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.replace(/(?:^|\s)#.*$/, ''))
		.flatMap((line) => line.match(/(?:\{[^}]*\}|[^,])+/g) ?? [])
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
