/** `npm run new-rule <id> [subject]` writes a rule, its test and its page, and lists the rule. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './lib/generated-files.js';
import { listRule, pageSkeleton, ruleSkeleton, SUBJECTS, testSkeleton } from './lib/rule-skeleton.js';

const [id = '', subject = 'use'] = process.argv.slice(2);
const root = process.env.PULLPROOF_ROOT ?? ROOT;
const files = {
	[`src/rules/${id}.ts`]: ruleSkeleton(id, subject),
	[`test/rules/${id}.test.ts`]: testSkeleton(id),
	[`docs/rules/${id}.md`]: pageSkeleton(),
};

const problem = problemWith();
if (problem) {
	console.error(problem);
	process.exitCode = 2;
} else {
	const index = `${root}src/rules/index.ts`;
	// First what can go wrong: nothing is left half done.
	writeFileSync(index, listRule(readFileSync(index, 'utf8'), id));
	for (const [file, text] of Object.entries(files)) {
		writeFileSync(`${root}${file}`, text);
		console.log(`wrote ${file}`);
	}
	console.log('listed it in src/rules/index.ts. Next: the check, its test, the page, and `npm run docs`.');
}

function problemWith(): string | undefined {
	if (!/^[a-z]+(-[a-z]+)+$/.test(id))
		return 'usage: npm run new-rule <id> [subject], with an id such as `floating-tag`';
	if (!SUBJECTS.includes(subject))
		return `A rule looks at one of ${SUBJECTS.join(', ')}; \`${subject}\` is none of them.`;
	const existing = Object.keys(files).find((file) => existsSync(`${root}${file}`));
	return existing && `${existing} is there already.`;
}
