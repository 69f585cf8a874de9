/**
 * Writes what of the documentation comes from the code: the head and the output of every rule's page, their index, and the tables of the
 * README. With `--check` it only tells whether they are up to date.
 */
import { readFileSync } from 'node:fs';
import { helpOf } from '../src/cli/help.js';
import { allRules } from '../src/rules/index.js';
import { customResourcesPage } from './lib/custom-resources-page.js';
import { failurePages } from './lib/failure-pages.js';
import { fillSection, type GeneratedFile, ROOT, readIfThere, writeOrCheck } from './lib/generated-files.js';
import { fillRulePage } from './lib/rule-page.js';
import { inputsTable, outputsTable, rulesTable } from './lib/tables.js';

const pages: GeneratedFile[] = [];

for (const rule of allRules) {
	const path = `${ROOT}docs/rules/${rule.id}.md`;
	const page = readIfThere(path);
	if (page === undefined)
		throw new Error(`docs/rules/${rule.id}.md is missing: \`npm run new-rule\` makes such pages.`);
	pages.push({ path, text: await fillRulePage(rule, page) });
}

pages.push({
	path: `${ROOT}docs/rules/README.md`,
	text: `<!-- Written by scripts/generate-docs.ts. -->\n\n# Rules\n\n${rulesTable(allRules, '')}\n`,
});

const actionYaml = readFileSync(`${ROOT}action.yml`, 'utf8');
const sections: [string, string][] = [
	['rules', rulesTable(allRules, 'docs/rules/')],
	['inputs', inputsTable(actionYaml)],
	['outputs', outputsTable(actionYaml)],
	['cli', `\`\`\`text\n${helpOf('check')}\`\`\``],
];
pages.push({
	path: `${ROOT}README.md`,
	text: sections.reduce(
		(page, [name, text]) => fillSection(page, name, text),
		readFileSync(`${ROOT}README.md`, 'utf8'),
	),
});

pages.push(...failurePages(), { path: `${ROOT}docs/custom-resources.md`, text: customResourcesPage() });

writeOrCheck(pages, 'npm run docs');
