import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Redacted } from '../../src/credentials/redacted.js';
import { type ClusterOptions, createClusterTester } from '../../src/pull-test/cluster.js';
import { createPrograms } from '../../src/pull-test/exec.js';
import { hostsFiles } from '../../src/pull-test/hosts-toml.js';
import { createKindNode } from '../../src/pull-test/kind-node.js';
import { findKind } from '../../src/pull-test/kind-program.js';
import { listOf } from '../../src/pull-test/kubectl.js';
import type { SecretBody } from '../../src/pull-test/objects.js';
import { NODE_SECRET } from '../../src/pull-test/plan-secrets.js';
import type { PullOutcome, PullTarget } from '../../src/pull-test/target.js';
import { indexOf, type PlantedRegistry, singleImage, startPlantedRegistry } from './planted-registry.js';
import { kindGateway, provideKind } from './provide-kind.js';
import { pullTarget, textOf } from './support.js';

const provided = await provideKind();
const isMissing = 'missing' in provided;
const { kindPath, nodeImage } = isMissing ? {} : provided;
const LOGIN = 'tester:planted-password';
const own = process.arch === 'x64' ? 'amd64' : 'arm64';

describe.skipIf(isMissing)(
	`images pulled in a cluster that is there${isMissing ? `: ${provided.missing}` : ''}`,
	{ timeout: 5 * 60_000 },
	() => {
		const PATH = [...(kindPath === undefined ? [] : [dirname(kindPath)]), process.env.PATH].join(delimiter);
		const programs = createPrograms({ ...process.env, PATH });
		const name = `cluster-${process.pid}`;
		const { kubectl } = createKindNode(programs, `${name}-control-plane`);
		let folder = '';
		let kind = '';
		let kubeconfig = '';
		let registry: PlantedRegistry;
		let host = '';
		let runs = 0;

		function secret(login: string, namespace = 'shop'): SecretBody {
			const config = JSON.stringify({ auths: { [host]: { auth: Buffer.from(login).toString('base64') } } });
			const data = { '.dockerconfigjson': new Redacted(config) };
			return { namespace, name: 'regcred', type: 'kubernetes.io/dockerconfigjson', data };
		}

		function options(more: Partial<ClusterOptions> = {}): ClusterOptions {
			return {
				programs,
				kubeconfig,
				runId: `run${process.pid}x${runs++}`,
				namespaces: 'own',
				limits: { parallel: 4, perImageMs: 60_000, totalMs: 120_000 },
				...more,
			};
		}

		async function pullAll(targets: readonly PullTarget[], more: Partial<ClusterOptions> = {}) {
			const tester = createClusterTester(options(more));
			const outcomes = new Map<string, PullOutcome>();
			try {
				await tester.pull(targets, ({ id }, outcome) => outcomes.set(id, outcome));
			} finally {
				expect(await tester.close()).toEqual({ left: [] });
			}
			return outcomes;
		}

		/** Names of all objects of some kinds; of Pods those of runs, since the cluster makes some of its own all the time. */
		async function namesOf(...kinds: string[]): Promise<string[]> {
			const { stdout } = await kubectl.run(['get', kinds.join(','), '-A', '-o', 'name']);
			return stdout
				.split('\n')
				.filter((line) => line !== '' && (!line.startsWith('pod/') || line.includes('pullproof')))
				.sort();
		}

		beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), 'cluster-test-'));
			kubeconfig = join(folder, 'kubeconfig');
			const platform = `${process.platform}-${process.arch}`;
			kind = await findKind({ programs, platform, cacheFolder: folder, ...(kindPath !== undefined && { kindPath }) });
			const image = nodeImage === undefined ? [] : ['--image', nodeImage];
			const args = ['create', 'cluster', '--name', name, ...image, '--kubeconfig', kubeconfig, '--wait', '180s'];
			const created = await programs.run({ program: kind, args });
			expect(created).toMatchObject({ code: 0 });

			registry = await startPlantedRegistry({
				images: { 'app:1': indexOf({ [own]: singleImage(own) }) },
				faults: { silent: 'hang' },
				login: LOGIN,
			});
			const gateway = kindGateway();
			host = `${gateway}:${registry.port}`;
			const hosts = { [host]: { endpoint: `http://${host}` } };
			const node = createKindNode(programs, `${name}-control-plane`);
			expect(await node.writeCerts(hostsFiles({ hosts, local: [] }))).toBeUndefined();
			const body = { '.dockerconfigjson': secret(LOGIN).data['.dockerconfigjson']!.reveal() };
			const there = [
				{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
				{
					apiVersion: 'v1',
					kind: 'Secret',
					metadata: { name: 'there', namespace: 'shop' },
					type: 'kubernetes.io/dockerconfigjson',
					stringData: body,
				},
				{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'shop' } },
			];
			expect(await kubectl.run(['apply', '--server-side', '-f', '-'], { input: listOf(there) })).toMatchObject({
				code: 0,
			});
		}, 30 * 60_000);

		afterAll(async () => {
			await programs.run({ program: kind, args: ['delete', 'cluster', '--name', name] });
			await registry?.close();
			rmSync(folder, { recursive: true, force: true });
		});

		test('in namespaces of its own, with the secrets that are given, and nothing is left', async () => {
			const before = await namesOf('namespaces', 'pods');
			const outcomes = await pullAll(
				[
					pullTarget('good', `${host}/app:1`, { imagePullSecrets: ['regcred'] }),
					pullTarget('elsewhere', `${host}/app:1`, { imagePullSecrets: ['regcred'], namespace: 'warehouse' }),
					pullTarget('missing', `${host}/app:2`, { imagePullSecrets: ['regcred'] }),
					// Is in the namespace of that name, and not in the one of the run.
					pullTarget('there', `${host}/app:1`, { imagePullSecrets: ['there'] }),
					pullTarget('volume', `${host}/app:1`, { imagePullSecrets: ['regcred'], kind: 'imageVolume' }),
					pullTarget('both', `${host}/app:1`, {
						imagePullSecrets: ['regcred'],
						platforms: [own, 's390x'].map((architecture) => ({ os: 'linux', architecture })),
					}),
					pullTarget('other', `${host}/app:1`, { platforms: [{ os: 'linux', architecture: 's390x' }] }),
				],
				{ surroundings: { secrets: [secret(LOGIN)], serviceAccounts: [], runtimeClasses: [] } },
			);
			expect(textOf(outcomes.get('good'))).toBe('');
			expect(outcomes.get('good')).toMatchObject({
				status: 'pulled',
				digest: expect.stringMatching(/^sha256:/),
				notes: [],
			});
			expect(textOf(outcomes.get('elsewhere'))).toMatch(/no basic auth credentials$/);
			expect(textOf(outcomes.get('missing'))).toMatch(/app:2: not found$/);
			expect(textOf(outcomes.get('there'))).toMatch(/no basic auth credentials$/);
			expect(outcomes.get('volume')).toMatchObject({
				status: 'pulled',
				notes: [expect.stringContaining('as the image of a container')],
			});
			expect(outcomes.get('both')).toMatchObject({
				status: 'pulled',
				notes: ['No node of the cluster is linux/s390x: that is proven by the probe only.'],
			});
			expect(outcomes.get('other')).toMatchObject({ status: 'not-checked' });
			// Deleting a namespace takes the cluster a while.
			await expect.poll(() => namesOf('namespaces', 'pods'), { timeout: 90_000, interval: 1_000 }).toEqual(before);
		});

		test('in the namespaces that are there, with what is in them, and only Pods are made', async () => {
			const before = await namesOf('namespaces', 'secrets', 'serviceaccounts', 'pods');
			const outcomes = await pullAll(
				[
					pullTarget('there', `${host}/app:1`, { imagePullSecrets: ['there', NODE_SECRET] }),
					pullTarget('regcred', `${host}/app:1`, { imagePullSecrets: ['regcred'] }),
					pullTarget('no-namespace', `${host}/app:1`, { namespace: 'nowhere' }),
					pullTarget('no-account', `${host}/app:1`, { serviceAccountName: 'stranger' }),
				],
				{ namespaces: 'existing', surroundings: { secrets: [secret(LOGIN)], serviceAccounts: [], runtimeClasses: [] } },
			);
			// The nodes have their own logins: what stands in for these elsewhere is not looked for here.
			expect(outcomes.get('there')).toMatchObject({
				status: 'pulled',
				seen: [{ reason: 'Pulling' }, { reason: 'Pulled' }],
			});
			expect(textOf(outcomes.get('regcred'))).toMatch(/no basic auth credentials$/);
			expect(outcomes.get('no-namespace')).toMatchObject({
				status: 'inconclusive',
				why: expect.stringMatching(/^The API server did not take the Pod.*"nowhere" not found/),
			});
			expect(outcomes.get('no-account')).toMatchObject({
				status: 'inconclusive',
				why: expect.stringMatching(/serviceaccount "stranger" not found/),
			});
			await expect
				.poll(() => namesOf('namespaces', 'secrets', 'serviceaccounts', 'pods'), { timeout: 60_000, interval: 1_000 })
				.toEqual(before);
		});

		test('only on the nodes that are chosen; without one, that is said', async () => {
			const target = pullTarget('there', `${host}/app:1`, { imagePullSecrets: ['there'] });
			const chosen = { 'kubernetes.io/hostname': `${name}-control-plane` };
			const outcomes = await pullAll([target], { namespaces: 'existing', nodeSelector: chosen });
			// The nodes have their own logins: what stands in for these elsewhere is not looked for here.
			expect(outcomes.get('there')).toMatchObject({
				status: 'pulled',
				seen: [{ reason: 'Pulling' }, { reason: 'Pulled' }],
			});
			await expect(pullAll([target], { nodeSelector: { zone: 'none' } })).rejects.toThrow(
				'The cluster for the pull test has no Linux node with the labels zone=none.',
			);
		});

		test('a cluster that does not answer is said before anything is tried', async () => {
			const target = pullTarget('app', `${host}/app:1`);
			await expect(pullAll([target], { context: 'nobody' })).rejects.toThrow(
				/does not answer.*Check the kubeconfig and the context/,
			);
			await expect(pullAll([target], { kubectl: 'no-such-kubectl' })).rejects.toThrow(/not installed/);
		});

		test('a run that is cancelled takes its Pods with it', async () => {
			const before = await namesOf('namespaces', 'pods');
			const cancel = new AbortController();
			const targets = ['a', 'b', 'c'].map((id) =>
				pullTarget(id, `${host}/silent:1`, { imagePullSecrets: ['regcred'] }),
			);
			setTimeout(() => cancel.abort(), 3_000);
			const outcomes = await pullAll(targets, {
				signal: cancel.signal,
				surroundings: { secrets: [secret(LOGIN)], serviceAccounts: [], runtimeClasses: [] },
				limits: { parallel: 2, perImageMs: 60_000, totalMs: 60_000 },
			});
			expect([...outcomes.values()].map(({ status }) => status)).toEqual([
				'inconclusive',
				'inconclusive',
				'not-checked',
			]);
			expect(outcomes.get('a')).toMatchObject({ why: expect.stringMatching(/^The run was cancelled\./) });
			await expect.poll(() => namesOf('namespaces', 'pods'), { timeout: 90_000, interval: 1_000 }).toEqual(before);
		});
	},
);
