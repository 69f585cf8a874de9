import { describe, expect, test } from 'vitest';
import { dockerConfig, secretManifest } from '../support/docker-config.js';
import { runCli } from '../support/fake-io.js';
import {
	type FakeRegistryOptions,
	fakeConfig,
	fakeIndex,
	fakeManifest,
	fakeRegistry,
	type Handler,
	registryError,
} from '../support/fake-registry.js';
import { serve } from '../support/probing.js';
import { createWorkspace } from '../support/workspace.js';

const AMD64 = fakeManifest(fakeConfig('linux/amd64'), [10, 20]);
const ARM64 = fakeManifest(fakeConfig('linux/arm64'), [10, 30]);
const BOTH = fakeIndex([
	{ of: AMD64, platform: 'linux/amd64' },
	{ of: ARM64, platform: 'linux/arm64' },
]);
const CONTENT = [AMD64, ARM64, BOTH, fakeConfig('linux/amd64'), fakeConfig('linux/arm64')];

const HOST = 'registry.example.com';

function deployment(name: string, image: string, more = ''): string {
	return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - name: ${name}
          image: ${image}
${more}`;
}

const secret = (name: string, auths: Readonly<Record<string, string>>) => secretManifest('shop', name, auths);

const SECRET_LINE = '      imagePullSecrets: [{name: regcred}]\n';

interface Setup {
	readonly registry?: FakeRegistryOptions | Handler;
	readonly files: Readonly<Record<string, string>>;
	readonly config?: string;
	readonly argv?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs `pullproof --probe` against a fake registry that images call `registry.example.com`. */
async function probe({ registry = {}, files, config = '', argv = [], env = {} }: Setup) {
	const handler = typeof registry === 'function' ? registry : fakeRegistry({ content: CONTENT, ...registry });
	const server = await serve(handler);
	const settings = `registries: {hosts: {${HOST}: {endpoint: "${server.url}"}}}\n${config}`;
	const cwd = createWorkspace({ ...files, '.pullproof.yaml': settings });
	// The rules of the static depth have their own tests.
	const result = await runCli(cwd, ['--probe', '--output', 'json', ...argv], { env: { HOME: cwd, ...env } });
	if (result.error) throw new Error(result.error);
	const report = JSON.parse(result.out);
	const told = (report.findings as Finding[]).filter(
		({ docs, id }) => docs.includes('/failures/') || PROBE_RULES.includes(id),
	);
	return { ...result, report, server, findings: told.map(describeFinding), told };
}

const PROBE_RULES = ['tag-not-of-digest', 'digest-of-one-platform'];

interface Finding {
	readonly id: string;
	readonly severity: string;
	readonly message: string;
	readonly remediation: string;
	readonly evidence: string;
	readonly docs: string;
	readonly location: {
		readonly file: string;
		readonly line: number;
		readonly column: number;
		readonly endColumn: number;
	};
}

function describeFinding({ id, severity, message, location: { file, line, column, endColumn } }: Finding): string {
	return `${file}:${line}:${column}-${endColumn} ${severity} ${id}: ${message}`;
}

describe('an image that the cluster can pull', () => {
	test('is found, with its digest and platforms, and nobody hears of it', async () => {
		const { exitCode, findings, report } = await probe({
			registry: { tags: { 'acme/web:1.4.2': BOTH } },
			files: { 'web.yaml': deployment('web', `${HOST}/acme/web:1.4.2`) },
		});
		expect(findings).toEqual([]);
		expect(exitCode).toBe(0);
		expect(report.summary).toMatchObject({
			depth: 'probe',
			statuses: { found: 1, failed: 0, inconclusive: 0, 'not-checked': 0 },
		});
		expect(report.images[0]).toMatchObject({
			status: 'found',
			digest: BOTH.digest,
			platforms: ['linux/amd64', 'linux/arm64'],
			uses: [{ status: 'found' }],
		});
	});

	test('is asked for once, however many places it has', async () => {
		const { server } = await probe({
			registry: { tags: { 'acme/web:1.4.2': BOTH }, admission: 'open' },
			files: {
				'a.yaml': deployment('a', `${HOST}/acme/web:1.4.2`),
				'b.yaml': deployment('b', `${HOST}/acme/web:1.4.2`),
			},
		});
		// As containerd, which tells a server with another name whose images it wants.
		expect(server.log()).toEqual([`GET /v2/acme/web/manifests/1.4.2?ns=${HOST}`]);
	});
});

describe('an image that does not exist', () => {
	test('is told at its tag, with tags that do', async () => {
		const { exitCode, findings, told } = await probe({
			registry: {
				tags: { 'acme/web:1.4.2': BOTH, 'acme/web:1.4.1': BOTH },
				script: ({ url }) =>
					url.pathname === '/v2/acme/web/tags/list'
						? {
								status: 200,
								headers: { 'content-type': 'application/json' },
								body: { name: 'acme/web', tags: ['1.4.1', '1.4.2'] },
							}
						: undefined,
				admission: 'open',
			},
			files: { 'web.yaml': deployment('web', `${HOST}/acme/web:1.4.3`) },
		});
		expect(findings).toEqual([
			'web.yaml:11:48-53 error tag-not-found: There is no tag `1.4.3` of `registry.example.com/acme/web`: Pods will wait in `ImagePullBackOff`.',
		]);
		expect(told[0]?.remediation).toMatch(/^Did you mean `1\.4\.2`/);
		expect(told[0]?.evidence).toMatch(
			/^GET http:\/\/127\.0\.0\.1:\d+\/v2\/acme\/web\/manifests\/1\.4\.3\?ns=registry\.example\.com as anonymous: 404 MANIFEST_UNKNOWN: manifest unknown$/,
		);
		expect(exitCode).toBe(1);
	});

	test('without a tag in the manifest is told as the missing `latest`', async () => {
		const { findings } = await probe({
			registry: { tags: { 'acme/web:1': BOTH }, admission: 'open' },
			files: { 'web.yaml': deployment('web', `${HOST}/acme/web`) },
		});
		expect(findings).toEqual([
			'web.yaml:11:18-47 error tag-not-found: `registry.example.com/acme/web` names no tag, so `latest` is pulled, and `registry.example.com/acme/web` has none: Pods will wait in `ImagePullBackOff`.',
		]);
	});

	test('is one finding, at each of its places', async () => {
		const { findings, report } = await probe({
			registry: { tags: { 'acme/web:1': BOTH }, admission: 'open' },
			files: { 'a.yaml': deployment('a', `${HOST}/acme/wbe:1`), 'b.yaml': deployment('b', `${HOST}/acme/wbe:1`) },
		});
		const message =
			'error repository-not-found: `registry.example.com` has no repository `acme/wbe`: Pods will wait in `ImagePullBackOff`.';
		expect(findings).toEqual([`a.yaml:11:18-49 ${message}`, `b.yaml:11:18-49 ${message}`]);
		expect(report.summary.statuses).toMatchObject({ failed: 1 });
	});
});

describe('a private image', () => {
	const registry = { tags: { 'acme/web:1': BOTH }, private: ['acme/web'], users: { robot: 'pa55-right', me: 'mine' } };
	const image = `${HOST}/acme/web:1`;

	test('is found with the credentials of its pull secret', async () => {
		const { findings, report, out } = await probe({
			registry,
			files: {
				'web.yaml': deployment('web', image, SECRET_LINE),
				'secret.yaml': secret('regcred', { [HOST]: 'robot:pa55-right' }),
			},
		});
		expect(findings).toEqual([]);
		expect(report.images[0].status).toBe('found');
		expect(out).not.toContain('pa55');
	});

	test('cannot be told from a missing one without credentials', async () => {
		const { findings, told } = await probe({ registry, files: { 'web.yaml': deployment('web', image) } });
		expect(findings).toEqual([
			'web.yaml:11:18-49 error access-denied-or-not-found: `registry.example.com/acme/web` is private, or does not exist: `registry.example.com` does not say which. The cluster would ask without credentials and be refused: Pods will wait in `ImagePullBackOff`.',
		]);
		expect(told[0]?.remediation).toContain('`docker login registry.example.com`');
	});

	test('is told as such when this machine may see it', async () => {
		const { findings } = await probe({
			registry,
			files: { 'web.yaml': deployment('web', image) },
			env: { DOCKER_AUTH_CONFIG: dockerConfig({ [HOST]: 'me:mine' }) },
		});
		expect(findings).toEqual([
			'web.yaml:11:18-49 error unauthorized-no-credentials: `registry.example.com/acme/web:1` is private, and the cluster would ask for it without credentials: Pods will wait in `ImagePullBackOff`.',
		]);
	});

	test('with a wrong password is told once, and the password goes out once', async () => {
		const { findings, server, out } = await probe({
			registry: { ...registry, tags: { 'acme/web:1': BOTH, 'acme/api:1': BOTH } },
			files: {
				'web.yaml': deployment('web', image, SECRET_LINE),
				'api.yaml': deployment('api', `${HOST}/acme/api:1`, SECRET_LINE),
				'secret.yaml': secret('regcred', { [HOST]: 'robot:pa55-wrong' }),
			},
		});
		expect(findings).toEqual([
			expect.stringMatching(
				/^api\.yaml:11:18-49 error unauthorized-bad-credentials: `registry\.example\.com` refuses the credentials of secret shop\/regcred/,
			),
			expect.stringMatching(/^web\.yaml:11:18-49 error unauthorized-bad-credentials: /),
		]);
		expect(server.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic '))).toHaveLength(1);
		expect(out).not.toContain('pa55');
	});

	test('with a secret whose body is elsewhere is counted, and is no finding', async () => {
		const { findings, report, exitCode } = await probe({
			registry,
			files: { 'web.yaml': deployment('web', image, SECRET_LINE) },
		});
		expect(findings).toEqual([]);
		expect(report.images[0].status).toBe('inconclusive');
		expect(report.skipped).toEqual([
			{
				file: 'web.yaml',
				line: 11,
				reason: 'not-verifiable',
				message:
					'Whether the cluster may pull `registry.example.com/acme/web:1` depends on `shop/regcred`, whose body is not in the repository. Map its body under `credentials` in the configuration to find out.',
			},
		]);
		expect(exitCode).toBe(0);
	});

	test('that cannot be verified makes the exit code 3 for who asks for proof', async () => {
		const { exitCode } = await probe({
			registry,
			files: { 'web.yaml': deployment('web', image, SECRET_LINE) },
			argv: ['--on-inconclusive', 'fail'],
		});
		expect(exitCode).toBe(3);
	});

	test('is verified with a body from the environment', async () => {
		const { findings, report } = await probe({
			registry,
			files: { 'web.yaml': deployment('web', image, SECRET_LINE) },
			config: 'credentials: {secrets: {shop/regcred: {env: REGCRED}}}\n',
			env: { REGCRED: dockerConfig({ [HOST]: 'robot:pa55-right' }) },
		});
		expect(findings).toEqual([]);
		expect(report.images[0].status).toBe('found');
	});
});

describe('platforms', () => {
	test('that an index lacks are told where a workload needs them, and only there', async () => {
		const { findings, report } = await probe({
			registry: { tags: { 'acme/web:1': fakeIndex([{ of: AMD64, platform: 'linux/amd64' }]) }, admission: 'open' },
			files: {
				'a.yaml': deployment('a', `${HOST}/acme/web:1`, '      nodeSelector: {kubernetes.io/arch: arm64}\n'),
				'b.yaml': deployment('b', `${HOST}/acme/web:1`),
			},
		});
		expect(findings).toEqual([
			'a.yaml:11:18-49 error platform-mismatch: `registry.example.com/acme/web:1` has no build for linux/arm64: Pods on such nodes will wait in `ImagePullBackOff`. It has linux/amd64.',
		]);
		expect(report.images[0].uses.map(({ status }: { status: string }) => status)).toEqual(['failed', 'found']);
	});

	test('of a single manifest are told as what they are: a pull that works and a container that dies', async () => {
		const { findings } = await probe({
			registry: { tags: { 'acme/web:1': ARM64 }, admission: 'open' },
			files: { 'a.yaml': deployment('a', `${HOST}/acme/web:1`) },
		});
		expect(findings).toEqual([
			'a.yaml:11:18-49 error platform-mismatch: `registry.example.com/acme/web:1` is built for linux/arm64 alone. A node of linux/amd64 pulls it all the same, and the container dies with `exec format error`.',
		]);
	});

	test('of the cluster are the command line’s, else the configuration’s', async () => {
		const setup = {
			registry: { tags: { 'acme/web:1': fakeIndex([{ of: AMD64, platform: 'linux/amd64' }]) }, admission: 'open' },
			files: { 'a.yaml': deployment('a', `${HOST}/acme/web:1`) },
			config: 'platforms: [linux/arm64]\n',
		} as const;
		expect((await probe(setup)).findings).toHaveLength(1);
		expect((await probe({ ...setup, argv: ['--platform', 'linux/amd64'] })).findings).toEqual([]);
	});
});

describe('a tag beside a digest', () => {
	const at = (tag: string, digest: string) => ({ 'a.yaml': deployment('a', `${HOST}/acme/web:${tag}@${digest}`) });

	test('that names it is fine', async () => {
		const registry = { tags: { 'acme/web:1': BOTH }, admission: 'open' } as const;
		expect((await probe({ registry, files: at('1', BOTH.digest) })).findings).toEqual([]);
	});

	test('that is gone is a warning', async () => {
		const registry = { tags: { 'acme/web:1': BOTH }, admission: 'open' } as const;
		expect((await probe({ registry, files: at('2', BOTH.digest) })).findings).toEqual([
			'a.yaml:11:48-49 warning tag-not-of-digest: There is no tag `2` any more. The digest beside it is there, and that is what nodes pull.',
		]);
	});

	test('that names another image is a warning', async () => {
		const registry = { tags: { 'acme/web:1': ARM64 }, admission: 'open' } as const;
		const { findings } = await probe({ registry, files: at('1', BOTH.digest) });
		expect(findings).toEqual([
			`a.yaml:11:48-49 warning tag-not-of-digest: The tag \`1\` names another image by now (\`${ARM64.digest}\`). Nodes pull the one of the digest.`,
		]);
	});

	test('that has the digest for one of its platforms is said', async () => {
		const registry = { tags: { 'acme/web:1': BOTH }, admission: 'open' } as const;
		const { findings } = await probe({ registry, files: at('1', AMD64.digest) });
		expect(findings).toEqual([
			expect.stringMatching(
				/^a\.yaml:11:50-121 notice digest-of-one-platform: The digest is that of one platform of `1` only/,
			),
		]);
	});
});

describe('a registry that does not tell', () => {
	test('is one warning for all its images', async () => {
		const { findings, exitCode, report } = await probe({
			registry: ({ url }) =>
				url.pathname.includes('/good/')
					? {
							status: 200,
							headers: { 'content-type': AMD64.mediaType, 'docker-content-digest': AMD64.digest },
							body: AMD64.body,
						}
					: registryError(403, 'DENIED', 'denied by policy scan'),
			files: { 'a.yaml': deployment('a', `${HOST}/acme/a:1`) },
		});
		expect(findings).toEqual([expect.stringContaining('registry-policy-denied')]);
		expect(report.images[0].status).toBe('failed');
		expect(exitCode).toBe(1);
	});

	test('and no other either: nothing is known, and nothing is blamed on the images', async () => {
		const cwd = createWorkspace({
			'a.yaml': deployment('a', '127.0.0.1:1/acme/a:1'),
			'.pullproof.yaml': 'registries: {hosts: {"127.0.0.1:1": {endpoint: "http://127.0.0.1:1"}}}\n',
		});
		const { out, exitCode } = await runCli(cwd, ['--probe'], { env: { HOME: cwd } });
		expect(out).toContain('1 image whose registry could not be reached');
		expect(out).toContain('Registries were asked: 1 inconclusive.');
		expect(exitCode).toBe(0);
	});
});

describe('what is asked for', () => {
	const files = { 'a.yaml': deployment('a', `${HOST}/acme/a:1`) };

	test('is nothing without a word in configuration and command line', async () => {
		const cwd = createWorkspace(files);
		const { out } = await runCli(cwd, []);
		expect(out).toContain('no registry was asked');
	});

	test('is nothing with --offline, whatever the configuration says', async () => {
		const cwd = createWorkspace({ ...files, '.pullproof.yaml': 'probe: true\n' });
		expect((await runCli(cwd, ['--offline'])).out).toContain('no registry was asked');
	});

	test('cannot be everything and nothing', async () => {
		const { error, exitCode } = await runCli(createWorkspace(files), ['--offline', '--probe']);
		expect(error).toBe('pullproof: --probe asks registries and --offline does not: leave one of them out.\n');
		expect(exitCode).toBe(2);
	});

	test('is no platform that nobody knows how to read', async () => {
		const { error } = await runCli(createWorkspace(files), ['--probe', '--platform', 'arm64']);
		expect(error).toContain('`linux/amd64`');
	});

	test('is not what nodes must have already', async () => {
		const { server, report } = await probe({
			registry: { tags: { 'acme/a:1': BOTH }, admission: 'open' },
			files: { 'a.yaml': deployment('a', `${HOST}/acme/a:1\n          imagePullPolicy: Never`) },
		});
		expect(server.requests).toHaveLength(0);
		expect(report.images[0].status).toBe('not-checked');
	});
});
