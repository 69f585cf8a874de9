import { type RuleMetadata, rulePage } from '../rules/rule.js';

const CONFIGURATIONS = {
	error: { level: 'error' },
	warning: { level: 'warning' },
	notice: { level: 'note' },
	off: { enabled: false, level: 'note' },
} satisfies Record<RuleMetadata['severity'], object>;

/** A rule as SARIF's `reportingDescriptor`. */
export function sarifRule(rule: RuleMetadata) {
	const { id, title, rationale, remediation, severity, category } = rule;
	return {
		id,
		name: toPascalCase(id),
		shortDescription: { text: title },
		fullDescription: { text: rationale },
		help: {
			text: `${rationale}\n\n${remediation}`,
			markdown: `${rationale}\n\n**How to mend it:** ${remediation}\n\n[More about \`${id}\`](${rulePage(rule)})`,
		},
		helpUri: rulePage(rule),
		defaultConfiguration: CONFIGURATIONS[severity],
		properties: { category, tags: ['kubernetes', category] },
	};
}

function toPascalCase(id: string): string {
	return id
		.split('-')
		.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
		.join('');
}
