import type { DiagnosisDefinition } from '../../src/diagnosis/definition.js';
import { DIAGNOSIS_IDS, type DiagnosisId } from '../../src/diagnosis/ids.js';
import { diagnoses } from '../../src/diagnosis/table.js';
import { fillSection, type GeneratedFile, ROOT, readIfThere } from './generated-files.js';

const FOLDER = `${ROOT}docs/failures/`;
const HEADINGS = ['What happened', 'How to confirm', 'How to mend', 'When it is something else'];

/** The page of every diagnosis, with its head from the table and the rest as it was written by hand, and their index. */
export function failurePages(): GeneratedFile[] {
	return [...DIAGNOSIS_IDS.map(failurePage), { path: `${FOLDER}README.md`, text: index() }];
}

function failurePage(id: DiagnosisId): GeneratedFile {
	const path = `${FOLDER}${id}.md`;
	const page = readIfThere(path) ?? '';
	const missing = HEADINGS.filter((heading) => !page.includes(`\n## ${heading}\n`));
	if (missing.length > 0) throw new Error(`docs/failures/${id}.md has no \`## ${missing.join('`, `## ')}\`.`);
	return { path, text: fillSection(page, 'failure', head(id, diagnoses[id])) };
}

function head(id: DiagnosisId, { title, severity, retry, cause, remedy, examples }: DiagnosisDefinition): string {
	const facts = `# ${title}

| diagnosis | severity | waiting helps |
| --- | --- | --- |
| \`${id}\` | ${severity} | ${retry ? 'perhaps' : 'no'} |

${cause}

**Remedy.** ${remedy}`;
	if (examples.length === 0) return facts;
	return `${facts}\n\nMessages such as these mean it:\n\n\`\`\`text\n${examples.join('\n\n')}\n\`\`\``;
}

function index(): string {
	const rows = DIAGNOSIS_IDS.map((id) => `| [\`${id}\`](${id}.md) | ${diagnoses[id].title} | ${diagnoses[id].cause} |`);
	return `<!-- Written by scripts/generate-docs.ts. -->

# Failures

What can keep a node from pulling an image, one page each. \`pullproof explain\` finds the page for a message:

\`\`\`sh
kubectl describe pod POD | pullproof explain
\`\`\`

| diagnosis | what is wrong | cause |
| --- | --- | --- |
${rows.join('\n')}
`;
}
