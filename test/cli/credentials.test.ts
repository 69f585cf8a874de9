import { expect, test } from 'vitest';
import { runCli } from '../support/fake-io.js';
import { deployment, documents, pullSecret } from '../support/secrets.js';
import { createWorkspace } from '../support/workspace.js';

const PASSWORDS = /zq-hidden/;
const BODY = JSON.stringify({
	auths: {
		'ghcr.io': { username: 'short', password: 'zq-hidden-1' },
		'ghcr.io/acme': { username: 'zq-hidden-token-in-the-user-name', password: 'zq-hidden-2' },
		'ghcr.io:443': { username: 'x', password: 'zq-hidden-3' },
		'quay.io': { identitytoken: 'zq-hidden-4' },
	},
});

const workspace = () =>
	createWorkspace({
		'deploy/web.yaml': documents(
			deployment({ namespace: 'shop', secrets: ['regcred'] }),
			pullSecret(BODY, 'regcred', 'shop'),
		),
	});
const LOGIN = { DOCKER_AUTH_CONFIG: '{"auths": {"ghcr.io": {"username": "robot", "password": "zq-hidden-5"}}}' };

test('shows what the kubelet tries, in its order, and why not the rest', async () => {
	const { exitCode, out } = await runCli(workspace(), ['credentials', 'ghcr.io/acme/app:1', '--manifests', 'deploy'], {
		env: LOGIN,
	});
	expect(exitCode).toBe(0);
	expect(out).toMatch(/1\. credentials of secret shop\/regcred, entry ghcr\.io\/acme \(deploy\/web\.yaml:\d+:\d+\)\n/);
	expect(out).toMatch(/2\. user short of secret shop\/regcred, entry ghcr\.io \(/);
	expect(out).toMatch(/- ghcr\.io:443 has the port 443.*write `ghcr\.io`/);
	expect(out).toMatch(/- quay\.io is for other images/);
	expect(out).toContain('This machine has the user robot, from `DOCKER_AUTH_CONFIG`.');
	expect(out).not.toMatch(PASSWORDS);
});

test('is one object as JSON', async () => {
	const { out } = await runCli(workspace(), ['credentials', 'ghcr.io/acme/app:1', '--format', 'json'], { env: LOGIN });
	expect(JSON.parse(out)).toMatchObject({
		version: 1,
		credentialKey: 'ghcr.io/acme/app',
		pods: [
			{
				object: { kind: 'Deployment', name: 'web', namespace: 'shop' },
				state: 'credentials',
				attempts: [
					{ secret: 'shop/regcred', entry: 'ghcr.io/acme', username: null },
					{ secret: 'shop/regcred', entry: 'ghcr.io', username: 'short', at: { file: 'deploy/web.yaml' } },
				],
			},
		],
		runner: { state: 'found', username: 'robot' },
	});
	expect(out).not.toMatch(PASSWORDS);
});

test('takes every pull secret for an image that no workload uses', async () => {
	const { out } = await runCli(workspace(), ['credentials', 'ghcr.io/other/app']);
	expect(out).toContain(
		'No workload uses it. A Pod with every pull secret here\n  1. user short of secret shop/regcred',
	);
	expect(out).toContain('This machine has no login for ghcr.io.');
});

test('says that an entry which only Docker understands makes the pull anonymous', async () => {
	const { out } = await runCli(workspace(), ['credentials', 'quay.io/acme/app']);
	expect(out).toMatch(
		/\+ quay\.io has no user, so that the pull is anonymous; the kubelet does not read `identitytoken`/,
	);
	expect(out).not.toMatch(PASSWORDS);
});

test.each([[[]], [['a', 'b']], [['ghcr.io/Upper/case']]])('refuses %j', async (args) => {
	const { exitCode, error } = await runCli(workspace(), ['credentials', ...args]);
	expect(exitCode).toBe(2);
	expect(error).toMatch(/^pullproof: /);
});
