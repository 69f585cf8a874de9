import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CredentialSources, defaultConfig } from '../../src/config/config.js';
import { createIdentityResolver } from '../../src/credentials/cluster-identity.js';
import { createRunnerEnvironment } from '../../src/credentials/runner/environment.js';
import { createRunnerCredentials } from '../../src/credentials/runner/runner-credentials.js';
import { parseReference } from '../../src/images/reference.js';
import { deployment, documents, pullSecret, repositoryOf } from '../support/secrets.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'pullproof-identity-'));
});
afterEach(() => {
	rmSync(cwd, { recursive: true, force: true });
});

/** A body with `user` and a password made of it for each key. */
const body = (users: Readonly<Record<string, string>>): string =>
	JSON.stringify({
		auths: Object.fromEntries(
			Object.entries(users).map(([key, username]) => [key, { username, password: `pa55-${username}` }]),
		),
	});

interface Setup {
	readonly image?: string;
	readonly credentials?: Partial<CredentialSources>;
	readonly env?: Readonly<Record<string, string>>;
	readonly complete?: boolean;
}

async function identify(files: string | Readonly<Record<string, string>>, setup: Setup = {}) {
	const { image = 'ghcr.io/acme/app:1', credentials = {}, env = {}, complete = false } = setup;
	const declarations = repositoryOf(typeof files === 'string' ? { 'a.yaml': files } : files);
	const environment = createRunnerEnvironment(env);
	const resolver = createIdentityResolver({
		declarations,
		config: { ...defaultConfig, complete, credentials: { ...defaultConfig.credentials, ...credentials } },
		cwd,
		runner: createRunnerCredentials(environment),
		environment,
	});
	const parsed = parseReference(image);
	const [workload] = declarations.workloads;
	if (!parsed.ok || !workload) throw new Error('the test has no image or no workload');
	const identity = await resolver.identityOf(workload, parsed.reference);
	if (identity.state !== 'credentials') return identity;
	return identity.credentials.map(({ credential, origin }) => {
		const user = credential.kind === 'basic' ? credential.username : credential.kind;
		return `${user} of ${credential.name} by ${origin.key}`;
	});
}

const web = (secrets: readonly string[] = ['regcred'], namespace = 'shop') => deployment({ namespace, secrets });
const NO_MATCH = { state: 'anonymous', why: 'no-match' };
const unknown = (...secrets: string[]) => ({ state: 'not-verifiable', secrets });

describe('in the repository', () => {
	test('a Pod without pull secrets is anonymous', async () => {
		expect(await identify(deployment())).toEqual({ state: 'anonymous', why: 'no-secrets' });
	});

	test('all matches of all Secrets are tried, longer keys first', async () => {
		const files = documents(
			web(['one', 'two']),
			pullSecret(body({ 'ghcr.io': 'a', 'quay.io': 'b' }), 'one', 'shop'),
			pullSecret(body({ 'ghcr.io/acme': 'c', 'ghcr.io': 'd' }), 'two', 'shop'),
		);
		expect(await identify(files)).toEqual([
			'c of secret shop/two by ghcr.io/acme',
			'a of secret shop/one by ghcr.io',
			'd of secret shop/two by ghcr.io',
		]);
	});

	// Expected by hand from kubernetes pkg/credentialprovider/keyring.go.
	test.each([
		['nginx', 'https://index.docker.io/v1/', true],
		['nginx', 'docker.io', true],
		['nginx', 'https://index.docker.io/v1', false],
		['nginx', 'registry-1.docker.io', false],
		['ghcr.io/org/app', 'https://ghcr.io/v2/', true],
		['ghcr.io/organization/app', 'ghcr.io/org', true],
		['ghcr.io/org/app', 'https://ghcr.io/v2', false],
		['ghcr.io/org/app', 'GHCR.io', false],
		['a.reg.io/app', '*.reg.io', true],
		['a.b.reg.io/app', '*.reg.io', false],
		['reg.io:5000/a', 'reg.io', false],
	])('%s with the key %s: %s', async (image, key, matches) => {
		const files = documents(web(), pullSecret(body({ [key]: 'a' }), 'regcred', 'shop'));
		expect(await identify(files, { image })).toEqual(matches ? [`a of secret shop/regcred by ${key}`] : NO_MATCH);
	});

	test('the service account’s Secrets count only for a Pod without its own', async () => {
		const account =
			'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: robot, namespace: shop}\nimagePullSecrets: [{name: sa}]\n';
		const secrets = documents(
			pullSecret(body({ 'ghcr.io': 'a' }), 'sa', 'shop'),
			pullSecret(body({ 'quay.io': 'b' }), 'own', 'shop'),
			account,
		);
		const pod = { namespace: 'shop', serviceAccount: 'robot' };
		expect(await identify(documents(deployment(pod), secrets))).toEqual(['a of secret shop/sa by ghcr.io']);
		expect(await identify(documents(deployment({ ...pod, secrets: ['own'] }), secrets))).toEqual(NO_MATCH);
	});

	test('a service account that is elsewhere leaves it open', async () => {
		expect(await identify(deployment({ namespace: 'shop', serviceAccount: 'robot' }))).toEqual(unknown());
	});

	test('one malformed Secret spoils all, even beside one that nobody knows', async () => {
		const bad = pullSecret('{"auths": {"quay.io": {"auth": "bm9jb2xvbg=="}}}', 'bad', 'shop');
		expect(await identify(documents(web(['gone', 'bad']), bad))).toEqual({
			state: 'malformed',
			secret: 'shop/bad',
			message: 'unable to parse auth field, must be formatted as base64(username:password)',
		});
	});

	test.each([
		['in another namespace', pullSecret(body({ 'ghcr.io': 'a' }), 'regcred', 'other')],
		[
			'of another type',
			pullSecret(body({ 'ghcr.io': 'a' }), 'regcred', 'shop').replace('kubernetes.io/dockerconfigjson', 'Opaque'),
		],
		[
			'with its entries in the wrong shape',
			pullSecret('{"ghcr.io": {"username": "a", "password": "b"}}', 'regcred', 'shop'),
		],
	])('a Secret %s is passed over', async (_, secret) => {
		expect(await identify(documents(web(), secret))).toEqual(NO_MATCH);
	});

	test('an entry without user or password makes the pull anonymous', async () => {
		const secret = pullSecret('{"auths": {"ghcr.io": {}}, "credsStore": "desktop"}', 'regcred', 'shop');
		expect(await identify(documents(web(), secret))).toEqual({ state: 'anonymous', why: 'empty-entry' });
	});

	test.each([
		['nowhere', ''],
		[
			'encrypted',
			'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: regcred, namespace: shop}\nspec: {encryptedData: {.dockerconfigjson: AgB}, template: {type: kubernetes.io/dockerconfigjson}}\n',
		],
		[
			'with a password to be filled in',
			pullSecret('{"auths": {"ghcr.io": {"username": "a", "password": "<token>"}}}', 'regcred', 'shop'),
		],
		['with a variable in its place', pullSecret('${DOCKER_CONFIG_JSON}', 'regcred', 'shop')],
		['that the API server refuses', pullSecret('{"auths":', 'regcred', 'shop')],
	])('a Secret %s is not known', async (_, secret) => {
		expect(await identify(secret === '' ? web() : documents(web(), secret))).toEqual(unknown('shop/regcred'));
	});

	test('a Secret that is nowhere does not exist in a complete repository', async () => {
		expect(await identify(web(), { complete: true })).toEqual(NO_MATCH);
	});

	test('bodies for several environments are known when they agree', async () => {
		const both = (second: string) => ({
			'web.yaml': deployment({ secrets: ['regcred'] }),
			'dev.yaml': pullSecret(body({ 'ghcr.io': 'a' })),
			'prod.yaml': pullSecret(body({ 'ghcr.io': second })),
		});
		expect(await identify(both('a'))).toEqual(['a of secret regcred by ghcr.io']);
		expect(await identify(both('b'))).toEqual(unknown('regcred'));
	});
});

describe('by the configuration', () => {
	const secrets = { 'shop/regcred': { env: 'REGCRED' } };
	const JSON_BODY = body({ 'ghcr.io': 'mapped' });

	test.each([
		['JSON', JSON_BODY],
		['base64', Buffer.from(JSON_BODY).toString('base64')],
	])('a body in a variable, as %s', async (_, text) => {
		expect(await identify(web(), { credentials: { secrets }, env: { REGCRED: text } })).toEqual([
			'mapped of secret shop/regcred by ghcr.io',
		]);
	});

	test('a body in a file', async () => {
		writeFileSync(join(cwd, 'c.json'), JSON_BODY);
		expect(await identify(web(), { credentials: { secrets: { regcred: { file: 'c.json' } } } })).toEqual([
			'mapped of secret shop/regcred by ghcr.io',
		]);
	});

	test('a body goes to no host that it does not name', async () => {
		const setup = { image: 'evil.example/app', credentials: { secrets }, env: { REGCRED: JSON_BODY } };
		expect(await identify(web(), setup)).toEqual(NO_MATCH);
	});

	test('not for a Secret of that name in another namespace', async () => {
		expect(
			await identify(web(['regcred'], 'other'), { credentials: { secrets }, env: { REGCRED: JSON_BODY } }),
		).toEqual(unknown('other/regcred'));
	});

	test.each([
		['is not set', {}, 'this run does not have'],
		['is empty, as on a fork', { REGCRED: '' }, 'this run does not have'],
		['is only a password', { REGCRED: 'topsecret' }, 'does not hold a docker config with `auths`'],
		['is broken', { REGCRED: '{"auths": {"ghcr.io": topsecret}}' }, 'does not hold a docker config with `auths`'],
	])('a variable that %s leaves it open, and shows nothing', async (_, env, why) => {
		expect(await identify(web(), { credentials: { secrets }, env })).toEqual({
			...unknown('shop/regcred'),
			unavailable: [{ secret: 'shop/regcred', why: `is mapped to the variable \`REGCRED\`, which ${why}` }],
		});
	});

	const login = { DOCKER_AUTH_CONFIG: body({ 'ghcr.io': 'robot' }) };

	test('this machine’s login, for the image’s own registry', async () => {
		const credentials = { secrets: { regcred: 'runner' as const } };
		expect(await identify(web(), { credentials, env: login })).toEqual(['robot of secret shop/regcred by ghcr.io']);
		expect(await identify(web(), { credentials, env: login, image: 'quay.io/a/b' })).toEqual({
			...unknown('shop/regcred'),
			unavailable: [{ secret: 'shop/regcred', why: 'is mapped to `runner`. This machine has no login for `quay.io`.' }],
		});
	});

	test('nodes come after the Pod’s own Secrets', async () => {
		const credentials = { node: { 'ghcr.io': 'runner' as const, 'quay.io': { env: 'NODE' } } };
		const files = documents(web(), pullSecret(body({ 'ghcr.io': 'a' }), 'regcred', 'shop'));
		expect(await identify(files, { credentials, env: login })).toEqual([
			'a of secret shop/regcred by ghcr.io',
			'robot of the nodes for ghcr.io by ghcr.io',
		]);
		expect(await identify(deployment(), { credentials, env: login })).toEqual([
			'robot of the nodes for ghcr.io by ghcr.io',
		]);
	});

	test.each(['123.dkr.ecr.eu-west-1.amazonaws.com/app', 'europe-docker.pkg.dev/p/r/app', 'acme.azurecr.io/app'])(
		'without it, nodes may log in to %s by themselves',
		async (image) => {
			expect(await identify(deployment(), { image })).toEqual(unknown());
		},
	);
});
