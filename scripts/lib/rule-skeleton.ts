import type { Subjects } from '../../src/rules/rule.js';
import { VERSION } from '../../src/version.js';

/** What a rule can look at. */
export const SUBJECTS = Object.keys({
	file: true,
	skipped: true,
	workload: true,
	use: true,
	pullSecret: true,
	serviceAccount: true,
	renderProblem: true,
	node: true,
} satisfies Record<keyof Subjects, true>);

function camelCase(id: string): string {
	return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function ruleSkeleton(id: string, subject: string): string {
	return `import { defineRule } from './rule.js';

export const ${camelCase(id)} = defineRule({
	id: '${id}',
	subject: '${subject}',
	severity: 'warning',
	category: 'reference',
	since: '${VERSION}',
	title: 'What is wrong, as a heading without a full stop',
	rationale: 'What the cluster does with it, and why that hurts.',
	remediation: 'The edit that mends it.',

	check() {
		return undefined;
	},
});
`;
}

export function testSkeleton(id: string): string {
	return `import { ${camelCase(id)} } from '../../src/rules/${id}.js';
import { describeRule, pod } from '../support/describe-rule.js';

describeRule(${camelCase(id)}, {
	accepts: {
		'an image': pod('image: nginx:1.27.4'),
	},
	rejects: {
		'what the rule is for': pod('image: nginx:1.27.4\\n#      ^^^^^^^^^^^^ ${id}'),
	},
});
`;
}

export function pageSkeleton(): string {
	return `<!-- rule:begin -->
<!-- rule:end -->

## Example

\`\`\`yaml
\`\`\`

This is what pullproof prints:

\`\`\`text
\`\`\`

## Instead

\`\`\`yaml
\`\`\`

## When not to worry

`;
}

/** The list of rules with one more, imports and entries in the order of the ids. */
export function listRule(index: string, id: string): string {
	const name = camelCase(id);
	const withImport = insertSorted(index, /^import \{ (?!type)\w+ \} from '\.\/([a-z-]+)\.js';$/gm, id, () => {
		return `import { ${name} } from './${id}.js';`;
	});
	const list = /(readonly AnyRule\[\] = \[\n)([\s\S]*?)(\];)/;
	return withImport.replace(list, (_, head: string, body: string, tail: string) => {
		const entries = [...body.trim().split('\n'), `\t${name},`].map((entry) => `\t${entry.trim()}`);
		return `${head}${entries.sort().join('\n')}\n${tail}`;
	});
}

function insertSorted(text: string, line: RegExp, id: string, make: () => string): string {
	const lines = [...text.matchAll(line)];
	const next = lines.find((match) => (match[1] as string) > id);
	if (next) return `${text.slice(0, next.index)}${make()}\n${text.slice(next.index)}`;
	const last = lines.at(-1);
	if (!last) throw new Error('src/rules/index.ts has no import to put the new one beside.');
	const end = last.index + last[0].length;
	return `${text.slice(0, end)}\n${make()}${text.slice(end)}`;
}
