import type { RuleMetadata } from '../../src/rules/rule.js';
import { execute, fencesOf, findingsAsText } from './execute-example.js';
import { fillSection } from './generated-files.js';

/**
 * A rule's page with its head from the rule's metadata and its output from a real run. The rest is written by hand:
 * an example, what to write instead, and when not to worry.
 */
export async function fillRulePage(rule: RuleMetadata, page: string): Promise<string> {
	for (const heading of ['## Example', '## Instead', '## When not to worry']) {
		if (!page.includes(`\n${heading}\n`)) throw new Error(`docs/rules/${rule.id}.md has no \`${heading}\`.`);
	}
	const [head = '', rest = ''] = splitAt(fillSection(page, 'rule', headOf(rule)), '\n## Example\n');
	const [example, instead] = splitAt(rest, '\n## Instead\n');
	await expectSilence(rule, instead);
	return head + (await fillExample(rule, example)) + instead;
}

function splitAt(text: string, heading: string): [string, string] {
	const at = text.indexOf(heading);
	return [text.slice(0, at), text.slice(at)];
}

function headOf({ id, title, severity, category, since, rationale, remediation }: RuleMetadata): string {
	return `# ${title}

| rule | severity | category | since |
| --- | --- | --- | --- |
| \`${id}\` | ${severity} | ${category} | ${since} |

${rationale}

**Remedy.** ${remediation}`;
}

/** A page without a YAML block has an example that cannot be run, such as a file without read permission. */
async function fillExample(rule: RuleMetadata, example: string): Promise<string> {
	const fences = fencesOf(example);
	const files = fences.filter(({ language }) => language === 'yaml');
	const output = fences.find(({ language }) => language === 'text');
	if (files.length === 0 || !output) return example;
	const text = findingsAsText(await execute(files), rule.id);
	if (text === '') throw new Error(`The example of ${rule.id} gives no finding of the rule.`);
	return example.slice(0, output.start) + text + example.slice(output.end);
}

async function expectSilence(rule: RuleMetadata, instead: string): Promise<void> {
	const files = fencesOf(instead).filter(({ language }) => language === 'yaml');
	if (files.length === 0) return;
	const text = findingsAsText(await execute(files), rule.id);
	if (text !== '') throw new Error(`What ${rule.id} says to write instead gives a finding, too:\n${text}`);
}
