/** The parts of a JSON schema that the configuration's schema makes use of. */
interface SchemaNode {
	readonly type?: string;
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly items?: SchemaNode;
	readonly properties?: Readonly<Record<string, SchemaNode>>;
	readonly additionalProperties?: boolean | SchemaNode;
	readonly required?: readonly string[];
	/** Each with a title that shows how it is written. */
	readonly anyOf?: readonly { readonly title?: string }[];
}

const EXAMPLE = `fail-on: warning
exclude:
  - vendor
rules:
  floating-tag: error
overrides:
  - paths: [dev]
    rules:
      floating-tag: off
credentials:
  secrets:
    shop/regcred: {env: REGCRED}
registries:
  allow:
    - ghcr.io/acme
    - docker.io/library
image-fields:
  - group: example.com
    kind: Widget
    path: $.spec.image
ignore:
  - rule: floating-tag
    path: demo/**
    object: Deployment/shop/*
    image: ghcr.io/acme/demo
    reason: The demo shows whatever was built last.
    expires: 2026-12-31
`;

/** The reference page of the configuration file. */
export function configurationPage(schema: SchemaNode): string {
	const sections = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema');
	return `${[INTRODUCTION, ...sections.map(([key, node]) => section(key, node)), SILENCING].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Written by scripts/generate-schema.ts from src/config/schema.ts: edit those. -->

# Configuration

pullproof needs no configuration. What you want otherwise goes into \`.pullproof.yaml\` (or \`.pullproof.yml\`, or \`.pullproof.json\`) in the folder of the run, or into any file named with \`--config\`. Every key is optional. A key or a rule that does not exist stops the run with exit code 2; so do YAML aliases, which the file cannot have.

\`\`\`yaml
${EXAMPLE}\`\`\`

Editors complete and check the file with [schema/config.schema.json](../schema/config.schema.json).

A glob covers a file, or a folder with all that is in it: \`dev\` and \`dev/**\` cover the same files. \`*\` stays within one name, \`**\` crosses folders, \`{a,b}\` is either. Every path counts from the folder of the run.`;

const SILENCING = `## Other ways to silence a finding

What is silenced stays in the reports, marked as such, and never fails a run.

**A comment** on the line of the finding, or on a line of its own directly before it:

\`\`\`yaml
image: ghcr.io/acme/demo # pullproof ignore=floating-tag -- the demo shows whatever was built last
# pullproof ignore=floating-tag,digest-required
image: ghcr.io/acme/tools
\`\`\`

**An annotation** on the object, for everything in it. One on the pod template does not count.

\`\`\`yaml
metadata:
  annotations:
    pullproof.io/ignore: floating-tag -- the demo shows whatever was built last
\`\`\`

Several rules are separated by commas; \`*\` or \`all\` stands for every rule. The reason behind \`--\` may be left out, but whoever reads the report will want it. [\`unused-suppression\`](rules/unused-suppression.md), off by default, reports what silences nothing; [\`expired-suppression\`](rules/expired-suppression.md) reports what has run out. Those two cannot be silenced themselves, only switched off.`;

function section(key: string, node: SchemaNode): string {
	const fields = node.items?.properties ?? node.properties;
	const parts = [`## \`${key}\``, `${node.description} ${shapeSentence(node)}`];
	if (fields) parts.push(table(fields, node.items?.required ?? node.required ?? []));
	return parts.join('\n\n');
}

function shapeSentence(node: SchemaNode): string {
	return `*${capitalise(shapeOf(node))}.*`;
}

function shapeOf(node: SchemaNode): string {
	if (node.enum) return `one of ${node.enum.map((value) => `\`${value}\``).join(', ')}`;
	if (node.anyOf) return node.anyOf.map(({ title }) => title).join(' or ');
	if (node.items) return node.items.properties ? 'a list of mappings' : 'a list of texts';
	if (typeof node.additionalProperties === 'object') return `a mapping to ${shapeOf(node.additionalProperties)}`;
	return SHAPES[node.type ?? ''] ?? String(node.type);
}

const SHAPES: Readonly<Record<string, string>> = {
	object: 'a mapping',
	string: 'a text',
	boolean: '`true` or `false`',
};

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function table(fields: Readonly<Record<string, SchemaNode>>, required: readonly string[]): string {
	const rows = Object.entries(fields).map(
		([key, node]) =>
			`| \`${key}\` | ${required.includes(key) ? 'yes' : 'no'} | ${capitalise(shapeOf(node))} | ${node.description ?? ''} |`,
	);
	return ['| key | required | value | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
