import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFailure } from '../../src/pull-test/crictl.js';
import { outcomeOf } from '../../src/pull-test/judge.js';
import { describeShared } from '../support/shared.js';

const said = (stderr: string) => readFailure({ code: 1, stdout: '', stderr });

describe('what crictl said', () => {
	test.each([
		[
			'E1121 03:21:54.536877    2586 remote_image.go:250] "PullImage from image service failed" err="rpc error: code = Unknown desc = x"\ntime="2026-11-21T03:21:54Z" level=fatal msg="pulling image: failed to pull and unpack image \\"r/a:1\\": not found"',
			'failed to pull and unpack image "r/a:1": not found',
		],
		[
			'FATA[0001] pulling image: rpc error: code = NotFound desc = x: not found',
			'rpc error: code = NotFound desc = x: not found',
		],
		['something else\nentirely', 'something else entirely'],
		['', 'crictl ended with exit code 1'],
	])('is what the runtime said', (stderr, message) => expect(said(stderr)).toBe(message));

	test('may be nothing', () => {
		expect(readFailure({ code: -1, stdout: '', stderr: '', problem: 'missing' })).toBe(
			'crictl is not installed, or not on the PATH',
		);
	});
});

describeShared('what crictl said of real runtimes', 'runtimes/observed-messages.jsonl', (path) => {
	const lines = readFileSync(path, 'utf8').trim().split('\n');
	const messages = lines.map((line) => JSON.parse(line) as { message: string; cause: string });

	test.each(messages)('$cause: no frame of crictl is left, and it is a failure of the image', ({ message }) => {
		const text = said(message);
		expect(text).not.toMatch(/level=fatal|remote_image\.go|^pulling image/);
		expect(text).not.toBe('');
		expect(outcomeOf({ reason: 'ErrImagePull', message: text }, {})).toMatchObject({ status: 'failed' });
	});
});
