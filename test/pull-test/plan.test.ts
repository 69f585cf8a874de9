import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import type { ClusterCredential, ClusterIdentity } from '../../src/credentials/cluster-identity.js';
import { readText } from '../../src/manifests/read.js';
import type { ProbeResult } from '../../src/probe/result.js';
import { planPulls } from '../../src/pull-test/plan.js';
import { NODE_SECRET } from '../../src/pull-test/plan-secrets.js';
import type { Platform } from '../../src/registry/platform.js';
import { assembleRepository } from '../../src/repository.js';
import type { Repository } from '../../src/rules/rule.js';
import { dedent } from '../support/describe-rule.js';
import { secretManifest } from '../support/docker-config.js';
import { AMD64, ARM64 } from '../support/probing.js';

function repositoryOf(...documents: string[]): Repository {
	const text = documents.map(dedent).join('\n---\n');
	return assembleRepository([readText('a.yaml', text)], [], defaultConfig);
}

const workload = (name: string, spec: string, namespace = 'shop') => `
apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}}
spec:
${spec
	.split('\n')
	.map((line) => `  ${line}`)
	.join('\n')}`;

const container = (image: string, more = '') => `containers: [{name: c, image: "${image}"${more}}]`;

interface Told {
	readonly identity?: ClusterIdentity;
	readonly status?: 'found' | 'failed' | 'inconclusive' | 'not-checked';
	readonly platforms?: readonly Platform[];
	readonly sizes?: readonly number[];
}

/** A result for each use, as the probe would have it. */
function resultsOf(repository: Repository, told: (name: string) => Told = () => ({})): ProbeResult[] {
	return repository.uses.flatMap((use) => {
		if (use.image.state !== 'reference') return [];
		const {
			identity = { state: 'anonymous', why: 'no-secrets' },
			status = 'found',
			platforms = [AMD64],
			sizes = [],
		} = told(use.object.name);
		const available = sizes.map((size, index) => ({ platform: [AMD64, ARM64][index]!, digest: 'sha256:0', size }));
		const image = { digest: 'sha256:0', mediaType: '', form: 'index', platforms: { state: 'known', available } };
		return [
			{
				target: { reference: use.image.reference, identity, uses: [{ use, platforms }] },
				conclusion: { status, verdict: 'ok', outcome: { status: 'found', verdict: 'ok', image, attempts: [] } },
				suggestions: [],
			} as unknown as ProbeResult,
		];
	});
}

const login = (secret: string, key: string, password: string): ClusterCredential => ({
	credential: { kind: 'basic', name: `secret ${secret}`, username: 'user', password },
	origin: { kind: 'secret', secret, key },
});

function bodiesOf(plan: ReturnType<typeof planPulls>) {
	return Object.fromEntries(
		plan.surroundings.secrets.map(({ namespace, name, data }) => [
			`${namespace}/${name}`,
			JSON.parse(data['.dockerconfigjson']!.reveal()).auths,
		]),
	);
}

describe('what is pulled', () => {
	test('each image once for all places that have everything in common', () => {
		const repository = repositoryOf(
			workload('a', container('r.example/app:1')),
			workload('b', container('r.example/app:1', ', imagePullPolicy: Always')),
			workload('c', container('r.example/app:1'), 'other'),
			workload('d', `${container('r.example/app:1')}\nserviceAccountName: puller`),
			workload('e', `${container('r.example/app:1')}\nimagePullSecrets: [{name: regcred}]`),
			workload('f', `${container('r.example/app:1')}\nruntimeClassName: gvisor`),
		);
		const plan = planPulls(
			repository,
			resultsOf(repository, (name) => ({ platforms: [name === 'b' ? ARM64 : AMD64] })),
		);
		expect(plan.targets).toEqual([
			{
				id: '1',
				image: 'r.example/app:1',
				namespace: 'shop',
				imagePullSecrets: [],
				kind: 'container',
				platforms: [AMD64, ARM64],
			},
			expect.objectContaining({ id: '2', namespace: 'other' }),
			expect.objectContaining({ id: '3', serviceAccountName: 'puller' }),
			expect.objectContaining({ id: '4', imagePullSecrets: ['regcred'] }),
			expect.objectContaining({ id: '5', runtimeClassName: 'gvisor' }),
		]);
		expect(plan.places.get('1')!.map(({ place }) => place.use.object.name)).toEqual(['a', 'b']);
	});

	test('only what the probe has found or could not tell about', () => {
		const repository = repositoryOf(
			...['found', 'failed', 'inconclusive', 'not-checked'].map((status) =>
				workload(status, container(`r.example/${status}:1`)),
			),
		);
		const plan = planPulls(
			repository,
			resultsOf(repository, (name) => ({ status: name as 'found' })),
		);
		expect(plan.targets.map(({ image }) => image)).toEqual(['r.example/found:1', 'r.example/inconclusive:1']);
	});

	test('image volumes as such, with the largest size', () => {
		const volume =
			'containers: [{name: c, image: "r.example/app:1"}]\nvolumes: [{name: v, image: {reference: "r.example/data:1"}}]';
		const repository = repositoryOf(workload('a', volume));
		const plan = planPulls(
			repository,
			resultsOf(repository, () => ({ sizes: [10, 30] })),
		);
		expect(plan.targets.map(({ image, kind, size }) => [image, kind, size])).toEqual([
			['r.example/app:1', 'container', 30],
			['r.example/data:1', 'imageVolume', 30],
		]);
	});

	test('a manifest without a namespace is in `default`', () => {
		const repository = repositoryOf(workload('a', container('r.example/app:1')).replace(', namespace: shop', ''));
		expect(planPulls(repository, resultsOf(repository)).targets).toMatchObject([{ namespace: 'default' }]);
	});
});

describe('the secrets around it', () => {
	const withSecret = (name: string, image: string, secret = 'regcred') =>
		workload(name, `${container(image)}\nimagePullSecrets: [{name: ${secret}}]`);

	test('have what the kubelet would find for the images, wherever it comes from', () => {
		const repository = repositoryOf(withSecret('a', 'r.example/a:1'), withSecret('b', 'q.example/b:1'));
		const plan = planPulls(
			repository,
			resultsOf(repository, (name) => {
				const key = name === 'a' ? 'r.example' : 'q.example/b';
				return { identity: { state: 'credentials', credentials: [login('shop/regcred', key, `password-${name}`)] } };
			}),
		);
		expect(bodiesOf(plan)).toEqual({
			'shop/regcred': {
				'r.example': { username: 'user', password: 'password-a' },
				'q.example/b': { username: 'user', password: 'password-b' },
			},
		});
		expect(JSON.stringify(plan)).not.toContain('password-a');
	});

	test('keep logins apart that a registry has for each repository', () => {
		const repository = repositoryOf(withSecret('a', 'r.example/o/a:1'), withSecret('b', 'r.example/o/b:1'));
		const identityOf = (name: string): ClusterIdentity => ({
			state: 'credentials',
			credentials: [login('shop/regcred', 'r.example', `password-${name}`)],
		});
		const plan = planPulls(
			repository,
			resultsOf(repository, (name) => ({ identity: identityOf(name) })),
		);
		expect(bodiesOf(plan)['shop/regcred']).toMatchObject({
			'r.example': { password: 'password-a' },
			'r.example/o/b': { password: 'password-b' },
		});
	});

	test('are empty where nothing in them matters, and missing where they are missing in production', () => {
		const repository = repositoryOf(
			withSecret('a', 'r.example/a:1', 'declared'),
			withSecret('b', 'r.example/b:1', 'elsewhere'),
			withSecret('c', 'r.example/c:1', 'mapped'),
			withSecret('d', 'r.example/d:1', 'nowhere'),
			secretManifest('shop', 'declared', {}),
			secretManifest('warehouse', 'elsewhere', {}),
		);
		const plan = planPulls(
			repository,
			resultsOf(repository, () => ({ identity: { state: 'anonymous', why: 'no-match' } })),
			['shop/mapped'],
		);
		expect(bodiesOf(plan)).toEqual({ 'shop/declared': {}, 'shop/mapped': {} });
	});

	test('stand in for what nodes have, without taking the place of those of the account', () => {
		const repository = repositoryOf(
			workload('a', `${container('r.example/a:1')}\nserviceAccountName: puller`),
			'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: puller, namespace: shop}\nimagePullSecrets: [{name: regcred}]',
			secretManifest('shop', 'regcred', {}),
		);
		const node: ClusterCredential = { ...login('', '', 'node-password'), origin: { kind: 'node', key: 'r.example' } };
		const plan = planPulls(
			repository,
			resultsOf(repository, () => ({ identity: { state: 'credentials', credentials: [node] } })),
		);
		expect(plan.targets).toMatchObject([{ imagePullSecrets: ['regcred', NODE_SECRET], serviceAccountName: 'puller' }]);
		expect(bodiesOf(plan)).toEqual({
			'shop/regcred': {},
			[`shop/${NODE_SECRET}`]: { 'r.example': { username: 'user', password: 'node-password' } },
		});
		expect(plan.surroundings.serviceAccounts).toEqual([
			{ namespace: 'shop', name: 'puller', imagePullSecrets: ['regcred'] },
		]);
	});

	test('that nobody knows leave a refusal open', () => {
		const repository = repositoryOf(
			withSecret('a', 'r.example/a:1'),
			withSecret('b', 'r.example/b:1'),
			withSecret('c', 'r.example/c:1'),
		);
		const token: ClusterCredential = {
			credential: { kind: 'identity-token', name: 'secret shop/regcred', token: 't' },
			origin: { kind: 'secret', secret: 'shop/regcred', key: 'r.example' },
		};
		const identities: Record<string, ClusterIdentity> = {
			a: { state: 'not-verifiable', secrets: ['shop/regcred'] },
			b: { state: 'not-verifiable', secrets: [] },
			c: { state: 'credentials', credentials: [token] },
		};
		const plan = planPulls(
			repository,
			resultsOf(repository, (name) => ({ identity: identities[name]!, status: 'inconclusive' })),
		);
		expect(plan.targets.map(({ unknownCredentials }) => unknownCredentials)).toEqual([
			'the pull secret `shop/regcred`',
			'the credentials that an operator or the nodes add',
			'what secret shop/regcred is as a pull secret',
		]);
	});
});

test('RuntimeClasses of the repository are known by their handlers', () => {
	const repository = repositoryOf(
		'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: gvisor}\nhandler: runsc',
	);
	expect(planPulls(repository, []).surroundings).toEqual({
		secrets: [],
		serviceAccounts: [],
		runtimeClasses: [{ name: 'gvisor', handler: 'runsc' }],
	});
});
