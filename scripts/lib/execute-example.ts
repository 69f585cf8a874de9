import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/findings/report.js';
import { formatText } from '../../src/report/text.js';
import { type RunOptions, run } from '../../src/run.js';

/** The pages do not change with the calendar. */
const TODAY = new Date('2026-11-21T12:00:00Z');

/** A fenced block of a page. */
export interface Fence {
	readonly language: string;
	readonly text: string;
	/** Where the text begins and ends in the page. */
	readonly start: number;
	readonly end: number;
}

export function fencesOf(page: string): Fence[] {
	return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
		const [, language = '', text = ''] = match;
		const start = match.index + match[0].indexOf('\n') + 1;
		return { language, text, start, end: start + text.length };
	});
}

const FILE = /^# file: (\S+)\n/;

/** Which blocks are files, and in what their text is written. */
const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
	yaml: 'utf8',
	toml: 'utf8',
	sh: 'utf8',
	ini: 'utf8',
	pem: 'utf8',
	json: 'utf8',
	base64: 'base64',
};

const NAMED = new Set(['toml', 'sh', 'ini', 'pem', 'json']);

export interface ExampleFile {
	readonly name: string;
	readonly content: Buffer;
}

/** The files of a page: its `yaml` blocks, those of files of nodes, and `base64` ones for what is no text. A first line `# file: name` names them. */
export function filesIn(page: string): ExampleFile[] {
	return fencesOf(page).flatMap(({ language, text }) => {
		const encoding = ENCODINGS[language];
		// What is no manifest is a file only where it is given a name.
		if (!encoding || (NAMED.has(language) && !FILE.test(text))) return [];
		return [{ name: FILE.exec(text)?.[1] ?? 'manifest.yaml', content: Buffer.from(text.replace(FILE, ''), encoding) }];
	});
}

/** Runs pullproof over a folder with these files, and without programs that render: a page says the same on every machine. */
export async function execute(files: readonly ExampleFile[], settings: Partial<RunOptions> = {}): Promise<Report> {
	const folder = mkdtempSync(join(tmpdir(), 'pullproof-docs-'));
	try {
		for (const { name, content } of files) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		const { report } = await run({ cwd: folder, paths: [], exclude: [], now: TODAY, renderers: '', ...settings });
		return report;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What a person sees of one rule's findings. */
export function findingsAsText(report: Report, rule: string): string {
	const findings = report.findings.filter(({ id }) => id === rule);
	const [text = ''] = formatText({ ...report, findings, skipped: [] }, { colour: false, showAll: true }).split(
		'\n\nMore about these rules:',
	);
	return findings.length === 0 ? '' : `${text}\n`;
}
