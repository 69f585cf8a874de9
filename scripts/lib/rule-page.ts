import type { Report } from '../../src/findings/report.js';
import { activeFindings } from '../../src/report/groups.js';
import type { RuleMetadata } from '../../src/rules/rule.js';
import { startDemoRegistry } from './demo-registry.js';
import { type ExampleFile, execute, fencesOf, filesIn, findingsAsText } from './execute-example.js';
import { fillSection } from './generated-files.js';

/** What every page has, in this order; others may stand between. */
const HEADINGS = ['## Example', '## Instead', '## When not to worry'] as const;

/**
 * A rule's page with its head from the rule's metadata and its output from a real run. The rest is written by hand:
 * an example, what to write instead, and when not to worry.
 *
 * @throws {Error} when a section is missing, the example gives no finding of the rule, or what to write instead gives one
 */
export async function fillRulePage(rule: RuleMetadata, page: string): Promise<string> {
	const [head, example, instead, worry] = sectionsOf(rule, fillSection(page, 'rule', headOf(rule)));
	expectFinished(rule, await executeSection(rule, 'Instead', instead));
	return head + (await fillExample(rule, example)) + instead + worry;
}

function sectionsOf({ id }: RuleMetadata, page: string): [string, string, string, string] {
	const [example, instead, worry] = HEADINGS.map((heading) => page.indexOf(`\n${heading}\n`)) as [
		number,
		number,
		number,
	];
	const places = [0, example, instead, worry];
	const wrong = HEADINGS.find((_, index) => (places[index + 1] as number) <= (places[index] as number));
	if (wrong) throw new Error(`docs/rules/${id}.md has no \`${wrong}\` where it belongs.`);
	if (page.slice(worry + HEADINGS[2].length + 1).trim() === '') {
		throw new Error(`docs/rules/${id}.md does not say when not to worry.`);
	}
	return [page.slice(0, example), page.slice(example, instead), page.slice(instead, worry), page.slice(worry)];
}

function headOf({ id, title, severity, category, since, rationale, remediation }: RuleMetadata): string {
	return `# ${title}

| rule | severity | category | since |
| --- | --- | --- | --- |
| \`${id}\` | ${severity} | ${category} | ${since} |

${rationale}

**Remedy.** ${remediation}`;
}

function executeSection({ id, category }: RuleMetadata, name: string, section: string): Promise<Report> {
	const files = filesIn(section);
	if (files.length === 0) throw new Error(`docs/rules/${id}.md has no file to run under \`${name}\`.`);
	return category === 'registry' ? executeWithRegistry(files) : execute(files);
}

/** What only a registry can tell needs one. */
async function executeWithRegistry(files: readonly ExampleFile[]): Promise<Report> {
	const demo = await startDemoRegistry();
	try {
		return await execute(files, {
			probe: {
				byDefault: true,
				environment: {
					env: {},
					reach: 'everywhere',
					vouchFor: async () => ({ named: demo.hosts }),
				},
			},
		});
	} finally {
		await demo.stop();
	}
}

async function fillExample(rule: RuleMetadata, example: string): Promise<string> {
	const text = findingsAsText(await executeSection(rule, 'Example', example), rule.id);
	if (text === '') throw new Error(`The example of ${rule.id} gives no finding of the rule.`);
	const output = fencesOf(example).find(({ language }) => language === 'text');
	if (!output) throw new Error(`The example of ${rule.id} has no \`text\` block for what pullproof prints.`);
	return example.slice(0, output.start) + text + example.slice(output.end);
}

/** Good advice has no other mistakes in it, and no file that cannot be read. A notice may be beside the point of the page. */
function expectFinished(rule: RuleMetadata, report: Report): void {
	const wrong = activeFindings(report).find(({ id, severity }) => id === rule.id || severity !== 'notice');
	if (wrong) throw new Error(`What ${rule.id} says to write instead gives \`${wrong.id}\`: ${wrong.message}`);
}
