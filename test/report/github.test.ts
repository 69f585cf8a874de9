import { describe, expect, test } from 'vitest';
import { formatGitHub } from '../../src/report/github.js';
import { expectHarmlessLog } from '../support/log.js';
import { cleanReport, hostileReport, sampleReport } from '../support/sample-report.js';

const isCommand = (line: string) => /^::(error|warning|notice) file=/.test(line);

/** A command as the runner reads it: the reverse of its escaping. */
function readCommand(line: string): { level: string; properties: Record<string, string>; message: string } {
	const [, info = '', message = ''] = /^::(.*?)::(.*)$/.exec(line) ?? [];
	const [level = '', ...rest] = info.split(' ');
	const pairs = rest
		.join(' ')
		.split(',')
		.map((pair) => pair.split('=') as [string, string])
		.map(([name, value]) => [name, decode(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]);
	return { level, properties: Object.fromEntries(pairs), message: decode(message) };
}

function decode(text: string): string {
	return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

describe('formatGitHub', () => {
	test('has a plain line for every finding and a command for each thing', () => {
		expect(formatGitHub(sampleReport, { changedFiles: new Set(['deploy/web.yaml']) })).toBe(`\
deploy/web.yaml:12:29 error invalid-reference \`App\` has a capital letter. The kubelet refuses \`ghcr.io/acme/App:2\` with InvalidImageName.
::error file=deploy/web.yaml,line=12,col=29,endColumn=32,title=pullproof%3A invalid-reference::\`App\` has a capital letter. The kubelet refuses \`ghcr.io/acme/App:2\` with InvalidImageName.%0ADid you mean \`ghcr.io/acme/app:2\`?%0Ahttps://github.com/pullproof/pullproof/blob/main/docs/rules/invalid-reference.md%0AEvidence: invalid reference format:   repository name must be lowercase
deploy/web.yaml:20:16 warning floating-tag \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment.
deploy/api.yaml:9:16 warning floating-tag \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment.
::warning file=deploy/web.yaml,line=20,col=16,endColumn=21,title=pullproof%3A floating-tag::\`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment. (and 1 more place)%0AName a version tag, or pin the digest.%0Ahttps://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md
deploy/web.yaml:30:3 notice not-rendered \`$IMAGE\` is filled in later.
::notice file=deploy/web.yaml,line=30,title=pullproof%3A not-rendered::\`$IMAGE\` is filled in later.%0ARender the file first.%0Ahttps://github.com/pullproof/pullproof/blob/main/docs/rules/not-rendered.md
1 error, 2 warnings and 1 notice in 2 images (3 places); 1 silenced; 7 not checked. Only the manifests were read; no registry was asked.
`);
	});

	test('says how many findings have no annotation, and still logs them', () => {
		const budget = { error: 0, warning: 10, notice: 10 };
		const text = formatGitHub(sampleReport, { budget, changedFiles: new Set(['deploy/web.yaml']) });
		expect(text).toContain('\ndeploy/web.yaml:12:29 error invalid-reference ');
		expect(text).toContain('\nNot annotated, because GitHub shows ten of a kind in a step: 1 error.\n');
		expect(formatGitHub(sampleReport, { changedFiles: new Set(['deploy/api.yaml']) })).toContain(
			'\nNot annotated, because they are in files that this change leaves alone: 2.\n',
		);
	});

	test('gives the runner its own commands and no others', () => {
		const text = formatGitHub(hostileReport);
		expectHarmlessLog(text, isCommand);
		const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
		expect(commands).toHaveLength(2);
		const { level, properties, message } = readCommand(commands[0] as string);
		expect(level).toBe('error');
		expect(properties).toMatchObject({
			file: '::warning::a|b\\u001b[0m.yaml',
			line: '3',
			title: 'pullproof: floating-tag',
		});
		expect(message).toMatch(/^x ::error file=a::one # #\[error\]two <script>/);
		expect(message).toContain('"q" %0A');
	});

	test('is one line when all is well', () => {
		expect(formatGitHub(cleanReport)).toBe(
			'No problems found in 2 images (3 places). Only the manifests were read; no registry was asked.\n',
		);
	});
});
