import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunnerEnvironment } from '../../../src/credentials/runner/environment.js';
import { createRunnerCredentials } from '../../../src/credentials/runner/runner-credentials.js';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'pullproof-runner-'));
});
afterEach(() => {
	rmSync(home, { recursive: true, force: true });
});

function write(path: string, content: unknown): string {
	const file = join(home, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
	return file;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const login = (key: string, user: string) => ({ auths: { [key]: { auth: base64(`${user}:pa55:${user}`) } } });

const credentials = (env: Record<string, string> = {}) =>
	createRunnerCredentials(createRunnerEnvironment({ HOME: home, PATH: `${home}/bin:/usr/bin:/bin`, ...env }));

async function find(host: string, repository = 'acme/app', env: Record<string, string> = {}) {
	const result = await credentials(env).for(host, repository);
	if (result.state !== 'found') return result;
	const { credential, from } = result;
	return { who: credential.kind === 'basic' ? `${credential.username}:${credential.password}` : credential.kind, from };
}

function helper(name: string, script: string): void {
	chmodSync(write(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`), 0o755);
}

describe('where logins are', () => {
	const HOST = 'ghcr.io';
	const places = [
		['`DOCKER_AUTH_CONFIG`', () => ({ DOCKER_AUTH_CONFIG: JSON.stringify(login(HOST, 'u1')) })],
		['the file of `REGISTRY_AUTH_FILE`', () => ({ REGISTRY_AUTH_FILE: write('reg.json', login(HOST, 'u2')) })],
		[
			'`$DOCKER_CONFIG/config.json`',
			() => ({ DOCKER_CONFIG: dirname(write('docker/config.json', login(HOST, 'u3'))) }),
		],
		[
			'`$XDG_RUNTIME_DIR/containers/auth.json`',
			() => {
				write('run/containers/auth.json', login(HOST, 'u4'));
				return { XDG_RUNTIME_DIR: join(home, 'run') };
			},
		],
		[
			'`~/.config/containers/auth.json`',
			() => {
				write('.config/containers/auth.json', login(HOST, 'u5'));
				return {};
			},
		],
	] as const;

	it.each(places.map((place, index) => [place[0], index] as const))(
		'%s is read, and wins over those after it',
		async (name, index) => {
			const env = Object.assign({}, ...places.slice(index).map(([, setUp]) => setUp()));
			expect(await find(HOST, 'acme/app', env)).toEqual({ who: `u${index + 1}:pa55:u${index + 1}`, from: name });
		},
	);

	it('is Docker’s file in the home, but not when DOCKER_CONFIG names another folder', async () => {
		write('.docker/config.json', login(HOST, 'home'));
		expect(await find(HOST)).toMatchObject({ from: '`~/.docker/config.json`' });
		expect(await find(HOST, 'acme/app', { DOCKER_CONFIG: join(home, 'none') })).toEqual({ state: 'none' });
	});

	it('goes on where the first place has no login for the host', async () => {
		write('.docker/config.json', login('quay.io', 'docker'));
		write('.config/containers/auth.json', login(HOST, 'podman'));
		expect(await find(HOST)).toMatchObject({ who: 'podman:pa55:podman' });
	});

	it('is nowhere on a machine without any', async () => {
		expect(await find(HOST)).toEqual({ state: 'none' });
	});

	it('ignores folders that are not absolute: they would be in the repository', async () => {
		expect(await find(HOST, 'acme/app', { DOCKER_CONFIG: '.' })).toEqual({ state: 'none' });
	});
});

describe('which entry counts', () => {
	const auths = (entries: Record<string, unknown>) => ({ DOCKER_AUTH_CONFIG: JSON.stringify({ auths: entries }) });
	const entry = (user: string) => ({ username: user, password: 'pa55' });

	it.each([
		['docker.io', 'https://index.docker.io/v1/'],
		['docker.io', 'index.docker.io'],
		['docker.io', 'docker.io'],
		['docker.io', 'https://registry-1.docker.io'],
		['ghcr.io', 'ghcr.io'],
		['ghcr.io', 'https://ghcr.io'],
		['ghcr.io', 'https://ghcr.io/v2/'],
		['ghcr.io', 'ghcr.io/'],
		['localhost:5000', 'http://localhost:5000/v1/'],
	])('for an image of %s, that of %s', async (host, key) => {
		expect(await find(host, 'acme/app', auths({ [key]: entry('me') }))).toMatchObject({ who: 'me:pa55' });
	});

	it.each([
		['ghcr.io', 'ghcr.io:443'],
		['ghcr.io', '*.io'],
		['ghcr.io', 'ghcr.io/other'],
		['ghcr.io', 'ghcr.io.evil.example'],
		['ghcr.io', 'https://evil.example/ghcr.io'],
		['docker.io', 'hub.docker.com'],
	])('for an image of %s, not that of %s', async (host, key) => {
		expect(await find(host, 'acme/app', auths({ [key]: entry('me') }))).toEqual({ state: 'none' });
	});

	it('the one with the longest part of the name', async () => {
		const env = auths({ 'quay.io': entry('host'), 'quay.io/acme': entry('org'), 'quay.io/acme/app': entry('repo') });
		expect(await find('quay.io', 'acme/app', env)).toMatchObject({ who: 'repo:pa55' });
		expect(await find('quay.io', 'acme/other', env)).toMatchObject({ who: 'org:pa55' });
		expect(await find('quay.io', 'acme-evil/app', env)).toMatchObject({ who: 'host:pa55' });
	});

	it.each([
		[{ identitytoken: 't', auth: base64('00000000-0000-0000-0000-000000000000:') }, 'identity-token'],
		[{ registrytoken: 't' }, 'registry-token'],
		[{ auth: base64('a:b'), username: 'x', password: 'y' }, 'a:b'],
	])('%j is a credential', async (value, who) => {
		expect(await find('ghcr.io', 'acme/app', auths({ 'ghcr.io': value }))).toMatchObject({ who });
	});

	it.each([[{}], [{ username: 'x' }], [null], ['text']])('%j is none', async (value) => {
		expect(await find('ghcr.io', 'acme/app', auths({ 'ghcr.io': value }))).toEqual({ state: 'none' });
	});
});

describe('what cannot be read', () => {
	it.each([
		['broken JSON', '{"auths": {"ghcr.io": {"auth": "dG9wc2VjcmV0"'],
		['a bare word', 'topsecret'],
		['a list', '["topsecret"]'],
	])('%s is told without showing it', async (_, text) => {
		write('.docker/config.json', text);
		expect(await find('ghcr.io')).toEqual({
			state: 'failed',
			why: '`~/.docker/config.json` is not a docker configuration in JSON.',
		});
	});

	it('does not keep other places from being read', async () => {
		write('.docker/config.json', '{');
		write('.config/containers/auth.json', login('ghcr.io', 'me'));
		expect(await find('ghcr.io')).toMatchObject({ who: 'me:pa55:me' });
	});

	it.each(['not base64', base64('nocolon'), base64(':nouser')])('a wrong auth (%s) is told', async (auth) => {
		write('.docker/config.json', { auths: { 'ghcr.io': { auth } } });
		expect(await find('ghcr.io')).toEqual({
			state: 'failed',
			why: 'The `auth` for `ghcr.io` in `~/.docker/config.json` is not the base64 of `username:password`.',
		});
	});

	it('a folder in the place of the file is told', async () => {
		mkdirSync(join(home, '.docker/config.json'), { recursive: true });
		expect(await find('ghcr.io')).toMatchObject({ state: 'failed', why: expect.stringContaining('is not a file') });
	});
});

describe('credential helpers', () => {
	it('get the server on standard input, and are asked once for each', async () => {
		helper('store', `read -r server || :; echo "$1 $server" >> ${home}/calls; echo '{"Username": "u", "Secret": "s"}'`);
		write('.docker/config.json', { credsStore: 'store' });
		const own = credentials();
		await Promise.all(['acme/a', 'acme/b'].map((repository) => own.for('ghcr.io', repository)));
		await own.for('docker.io', 'library/nginx');
		const { readFileSync } = await import('node:fs');
		expect(readFileSync(join(home, 'calls'), 'utf8')).toBe('get ghcr.io\nget https://index.docker.io/v1/\n');
	});

	it('for one registry win over the store, and over what the file has', async () => {
		helper('one', `echo '{"Username": "one", "Secret": "s"}'`);
		helper('all', `echo '{"Username": "all", "Secret": "s"}'`);
		write('.docker/config.json', { ...login('ghcr.io', 'file'), credHelpers: { 'ghcr.io': 'one' }, credsStore: 'all' });
		expect(await find('ghcr.io')).toEqual({ who: 'one:s', from: 'a credential helper of `~/.docker/config.json`' });
		expect(await find('quay.io')).toMatchObject({ who: 'all:s' });
	});

	it('answer with an identity token for the user <token>', async () => {
		helper('one', `echo '{"Username": "<token>", "Secret": "s"}'`);
		write('.docker/config.json', { credHelpers: { 'ghcr.io': 'one' } });
		expect(await find('ghcr.io')).toMatchObject({ who: 'identity-token' });
	});

	it('that have nothing are no failure', async () => {
		helper('one', 'echo "credentials not found in native keychain"; exit 1');
		write('.docker/config.json', { credsStore: 'one' });
		expect(await find('ghcr.io')).toEqual({ state: 'none' });
	});

	it.each([
		['that fail', 'echo topsecret; echo topsecret >&2; exit 3', '`docker-credential-one` failed with exit code 3'],
		[
			'that print no JSON',
			'echo topsecret',
			'`docker-credential-one` answered with something else than a user and a secret',
		],
		['that print too much', 'head -c 200000 /dev/zero', '`docker-credential-one` answered with more than 64 KiB'],
	])('%s are told without what they print', async (_, script, why) => {
		helper('one', script);
		write('.docker/config.json', { credsStore: 'one' });
		expect(await find('ghcr.io')).toEqual({
			state: 'failed',
			why: `\`~/.docker/config.json\` has no credentials for \`ghcr.io\`: ${why}.`,
		});
	});

	it('that are not there are told, and the file’s own entry is used', async () => {
		write('.docker/config.json', { ...login('quay.io', 'file'), credsStore: 'absent' });
		expect(await find('ghcr.io')).toMatchObject({
			why: expect.stringMatching(/`docker-credential-absent` is not on the PATH/),
		});
		expect(await find('quay.io')).toMatchObject({ who: 'file:pa55:file' });
	});

	it.each(['../bin/evil', 'evil; touch pwned', 'a/b', 'UPPER', 'a b', '$(id)'])(
		'named %j are not run',
		async (name) => {
			write('.docker/config.json', { credsStore: name });
			const result = await find('ghcr.io');
			expect(result).toMatchObject({ state: 'failed', why: expect.stringContaining('more than small letters') });
			expect(JSON.stringify(result)).not.toContain(name);
		},
	);
});
