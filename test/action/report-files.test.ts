import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ReportFileError, writeReportFile } from '../../src/action/report-files.js';

let outside: string;
let workspace: string;

beforeEach(() => {
	outside = mkdtempSync(join(tmpdir(), 'pullproof-reports-'));
	workspace = join(outside, 'workspace');
	mkdirSync(workspace);
	return () => rmSync(outside, { recursive: true });
});

describe('writeReportFile', () => {
	test('makes the folders on the way, and writes over an older report', () => {
		writeReportFile(workspace, 'out/deep/a.json', 'old');
		writeReportFile(workspace, 'out/deep/a.json', 'new');
		expect(readFileSync(join(workspace, 'out/deep/a.json'), 'utf8')).toBe('new');
	});

	test('takes a workspace that is itself behind a link', () => {
		const link = join(outside, 'link');
		symlinkSync(workspace, link);
		writeReportFile(link, 'a.json', 'text');
		expect(readFileSync(join(workspace, 'a.json'), 'utf8')).toBe('text');
	});

	test('follows a link that stays in the workspace', () => {
		mkdirSync(join(workspace, 'real'));
		symlinkSync('real', join(workspace, 'link'));
		writeReportFile(workspace, 'link/a.json', 'text');
		expect(readFileSync(join(workspace, 'real/a.json'), 'utf8')).toBe('text');
	});

	test('does not follow a folder that leads out', () => {
		symlinkSync(outside, join(workspace, 'out'));
		expect(() => writeReportFile(workspace, 'out/new/a.json', 'text')).toThrow(ReportFileError);
		expect(existsSync(join(outside, 'new'))).toBe(false);
	});

	test('does not write over the target of a link', () => {
		writeFileSync(join(outside, 'precious'), 'precious');
		symlinkSync('../precious', join(workspace, 'a.json'));
		expect(() => writeReportFile(workspace, 'a.json', 'text')).toThrow('a symbolic link there leads elsewhere');
		expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
	});

	test('says why it could not', () => {
		mkdirSync(join(workspace, 'a.json'));
		expect(() => writeReportFile(workspace, 'a.json', 'text')).toThrow(
			'The report `a.json` could not be written: EISDIR.',
		);
	});
});
