import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Redacted } from '../../src/credentials/redacted.js';
import { createCriTester } from '../../src/pull-test/cri.js';
import { createPrograms, type Programs } from '../../src/pull-test/exec.js';
import { explainPull } from '../../src/pull-test/judge.js';
import { createKindTester, type KindOptions } from '../../src/pull-test/kind.js';
import { crictlInside } from '../../src/pull-test/kind-node.js';
import { cleanUpAfterRun } from '../../src/pull-test/kind-state.js';
import type { SecretBody } from '../../src/pull-test/objects.js';
import type { PullOutcome, PullTarget, PullTester } from '../../src/pull-test/target.js';
import type { Credential } from '../../src/registry/credential.js';
import { createAuthority } from '../support/certificates.js';
import { indexOf, type PlantedRegistry, singleImage, startPlantedRegistry } from './planted-registry.js';
import { containersOf, kindGateway, provideKind } from './provide-kind.js';
import { pullTarget, textOf } from './support.js';

const provided = await provideKind();
const isMissing = 'missing' in provided;
const kind = isMissing ? {} : provided;
const LOGIN = 'tester:planted-password';

/** Writes what the API server tells, line by line, for the tests that do without a cluster. */
const RECORDING = process.env.PULLPROOF_RECORD_WATCH;

function recorded(programs: Programs): Programs {
	if (RECORDING === undefined) return programs;
	return {
		...programs,
		follow: (command, onLine) =>
			programs.follow(command, (line) => {
				appendFileSync(RECORDING, `${line}\n`);
				onLine(line);
			}),
	};
}

const programs = recorded(createPrograms(process.env));
let folder = '';
let runs = 0;

function options(more: Partial<KindOptions> = {}): KindOptions {
	const runId = `test${process.pid}${runs++}`;
	return {
		programs,
		platform: `${process.platform}-${process.arch}`,
		runId,
		folder,
		cacheFolder: join(folder, 'cache'),
		stateFile: join(folder, `${runId}.json`),
		limits: { parallel: 6, perImageMs: 45_000, totalMs: 5 * 60_000 },
		...kind,
		...more,
	};
}

function dockerConfig(host: string, login: string): string {
	return JSON.stringify({ auths: { [host]: { auth: Buffer.from(login).toString('base64') } } });
}

function secret(name: string, config: string, namespace = 'shop'): SecretBody {
	const data = { '.dockerconfigjson': new Redacted(config) };
	return { namespace, name, type: 'kubernetes.io/dockerconfigjson', data };
}

async function pullAll(tester: PullTester, targets: readonly PullTarget[]): Promise<Map<string, PullOutcome>> {
	const outcomes = new Map<string, PullOutcome>();
	await tester.pull(targets, ({ id }, outcome) => {
		expect(outcomes.has(id)).toBe(false);
		outcomes.set(id, outcome);
	});
	return outcomes;
}

describe.skipIf(isMissing)(
	`images pulled in a kind cluster${isMissing ? `: ${provided.missing}` : ''}`,
	{ timeout: 10 * 60_000 },
	() => {
		const authority = createAuthority();
		const registries: PlantedRegistry[] = [];
		const multi = indexOf({ amd64: singleImage('amd64'), arm64: singleImage('arm64') });
		const own = process.arch === 'x64' ? 'amd64' : 'arm64';
		const foreign = own === 'amd64' ? 'arm64' : 'amd64';
		const images = {
			'app:1': multi,
			'foreign-index:1': indexOf({ [foreign]: singleImage(foreign) }),
			'foreign:1': singleImage(foreign, 'foreign'),
			'broken:1': singleImage(own, 'broken'),
			'incomplete:1': singleImage(own, 'incomplete'),
			'limited:1': singleImage(own, 'limited'),
			'down:1': singleImage(own, 'down'),
			'silent:1': singleImage(own, 'silent'),
			'stuck:1': singleImage(own, 'stuck'),
		};
		let gateway = '';
		/** Private, with a certificate of an authority that the node is told of. */
		let a = '';
		/** The same authority, and the node is not told. */
		let untold = '';
		/** Plain HTTP, which the node is told of; and one that it is not told of. */
		let plain = '';
		let plainUntold = '';
		let loopback = '';

		const start = async (more: object) => {
			const registry = await startPlantedRegistry({ images, ...more });
			registries.push(registry);
			return `${gateway}:${registry.port}`;
		};

		beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), 'pull-test-'));
			gateway = kindGateway();
			const certificate = authority.issue({ subjectAltName: `IP:${gateway}` });
			a = await start({
				certificate,
				login: LOGIN,
				faults: {
					broken: 'broken-layer',
					incomplete: 'missing-layer',
					silent: 'hang',
					stuck: 'stall',
					limited: { status: 429, code: 'TOOMANYREQUESTS' },
					down: { status: 503, code: 'UNAVAILABLE' },
				},
			});
			untold = await start({ certificate });
			plain = await start({});
			plainUntold = await start({});
			loopback = `localhost:${plain.split(':')[1]}`;
		}, 30 * 60_000);

		afterAll(async () => {
			await Promise.all(registries.map((registry) => registry.close()));
			authority.remove();
			rmSync(folder, { recursive: true, force: true });
		});

		/** Everything that the other tests look at, in one cluster. */
		describe('the planted failures', () => {
			let outcomes: Map<string, PullOutcome>;
			let left: readonly string[];
			const cluster = `planted-${process.pid}`;
			const good = { imagePullSecrets: ['good'] };

			beforeAll(async () => {
				const tester = createKindTester(
					options({
						clusterName: cluster,
						surroundings: {
							secrets: [
								secret('good', dockerConfig(a, LOGIN)),
								secret('wrong', dockerConfig(a, 'tester:something-else')),
								secret('malformed', JSON.stringify({ auths: { [a]: { auth: 'bm8tY29sb24=' } } })),
								secret('elsewhere', dockerConfig(a, LOGIN), 'warehouse'),
							],
							serviceAccounts: [{ namespace: 'shop', name: 'puller', imagePullSecrets: ['good'] }],
							runtimeClasses: [
								{ name: 'plain', handler: 'runc' },
								{ name: 'gvisor', handler: 'runsc' },
							],
						},
						hosts: {
							[a]: { ca: [authority.cert] },
							[plain]: { endpoint: `http://${plain}` },
							'mirrored.invalid': { mirrors: [{ endpoint: `http://${plain}` }] },
						},
						localRegistries: [loopback],
					}),
				);
				const targets = [
					pullTarget('healthy', `${a}/app:1`, good),
					pullTarget('missing-tag', `${a}/app:2`, good),
					pullTarget('wrong-secret', `${a}/app:1`, { imagePullSecrets: ['wrong'] }),
					pullTarget('no-secret', `${a}/app:1`),
					pullTarget('secret-elsewhere', `${a}/app:1`, { imagePullSecrets: ['elsewhere'] }),
					pullTarget('from-warehouse', `${a}/app:1`, { imagePullSecrets: ['elsewhere'], namespace: 'warehouse' }),
					pullTarget('malformed-secret', `${a}/app:1`, { imagePullSecrets: ['malformed'] }),
					pullTarget('service-account', `${a}/app:1`, { serviceAccountName: 'puller' }),
					pullTarget('unknown-account', `${plain}/app:1`, { serviceAccountName: 'stranger' }),
					pullTarget('unknown-secret', `${a}/app:1`, {
						imagePullSecrets: ['vault'],
						unknownCredentials: 'the pull secret `shop/vault`',
					}),
					pullTarget('foreign-index', `${a}/foreign-index:1`, good),
					pullTarget('foreign-single', `${a}/foreign:1`, good),
					pullTarget('foreign-only', `${a}/foreign:1`, {
						...good,
						platforms: [{ os: 'linux', architecture: foreign }],
					}),
					pullTarget('broken-layer', `${a}/broken:1`, good),
					pullTarget('missing-layer', `${a}/incomplete:1`, good),
					pullTarget('rate-limited', `${a}/limited:1`, good),
					pullTarget('server-error', `${a}/down:1`, good),
					pullTarget('silent', `${a}/silent:1`, good),
					pullTarget('stuck', `${a}/stuck:1`, good),
					pullTarget('unknown-authority', `${untold}/app:1`),
					pullTarget('plain-http', `${plain}/app:1`),
					pullTarget('plain-http-untold', `${plainUntold}/app:1`),
					pullTarget('runner', `${loopback}/app:1`),
					pullTarget('mirrored', 'mirrored.invalid/app:1'),
					pullTarget('no-such-host', 'registry.invalid/app:1'),
					pullTarget('closed-port', `${gateway}:9/app:1`),
					pullTarget('never', `${a}/app:never`, { imagePullPolicy: 'Never' }),
					pullTarget('invalid-name', `${a}/App:1`, good),
					pullTarget('trailing-space', `${a}/app:1 `, good),
					pullTarget('volume', `${a}/app:1`, { ...good, kind: 'imageVolume' }),
					pullTarget('volume-missing', `${a}/app:3`, { ...good, kind: 'imageVolume' }),
					pullTarget('runtime-class', `${plain}/app:1`, { runtimeClassName: 'plain' }),
					pullTarget('runtime-class-without-handler', `${plain}/app:1`, { runtimeClassName: 'gvisor' }),
					pullTarget('huge', `${a}/app:1`, { ...good, size: 1e15 }),
				];
				try {
					outcomes = await pullAll(tester, targets);
					expect([...outcomes.keys()].sort()).toEqual(targets.map(({ id }) => id).sort());
				} finally {
					left = (await tester.close()).left;
				}
			}, 10 * 60_000);

			const of = (id: string) => outcomes.get(id);

			test.each([
				'healthy',
				'from-warehouse',
				'service-account',
				'unknown-account',
				'plain-http',
				'runner',
				'mirrored',
				'volume',
				'runtime-class',
				'runtime-class-without-handler',
				// The pull proves nothing about the platform here: containerd looks at it in an index only.
				'foreign-single',
			])('%s is pulled', (id) => {
				expect(textOf(of(id))).toBe('');
				expect(of(id)).toMatchObject({ status: 'pulled', durationMs: expect.any(Number), size: expect.any(Number) });
			});

			test('what was pulled is what the tag stands for', () => {
				expect(of('healthy')).toMatchObject({ digest: multi.root.digest, queuedMs: expect.any(Number), notes: [] });
			});

			test.each([
				['missing-tag', 'ErrImagePull', /app:2": .*app:2: not found$/, 'tag-not-found'],
				['wrong-secret', 'ErrImagePull', /401 Unauthorized/, 'unauthorized-bad-credentials'],
				['no-secret', 'ErrImagePull', /no basic auth credentials$/, 'unauthorized-no-credentials'],
				['secret-elsewhere', 'ErrImagePull', /no basic auth credentials$/, 'pull-secret-missing-or-malformed'],
				[
					'malformed-secret',
					'unable to parse auth field, must be formatted as base64(username:password)',
					/unable to parse auth field/,
					'pull-secret-missing-or-malformed',
				],
				['foreign-index', 'ErrImagePull', /no match for platform in manifest: not found$/, 'platform-mismatch'],
				['broken-layer', 'ErrImagePull', /unexpected commit digest|invalid checksum|gzip/, 'digest-mismatch'],
				['missing-layer', 'ErrImagePull', /not found/, 'blob-not-found'],
				[
					'unknown-authority',
					'ErrImagePull',
					/x509: certificate signed by unknown authority$/,
					'tls-unknown-authority',
				],
				[
					'plain-http-untold',
					'ErrImagePull',
					/server gave HTTP response to HTTPS client$/,
					'http-registry-https-client',
				],
				['no-such-host', 'ErrImagePull', /lookup registry\.invalid.*: no such host$/, 'dns-no-such-host'],
				['closed-port', 'ErrImagePull', /connect: connection refused$/, 'connection-refused'],
				['never', 'ErrImageNeverPull', /app:never" is not present with pull policy of Never$/, 'image-never-pull'],
				['invalid-name', 'InvalidImageName', /repository name \(App\) must be lowercase$/, 'invalid-image-name'],
				['trailing-space', 'Invalid', /must not have leading or trailing whitespace/, undefined],
				['volume-missing', 'ErrImagePull', /app:3": .*app:3: not found$/, 'tag-not-found'],
			])('%s fails, in the words of the kubelet', (id, reason, message, diagnosis) => {
				const outcome = of(id);
				expect(outcome).toMatchObject({ status: 'failed', reason, message: expect.stringMatching(message) });
				if (diagnosis === undefined) return;
				const [first, ...others] = explainPull(outcome!)!;
				const ids = [first.id, ...first.also, ...others.map((other) => other.id)];
				expect(ids).toContain(diagnosis);
			});

			test('a secret that is not in the namespace is told of, although it fails nothing by itself', () => {
				expect(of('secret-elsewhere')!.seen).toContainEqual({
					reason: 'FailedToRetrieveImagePullSecret',
					message: expect.stringContaining('(elsewhere)'),
				});
				expect(explainPull(of('secret-elsewhere')!)!.map(({ id }) => id)).toContain('pull-secret-missing-or-malformed');
			});

			test.each([
				['rate-limited', /429 Too Many Requests/],
				['server-error', /503 Service Unavailable/],
				['silent', /timeout awaiting response headers$/],
				['stuck', /^It was not pulled within 45 seconds\. The last that was seen: Pulling: Pulling image/],
				['unknown-secret', /nobody here knows the pull secret `shop\/vault`/],
			])('%s says nothing about the image', (id, why) => {
				expect(of(id)).toMatchObject({ status: 'inconclusive', why: expect.stringMatching(why) });
			});

			test.each([
				[
					'foreign-only',
					/^The node here is linux\/\w+, and the image is wanted for linux\/\w+: that is proven by the probe only\.$/,
				],
				['huge', /^It is too large to test here/],
			])('%s is not tried', (id, why) => {
				expect(of(id)).toMatchObject({ status: 'not-checked', why: expect.stringMatching(why) });
			});

			test('a RuntimeClass whose handler the node lacks is left out, and said', () => {
				expect(of('runtime-class')!.notes).toEqual([]);
				expect(of('runtime-class-without-handler')!.notes).toEqual([expect.stringContaining('`gvisor`')]);
			});

			test('the cluster is gone, and no secret is told', () => {
				expect(left).toEqual([]);
				expect(containersOf(cluster)).toEqual([]);
				expect(JSON.stringify([...outcomes])).not.toMatch(/planted-password|something-else|cGxhbnRlZC1wYXNz/);
			});
		});

		const target = () => pullTarget('app', `${plain}/app:1`);
		const hosts = () => ({ [plain]: { endpoint: `http://${plain}` } });
		const nameOf = ({ runId }: KindOptions) => `pullproof-${runId}`;

		test('nothing is started for nothing to pull', async () => {
			const mine = options();
			const tester = createKindTester(mine);
			expect(await pullAll(tester, [])).toEqual(new Map());
			expect(await tester.close()).toEqual({ left: [] });
			expect(existsSync(mine.stateFile!)).toBe(false);
		});

		test('images are deleted from the node when the last Pod that wants them is done', async () => {
			const mine = options({ hosts: hosts() });
			const tester = createKindTester(mine);
			try {
				await pullAll(tester, [target(), pullTarget('again', `${plain}/app:1`, { namespace: 'other' })]);
				const list = execFileSync(
					'docker',
					['exec', `${nameOf(mine)}-control-plane`, 'crictl', 'images', '-o', 'json'],
					{ encoding: 'utf8' },
				);
				expect(list).not.toContain(plain);
				const pods = execFileSync(
					'docker',
					[
						'exec',
						`${nameOf(mine)}-control-plane`,
						'kubectl',
						'get',
						'pods',
						'-A',
						'-l',
						`pullproof.dev/run=${mine.runId}`,
						'-o',
						'name',
					],
					{ encoding: 'utf8' },
				);
				expect(pods.trim()).toBe('');
			} finally {
				await tester.close();
			}
		});

		test('a run that is cancelled while its cluster starts leaves nothing', async () => {
			const cancel = new AbortController();
			const mine = options({ hosts: hosts(), signal: cancel.signal });
			const tester = createKindTester(mine);
			const pulling = pullAll(tester, [target()]);
			const cancelled = expect(pulling).rejects.toThrow('The run was cancelled while the cluster started.');
			await expect.poll(() => containersOf(nameOf(mine)), { timeout: 5 * 60_000, interval: 300 }).toHaveLength(1);
			cancel.abort();
			await cancelled;
			expect(await tester.close()).toEqual({ left: [] });
			expect(containersOf(nameOf(mine))).toEqual([]);
			expect(existsSync(mine.stateFile!)).toBe(false);
		});

		test('a second run beside the first has a cluster of its own, and neither takes the name of the other', async () => {
			const [first, second] = [options({ hosts: hosts() }), options({ hosts: hosts() })];
			const testers = [createKindTester(first), createKindTester(second)] as const;
			try {
				const [one, two] = await Promise.all(testers.map((tester) => pullAll(tester, [target()])));
				expect([one!.get('app')!.status, two!.get('app')!.status]).toEqual(['pulled', 'pulled']);
				await testers[0].close();
				expect(containersOf(nameOf(first))).toEqual([]);

				const taking = createKindTester(options({ clusterName: nameOf(second) }));
				await expect(pullAll(taking, [target()])).rejects.toThrow(
					`There is a kind cluster \`${nameOf(second)}\` already`,
				);
				expect(await taking.close()).toEqual({ left: [] });
				expect(containersOf(nameOf(second))).toHaveLength(1);
			} finally {
				await Promise.all(testers.map((tester) => tester.close()));
			}
			expect(containersOf(nameOf(second))).toEqual([]);
		});

		test('a cluster that a killed run left behind is deleted afterwards', async () => {
			const mine = options({ hosts: hosts() });
			const killed = createKindTester(mine);
			await pullAll(killed, [target()]);
			expect(await cleanUpAfterRun(programs, mine.stateFile!)).toBeUndefined();
			expect(containersOf(nameOf(mine))).toEqual([]);
			expect(await cleanUpAfterRun(programs, mine.stateFile!)).toBeUndefined();
		});

		test('a node without a Pod network pulls; a kubelet that stops, and a node that dies, are no failure of an image', async () => {
			const mine = options({
				hosts: { ...hosts(), [a]: { ca: [authority.cert] } },
				limits: { parallel: 1, perImageMs: 20_000, totalMs: 60_000 },
			});
			const node = `${nameOf(mine)}-control-plane`;
			const tester = createKindTester(mine);
			try {
				await pullAll(tester, [target()]);

				// As it is in kind's own node images, which bring no Pod network of themselves.
				execFileSync('docker', ['exec', node, 'sh', '-c', 'rm -f /etc/cni/net.d/*']);
				const ready = ['exec', node, 'kubectl', 'wait', '--for=condition=Ready=false', 'node', node, '--timeout=60s'];
				execFileSync('docker', ready, { stdio: 'ignore' });
				const unready = await pullAll(tester, [pullTarget('unready', `${plain}/app:1`, { namespace: 'unready' })]);
				expect(unready.get('unready')).toMatchObject({ status: 'pulled' });

				const login: Credential = { kind: 'basic', name: 'test', username: 'tester', password: 'planted-password' };
				const cri = createCriTester({
					programs,
					location: crictlInside(node),
					platform: { os: 'linux', architecture: own },
					credentialsOf: ({ id }) => (id === 'private' ? [login] : []),
					pauseMs: 10,
				});
				const pulled = await pullAll(cri, [
					target(),
					pullTarget('private', `${a}/app:1`),
					pullTarget('nobody', `${a}/app:1`),
				]);
				expect([...pulled.values()].map(textOf).sort()).toEqual([
					'',
					'',
					expect.stringMatching(/no basic auth credentials$/),
				]);

				execFileSync('docker', ['exec', node, 'systemctl', 'stop', 'kubelet']);
				const stopped = await pullAll(tester, [pullTarget('stopped', `${plain}/app:1`, { namespace: 'late' })]);
				expect(stopped.get('stopped')).toMatchObject({
					status: 'inconclusive',
					why: expect.stringMatching(/^The node did not begin to pull it within 20 seconds\./),
				});

				const dying = pullAll(tester, [
					pullTarget('dead', `${plain}/app:1`, { namespace: 'later' }),
					pullTarget('never-begun', `${plain}/app:2`, { namespace: 'later' }),
				]);
				setTimeout(() => execFileSync('docker', ['kill', node]), 3_000);
				const dead = await dying;
				expect(dead.get('dead')).toMatchObject({
					status: 'inconclusive',
					why: expect.stringMatching(/connection to the cluster was lost/),
				});
				expect(dead.get('never-begun')).toMatchObject({
					status: 'not-checked',
					why: expect.stringMatching(/^Its turn did not come\./),
				});
			} finally {
				expect(await tester.close()).toEqual({ left: [] });
			}
			expect(containersOf(nameOf(mine))).toEqual([]);
		});
	},
);
