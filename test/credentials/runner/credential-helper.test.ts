import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCredentialHelpers } from '../../../src/credentials/runner/credential-helper.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pullproof-helper-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function helper(script: string): void {
	writeFileSync(join(folder, 'docker-credential-one'), `#!/bin/sh\n${script}\n`);
	chmodSync(join(folder, 'docker-credential-one'), 0o755);
}

it('stops one that hangs', async () => {
	helper('exec sleep 60');
	const helpers = createCredentialHelpers({ env: { PATH: `${folder}:/usr/bin:/bin` }, deadlineMs: 200 });
	expect(await helpers.get('one', 'ghcr.io')).toEqual({
		state: 'failed',
		why: '`docker-credential-one` did not answer within 0.2 s',
	});
});

it('does not wait for what one leaves behind', async () => {
	helper('sleep 5');
	const started = performance.now();
	const helpers = createCredentialHelpers({ env: { PATH: `${folder}:/usr/bin:/bin` }, deadlineMs: 200 });
	expect(await helpers.get('one', 'ghcr.io')).toMatchObject({ state: 'failed' });
	expect(performance.now() - started).toBeLessThan(4000);
});

it('does not mind one that never reads the server', async () => {
	helper(`exec <&-; echo '{"Username": "u", "Secret": "s"}'`);
	const helpers = createCredentialHelpers({ env: { PATH: `${folder}:/usr/bin:/bin` } });
	expect(await helpers.get('one', 'x'.repeat(200_000))).toEqual({ state: 'found', username: 'u', secret: 's' });
});

it('looks for none in relative folders of the PATH', async () => {
	const helpers = createCredentialHelpers({ env: { PATH: '.:bin' } });
	expect(await helpers.get('one', 'ghcr.io')).toEqual({
		state: 'failed',
		why: '`docker-credential-one` is not on the PATH',
	});
});
