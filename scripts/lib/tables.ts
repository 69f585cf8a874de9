import { parse } from 'yaml';
import type { RuleMetadata } from '../../src/rules/rule.js';

export const CATEGORIES = {
	reading: 'Reading',
	rendering: 'Kustomize and Helm',
	reference: 'Image references',
	tag: 'Tags and registries',
	'pull-policy': 'Pull policies',
	'pull-secret': 'Pull secrets and service accounts',
	registry: 'What registries say',
	node: 'Nodes and runtimes',
	suppression: 'Suppressions',
} as const satisfies Record<RuleMetadata['category'], string>;

/** Every rule by category, with links to the pages in a folder. */
export function rulesTable(rules: readonly RuleMetadata[], folder: string): string {
	return Object.entries(CATEGORIES)
		.map(([category, heading]) => {
			const rows = rules
				.filter((rule) => rule.category === category)
				.map(({ id, severity, title }) => [`[\`${id}\`](${folder}${id}.md)`, severity, title]);
			return `**${heading}**\n\n${table(['rule', 'severity', 'finds'], rows)}`;
		})
		.join('\n\n');
}

interface ActionField {
	readonly description: string;
	readonly default?: string;
}

interface ActionMetadata {
	readonly inputs: Readonly<Record<string, ActionField>>;
	readonly outputs: Readonly<Record<string, ActionField>>;
}

export function inputsTable(actionYaml: string): string {
	const { inputs } = parse(actionYaml) as ActionMetadata;
	const rows = Object.entries(inputs).map(([name, { description, default: preset }]) => [
		`\`${name}\``,
		preset === undefined ? '' : `\`${preset}\``,
		description,
	]);
	return table(['input', 'default', 'description'], rows);
}

export function outputsTable(actionYaml: string): string {
	const { outputs } = parse(actionYaml) as ActionMetadata;
	return table(
		['output', 'description'],
		Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
	);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|').trim()).join(' | ')} |`;
	return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
