import { describe, expect, test } from 'vitest';
import { type Config, defaultConfig } from '../../src/config/config.js';
import { nodeFileRoleOf } from '../../src/manifests/node-files.js';
import { readText } from '../../src/manifests/read.js';
import { rolesOf } from '../../src/manifests/roles.js';
import type { Skipped } from '../../src/manifests/skipped.js';
import { NO_NODE_FILES, type NodeFiles } from '../../src/node/node-file.js';
import { readNodeFiles } from '../../src/node/read-node-files.js';
import { assembleRepository } from '../../src/repository.js';
import { checkRules } from '../../src/rules/check.js';
import type { AnyRule, Problem } from '../../src/rules/rule.js';

/** One file's text, or several by name, with what else the case needs. */
export type RuleCase =
	| string
	| {
			readonly files: Readonly<Record<string, string>>;
			readonly config?: Partial<Config>;
			readonly skipped?: readonly Skipped[];
			/** Texts that must all stand in the messages, evidence or remedies, in the order of the findings. */
			readonly says?: readonly (string | RegExp)[];
	  };

interface Cases {
	readonly accepts: Readonly<Record<string, RuleCase>>;
	/** What the rule finds is marked in the text: a comment with carets under it and the rule's id, `#   ^^^^ floating-tag`. */
	readonly rejects: Readonly<Record<string, RuleCase>>;
}

/** Tests a rule on manifests; the expectation stands under the text that it is about. */
export function describeRule(rule: AnyRule, { accepts, rejects }: Cases): void {
	describe(rule.id, () => {
		test.each(Object.entries(accepts))('accepts %s', async (_, input) => {
			expect(placesOf((await checkNode(rule, input)).problems)).toEqual([]);
		});
		test.each(Object.entries(rejects))('rejects %s', async (_, input) => {
			const { files, problems } = await checkNode(rule, input);
			const expected = Object.entries(files).flatMap(([file, text]) => marksOf(file, text, rule.id));
			expect(expected.length, 'the case marks nothing').toBeGreaterThan(0);
			expect(placesOf(problems)).toEqual(expected.sort());
			const says = typeof input === 'string' ? [] : (input.says ?? []);
			const texts = problems.map(({ message, evidence, remediation }) => [message, remediation, evidence].join('\n'));
			for (const [index, text] of says.entries()) expect(texts[index]).toMatch(text);
		});
	});
}

/** Reads files and runs one rule over them. */
export function check(
	rule: AnyRule,
	input: RuleCase,
	nodeFiles: NodeFiles = NO_NODE_FILES,
): { files: Record<string, string>; problems: Problem[] } {
	const { files, config = {}, skipped = [] } = typeof input === 'string' ? { files: { 'a.yaml': input } } : input;
	const texts = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, dedent(text)]));
	const whole = { ...defaultConfig, ...config };
	const roleOf = rolesOf(Object.keys(texts));
	const read = Object.entries(texts)
		.filter(([file]) => isManifest(file))
		.map(([file, text]) => readText(file, text, roleOf(file)));
	const repository = assembleRepository(read, skipped, whole, undefined, nodeFiles);
	const problems = checkRules([rule], { config: whole, repository }).map(({ problem }) => problem);
	return { files: texts, problems };
}

const isManifest = (file: string) => nodeFileRoleOf(file) === undefined || file.endsWith('.json');

/** The same with files of nodes, which are read first. */
export async function checkNode(rule: AnyRule, input: RuleCase): Promise<ReturnType<typeof check>> {
	const files = typeof input === 'string' ? { 'a.yaml': input } : input.files;
	const texts = Object.entries(files).map(([file, text]) => ({ file, text: dedent(text), role: nodeFileRoleOf(file) }));
	const inputs = texts.flatMap(({ file, text, role }) => (role ? [{ file, text, role }] : []));
	const manifests = texts.filter(({ file }) => isManifest(file)).map(({ file, text }) => readText(file, text));
	return check(rule, input, await readNodeFiles(inputs, manifests, new Date('2026-11-21T12:00:00Z')));
}

function placesOf(problems: readonly Problem[]): string[] {
	return problems.map(({ at: { range } }) => `${range.file}:${range.line}:${range.column}-${range.endColumn}`).sort();
}

const MARK = /^\s*#\s*(\^+)\s+([a-z0-9-]+)\s*$/;

function marksOf(file: string, text: string, id: string): string[] {
	const marks: string[] = [];
	let line = 0;
	for (const [index, content] of text.split(/\r?\n/).entries()) {
		const mark = MARK.exec(content);
		if (!mark) {
			line = index + 1;
			continue;
		}
		if (mark[2] !== id) throw new Error(`${file}:${index + 1} marks ${mark[2]}, not ${id}`);
		const column = content.indexOf('^') + 1;
		marks.push(`${file}:${line}:${column}-${column + (mark[1] as string).length}`);
	}
	return marks;
}

/** Takes the indentation of the first line off every line, so that a fixture can stand within code. */
export function dedent(text: string): string {
	const body = text.replace(/^\n/, '');
	const indent = /^[\t ]*/.exec(body)?.[0] ?? '';
	if (indent === '') return body;
	return body
		.split('\n')
		.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart() === '' ? '' : line))
		.join('\n');
}

/** A Pod with one container and further lines of it. */
export function pod(container: string): string {
	return `apiVersion: v1
kind: Pod
metadata:
  name: p
spec:
  containers:
    - name: c
${container
	.split('\n')
	.map((line) => (line === '' ? '' : `      ${line}`))
	.join('\n')}
`;
}

export const DIGEST = `sha256:${'a'.repeat(64)}`;
