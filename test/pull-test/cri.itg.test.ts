import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CriOptions, createCriTester } from '../../src/pull-test/cri.js';
import { createCrictl } from '../../src/pull-test/crictl.js';
import { createPrograms, type Programs } from '../../src/pull-test/exec.js';
import { hostsFiles } from '../../src/pull-test/hosts-toml.js';
import { explainPull } from '../../src/pull-test/judge.js';
import type { PullOutcome, PullTarget } from '../../src/pull-test/target.js';
import type { Credential } from '../../src/registry/credential.js';
import { createAuthority } from '../support/certificates.js';
import { indexOf, type PlantedRegistry, singleImage, startPlantedRegistry } from './planted-registry.js';
import { kindGateway, provideKind } from './provide-kind.js';
import { pullTarget, textOf } from './support.js';

const RUNTIME = fileURLToPath(new URL('../../../shared/runtimes/runtime.sh', import.meta.url));
const CACHE =
	process.env.KIND_NODE_IMAGE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kind-node-image');
const LOGIN = 'tester:planted-password';
const SECOND = 'other:planted-password-2';

/** Where each runtime looks for what it shall know of a registry. */
const RUNTIMES = {
	containerd: { folder: join(CACHE, 'runtimes/containerd/certs.d') },
	'cri-o': { folder: '/etc/docker/certs.d' },
	'cri-dockerd': { folder: '/etc/docker/certs.d' },
} as const;

const provided = existsSync(RUNTIME) ? await provideKind() : { missing: 'needs ../shared/runtimes' };
const isMissing = 'missing' in provided;

function basic(login: string): Credential {
	const [username = '', password = ''] = login.split(':');
	return { kind: 'basic', name: `secret ${username}`, username, password };
}

describe.skipIf(isMissing).each(Object.entries(RUNTIMES))(
	`images pulled by a runtime alone${isMissing ? `: ${provided.missing}` : ''}: %s`,
	{ timeout: 5 * 60_000 },
	(runtime, { folder }) => {
		const authority = createAuthority();
		const own = process.arch === 'x64' ? 'amd64' : 'arm64';
		const foreign = own === 'amd64' ? 'arm64' : 'amd64';
		const seenArguments: string[] = [];
		let registry: PlantedRegistry;
		let host = '';
		let endpoint = '';
		let credentials: Readonly<Record<string, readonly Credential[]>> = {};
		let outcomes = new Map<string, PullOutcome>();

		/** Takes down what other programs of the machine could read. */
		function watched(programs: Programs): Programs {
			return {
				...programs,
				run: (command) => {
					seenArguments.push(command.args.join(' '));
					return programs.run(command);
				},
			};
		}

		function options(more: Partial<CriOptions> = {}): CriOptions {
			return {
				programs: watched(createPrograms(process.env)),
				location: { program: join(CACHE, 'bin/crictl'), endpoint },
				platform: { os: 'linux', architecture: own },
				credentialsOf: ({ id }) => credentials[id] ?? [],
				limits: { parallel: 3, perImageMs: 30_000, totalMs: 120_000 },
				pauseMs: 100,
				...more,
			};
		}

		async function pullAll(targets: readonly PullTarget[], more: Partial<CriOptions> = {}) {
			const tester = createCriTester(options(more));
			const found = new Map<string, PullOutcome>();
			await tester.pull(targets, ({ id }, outcome) => found.set(id, outcome));
			await tester.close();
			return found;
		}

		beforeAll(async () => {
			const started = await createPrograms(process.env).run({
				program: RUNTIME,
				args: ['start', runtime],
				timeoutMs: 25 * 60_000,
			});
			expect(started, started.stderr).toMatchObject({ code: 0 });
			endpoint = started.stdout.trim();
			const gateway = kindGateway();
			registry = await startPlantedRegistry({
				images: {
					// Unlike that of any other run: Docker keeps images from one to the next.
					'app:1': indexOf({
						[own]: singleImage(own, randomBytes(8).toString('hex')),
						[foreign]: singleImage(foreign),
					}),
					'again:1': singleImage(own, 'again'),
					'foreign-index:1': indexOf({ [foreign]: singleImage(foreign) }),
					'broken:1': singleImage(own, 'broken'),
					'stuck:1': singleImage(own, 'stuck'),
					'down:1': singleImage(own, 'down'),
					'large:1': singleImage(own, randomBytes(300_000).toString('base64')),
				},
				faults: { broken: 'broken-layer', stuck: 'stall', down: { status: 503, code: 'UNAVAILABLE' } },
				login: LOGIN,
				certificate: authority.issue({ subjectAltName: `IP:${gateway}` }),
			});
			host = `${gateway}:${registry.port}`;
			for (const { path, content } of hostsFiles({ hosts: { [host]: { ca: [authority.cert] } }, local: [] })) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), content);
			}
			const good = [basic(LOGIN)];
			credentials = {
				good,
				'second-of-two': [basic(SECOND), basic(LOGIN)],
				wrong: [basic(SECOND)],
				'missing-tag': good,
				'foreign-index': good,
				'broken-layer': good,
				stuck: good,
				down: good,
				token: [{ kind: 'identity-token', name: 'secret token', token: 'planted-token' }],
			};
			outcomes = await pullAll([
				pullTarget('good', `${host}/app:1`),
				pullTarget('second-of-two', `${host}/again:1`),
				pullTarget('wrong', `${host}/app:1`),
				pullTarget('nobody', `${host}/app:1`),
				pullTarget('missing-tag', `${host}/app:2`),
				pullTarget('foreign-index', `${host}/foreign-index:1`),
				pullTarget('broken-layer', `${host}/broken:1`),
				pullTarget('stuck', `${host}/stuck:1`),
				pullTarget('down', `${host}/down:1`),
				pullTarget('no-such-host', 'registry.invalid/app:1'),
				pullTarget('closed-port', `${gateway}:9/app:1`),
				pullTarget('invalid-name', `${host}/App:1`),
				pullTarget('option', '--debug'),
				pullTarget('never', `${host}/app:1`, { imagePullPolicy: 'Never' }),
				pullTarget('token', `${host}/app:1`),
				pullTarget('foreign-only', `${host}/app:1`, { platforms: [{ os: 'linux', architecture: foreign }] }),
			]);
		}, 30 * 60_000);

		afterAll(async () => {
			await registry?.close();
			authority.remove();
			rmSync(join(folder, host), { recursive: true, force: true });
			execFileSync(RUNTIME, ['stop', runtime], { stdio: 'ignore' });
		});

		test.each(['good', 'second-of-two'])('%s is pulled', (id) => {
			expect(textOf(outcomes.get(id))).toBe('');
			expect(outcomes.get(id)).toMatchObject({ status: 'pulled', durationMs: expect.any(Number) });
		});

		test.each([
			['wrong', ['unauthorized-bad-credentials', 'unauthorized-no-credentials']],
			['nobody', ['unauthorized-no-credentials']],
			['missing-tag', ['tag-not-found']],
			['foreign-index', ['platform-mismatch']],
			['broken-layer', ['digest-mismatch']],
			['no-such-host', ['dns-no-such-host']],
			['closed-port', ['connection-refused']],
			['invalid-name', ['invalid-image-name']],
		])('%s fails, in the words of the runtime', (id, expected) => {
			const outcome = outcomes.get(id)!;
			expect(textOf(outcome)).not.toMatch(/level=fatal|remote_image\.go/);
			expect(outcome.status).toBe('failed');
			const found = explainPull(outcome)!.flatMap((diagnosis) => [diagnosis.id, ...diagnosis.also]);
			expect(
				expected.some((known) => (found as string[]).includes(known)),
				`${textOf(outcome)} is ${found}`,
			).toBe(true);
		});

		test('what looks like an option is a name', () => {
			expect(outcomes.get('option')).toMatchObject({ status: expect.stringMatching(/failed|inconclusive/) });
		});

		test.each([
			['stuck', /^It was not pulled within 30 seconds\.$/],
			['down', /says nothing about the image/],
		])('%s says nothing about the image', (id, why) => {
			expect(outcomes.get(id)).toMatchObject({ status: 'inconclusive', why: expect.stringMatching(why) });
		});

		test.each([
			['never', /^Its `imagePullPolicy` is `Never`/],
			['token', /^crictl can hand over a user and a password, and secret token is a token\.$/],
			['foreign-only', /proven by the probe only\.$/],
		])('%s is not tried', (id, why) => {
			expect(outcomes.get(id)).toMatchObject({ status: 'not-checked', why: expect.stringMatching(why) });
		});

		test('passwords are neither arguments nor told', () => {
			expect(seenArguments.join('\n')).not.toMatch(/planted-(?:password|token)/);
			expect(JSON.stringify([...outcomes])).not.toMatch(/planted-(?:password|token)/);
		});

		test('images that were not there before are gone, and others stay', async () => {
			const crictl = createCrictl(createPrograms(process.env), { program: join(CACHE, 'bin/crictl'), endpoint });
			const planted = async () => (await crictl.images()).filter(({ repoTags }) => repoTags.join().includes(host));
			expect(await planted()).toEqual([]);
			expect(await crictl.pull(`${host}/app:1`, { login: LOGIN, timeoutMs: 60_000 })).toMatchObject({ code: 0 });
			expect((await pullAll([pullTarget('good', `${host}/app:1`)])).get('good')).toMatchObject({ status: 'pulled' });
			const [kept, ...others] = await planted();
			expect([kept?.repoTags, others]).toEqual([[`${host}/app:1`], []]);
			await crictl.remove(kept!.id);
			expect(await planted()).toEqual([]);
		});

		test.runIf(runtime === 'containerd')('a disk that is full is no failure of an image', async () => {
			const content = join(CACHE, 'runtimes/containerd/root/io.containerd.content.v1.content');
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', content]);
			for (const part of ['ingest', 'blobs/sha256']) mkdirSync(join(content, part), { recursive: true });
			try {
				credentials = { large: [basic(LOGIN)] };
				const full = await pullAll([pullTarget('large', `${host}/large:1`)]);
				expect(textOf(full.get('large'))).toContain('no space left on device');
				expect(full.get('large')).toMatchObject({
					status: 'inconclusive',
					why: expect.stringMatching(/says nothing about the image\..*no space left on device/),
				});
			} finally {
				execFileSync('umount', [content]);
			}
		});

		test('a socket that is not there is said before anything is tried', async () => {
			const location = { program: join(CACHE, 'bin/crictl'), endpoint: 'unix:///run/no-such.sock' };
			await expect(pullAll([pullTarget('good', `${host}/app:1`)], { location })).rejects.toThrow(
				/^The container runtime at unix:\/\/\/run\/no-such\.sock does not answer: .*Check the socket's path/,
			);
		});
	},
);
