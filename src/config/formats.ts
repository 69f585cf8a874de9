import { either, nearest, show } from './words.js';

/** What is wrong with a text, as the end of a sentence that begins with its key; `undefined` when it is fine. */
export type Fault = (text: string) => string | undefined;

/** The formats that the schema names, beyond what JSON Schema can say. */
export function formatFaults(knownRules: readonly string[]) {
	return {
		date: dateFault,
		glob: globFault,
		'object-pattern': objectPatternFault,
		platform: platformFault,
		'rule-id': (text) => ruleFault(text, knownRules),
		'rule-id-or-any': (text) => (text === '*' ? undefined : ruleFault(text, knownRules)),
	} satisfies Record<string, Fault>;
}

function ruleFault(id: string, knownRules: readonly string[]): string | undefined {
	if (knownRules.includes(id)) return undefined;
	const meant = nearest(id, knownRules);
	const help =
		meant === undefined ? `the rules are ${knownRules.map(show).join(', ')}` : `did you mean ${show(meant)}?`;
	return `names the rule ${show(id)}, which does not exist; ${help}`;
}

function globFault(glob: string): string | undefined {
	// An entry without any text has `minLength` against it already.
	if (glob !== '' && glob.trim() === '') return 'must not be empty';
	if (glob.startsWith('!'))
		return `cannot begin with \`!\`, as ${show(glob)} does: list what you want, not what you don't`;
	if (/^(?:[/\\~]|[A-Za-z]:)/.test(glob)) return `must be relative to the folder of the run, not ${show(glob)}`;
	if (glob.split('/').includes('..')) return `must stay within the folder of the run, unlike ${show(glob)}`;
	return undefined;
}

function dateFault(text: string): string | undefined {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text)) return undefined;
	return `must be a day of the calendar such as \`2026-12-31\`, not ${show(text)}`;
}

/** JavaScript takes 30 February for 2 March. */
function dayExists(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** What is wrong with a platform's name. */
export function platformFault(text: string): string | undefined {
	if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/v\d+)?$/.test(text)) return undefined;
	return `must be a platform such as ${either(['linux/amd64', 'linux/arm/v7'])}, not ${show(text)}`;
}

function objectPatternFault(text: string): string | undefined {
	const parts = text.split('/');
	if ((parts.length === 2 || parts.length === 3) && parts.every((part) => part !== '')) return undefined;
	return `must be ${either(['Kind/name', 'Kind/namespace/name'])}, not ${show(text)}`;
}
