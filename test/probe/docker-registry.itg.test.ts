import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createAuthority, type LeafOptions } from '../support/certificates.js';
import { dockerConfig, secretManifest } from '../support/docker-config.js';
import {
	type DockerRegistryOptions,
	hasDockerRegistry,
	realImage,
	realIndex,
	startDockerRegistry,
} from '../support/docker-registry.js';
import { runCli } from '../support/fake-io.js';
import { createWorkspace } from '../support/workspace.js';

/** Debian's registry, and skopeo as the judge of what it really has. */
const suite = hasDockerRegistry() ? describe : describe.skip;

const IMAGES = {
	'acme/web:1': realIndex('linux/amd64', 'linux/arm64'),
	'acme/amd:1': realIndex('linux/amd64'),
	'acme/arm:1': realImage('linux/arm64'),
};

function pod(name: string, image: string, more = ''): string {
	return `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop}
spec:
  containers: [{name: c, image: "${image}"}]
${more}`;
}

const SECRET_LINE = '  imagePullSecrets: [{name: regcred}]\n';

interface Setup {
	readonly files: Readonly<Record<string, string>>;
	/** What the configuration says of the host. */
	readonly settings?: string;
	readonly host: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly argv?: readonly string[];
}

async function probe({ files, settings = '{}', host, env = {}, argv = [] }: Setup) {
	const cwd = createWorkspace({ ...files, '.pullproof.yaml': `registries: {hosts: {"${host}": ${settings}}}\n` });
	const result = await runCli(cwd, ['--probe', '--output', 'json', ...argv], { env: { HOME: cwd, ...env } });
	if (result.error) throw new Error(result.error);
	const report = JSON.parse(result.out);
	const findings = (report.findings as { id: string; docs: string; location: { file: string } }[])
		.filter(({ docs }) => docs.includes('/failures/'))
		.map(({ id, location }) => `${location.file} ${id}`);
	return { ...result, report, findings };
}

async function start(options: DockerRegistryOptions) {
	const registry = await startDockerRegistry(options);
	onTestFinished(() => registry.stop());
	return registry;
}

suite('an open registry over plain HTTP', () => {
	let registry: Awaited<ReturnType<typeof startDockerRegistry>>;
	beforeAll(async () => {
		registry = await startDockerRegistry({ images: IMAGES });
	});
	afterAll(() => registry.stop());

	const http = () => `{endpoint: "${registry.url}"}`;
	const probeFiles = (files: Setup['files'], more: Partial<Setup> = {}) =>
		probe({ files, settings: http(), host: registry.host, ...more });

	test('has what skopeo finds there: digest and platforms', async () => {
		const { report, findings } = await probeFiles({ 'a.yaml': pod('a', `${registry.host}/acme/web:1`) });
		const raw = execFileSync('skopeo', [
			'inspect',
			'--raw',
			'--tls-verify=false',
			`docker://${registry.host}/acme/web:1`,
		]);
		const folder = createWorkspace({ 'manifest.json': raw });
		const digest = execFileSync('skopeo', ['manifest-digest', join(folder, 'manifest.json')], {
			encoding: 'utf8',
		}).trim();
		const platforms = JSON.parse(raw.toString('utf8')).manifests.map(
			({ platform }: { platform: { os: string; architecture: string } }) => `${platform.os}/${platform.architecture}`,
		);
		expect(findings).toEqual([]);
		expect(report.images[0]).toMatchObject({ status: 'found', digest, platforms });
	});

	test('tells what it lacks by its name', async () => {
		const { findings, exitCode } = await probeFiles({
			'arm-node.yaml': pod('a', `${registry.host}/acme/amd:1`, '  nodeSelector: {kubernetes.io/arch: arm64}\n'),
			'healthy.yaml': pod('b', `${registry.host}/acme/web:1`),
			'no-digest.yaml': pod('c', `${registry.host}/acme/web@sha256:${'0'.repeat(64)}`),
			'no-repository.yaml': pod('d', `${registry.host}/acme/shop:1`),
			'no-tag.yaml': pod('e', `${registry.host}/acme/web:2`),
			'single-arm.yaml': pod('f', `${registry.host}/acme/arm:1`),
		});
		expect(findings.sort()).toEqual([
			'arm-node.yaml platform-mismatch',
			'no-digest.yaml tag-not-found',
			// This registry says MANIFEST_UNKNOWN for a missing repository, too: distribution 2.8.
			'no-repository.yaml tag-not-found',
			'no-tag.yaml tag-not-found',
			'single-arm.yaml platform-mismatch',
		]);
		expect(exitCode).toBe(1);
	});

	test('names the nearest tags from its own list', async () => {
		const { report } = await probeFiles({ 'a.yaml': pod('a', `${registry.host}/acme/web:1.0`) });
		expect(report.findings[0].remediation).toContain('`1`');
	});

	test('is asked over TLS unless nodes are set up otherwise, and then told for what it is', async () => {
		const { findings } = await probe({
			files: { 'a.yaml': pod('a', `${registry.host}/acme/web:1`) },
			host: registry.host,
		});
		expect(findings).toEqual(['a.yaml http-registry-https-client']);
	});

	test('is pinned with the digest that skopeo finds', async () => {
		const cwd = createWorkspace({
			'a.yaml': pod('a', `${registry.host}/acme/web:1`),
			'.pullproof.yaml': `registries: {hosts: {"${registry.host}": ${http()}}}\n`,
		});
		const { files, out, exitCode } = await runCli(cwd, ['pin'], { env: { HOME: cwd } });
		expect(files['a.yaml']).toBe(pod('a', `${registry.host}/acme/web:1@${IMAGES['acme/web:1'].digest}`));
		expect(out).toContain('1 pinned, 0 left as they are.');
		expect(exitCode).toBe(0);
	});

	test('serves through a pull-through mirror that nodes ask first', async () => {
		const mirror = await start({ mirrorOf: registry.url });
		const host = 'registry.example.com';
		const settings = `{endpoint: "http://127.0.0.1:1", mirrors: [{endpoint: "${mirror.url}"}]}`;
		const { report } = await probe({ files: { 'a.yaml': pod('a', `${host}/acme/web:1`) }, host, settings });
		expect(report.images[0]).toMatchObject({ status: 'found', digest: IMAGES['acme/web:1'].digest });
	});
});

suite.each(['htpasswd', 'token service'])('a registry with users, by %s', (kind) => {
	const authority = createAuthority();
	afterAll(() => authority.remove());
	const users = { robot: 'pa55-robot' };
	const options =
		kind === 'htpasswd'
			? { users }
			: { tokens: { users, private: ['acme/web'], signer: authority.issue({ commonName: 'signer' }) } };
	let registry: Awaited<ReturnType<typeof startDockerRegistry>>;
	beforeAll(async () => {
		registry = await startDockerRegistry({ images: IMAGES, ...options });
	});
	afterAll(() => registry.stop());

	const probeWeb = (secret: Readonly<Record<string, string>> | undefined, more: Partial<Setup> = {}) =>
		probe({
			files: {
				'web.yaml': pod('web', `${registry.host}/acme/web:1`, secret ? SECRET_LINE : ''),
				...(secret && { 'secret.yaml': secretManifest('shop', 'regcred', secret) }),
			},
			settings: `{endpoint: "${registry.url}"}`,
			host: registry.host,
			...more,
		});

	test('lets the right secret in', async () => {
		const { findings, report, out } = await probeWeb({ [registry.host]: 'robot:pa55-robot' });
		expect(findings).toEqual([]);
		expect(report.images[0].status).toBe('found');
		expect(out).not.toContain('pa55');
	});

	test('refuses a wrong one', async () => {
		const { findings, out } = await probeWeb({ [registry.host]: 'robot:pa55-wrong' });
		expect(findings).toEqual(['web.yaml unauthorized-bad-credentials']);
		expect(out).not.toContain('pa55');
	});

	test('shows nothing to a cluster without one', async () => {
		expect((await probeWeb(undefined)).findings).toEqual(['web.yaml access-denied-or-not-found']);
	});

	test('shows nothing to a secret for another registry, and this machine can tell what is wrong', async () => {
		const env = { DOCKER_AUTH_CONFIG: dockerConfig({ [registry.host]: 'robot:pa55-robot' }) };
		const { findings } = await probeWeb({ 'ghcr.io': 'robot:pa55-robot' }, { env });
		expect(findings).toEqual(['web.yaml unauthorized-no-credentials']);
	});
});

suite('a registry over TLS', () => {
	const authority = createAuthority();
	afterAll(() => authority.remove());

	const kinds: readonly (readonly [string, LeafOptions, 'known' | 'unknown', readonly string[]])[] = [
		['with a good certificate', { subjectAltName: 'IP:127.0.0.1' }, 'known', []],
		[
			'of an authority that nobody knows',
			{ subjectAltName: 'IP:127.0.0.1' },
			'unknown',
			['a.yaml tls-unknown-authority'],
		],
		['that has expired', { subjectAltName: 'IP:127.0.0.1', days: -1 }, 'known', ['a.yaml tls-certificate-expired']],
		['for another host', { subjectAltName: 'DNS:other.example' }, 'known', ['a.yaml tls-hostname-mismatch']],
		['with a Common Name only', { commonName: '127.0.0.1' }, 'known', ['a.yaml tls-legacy-common-name']],
	];

	test.each(kinds)('%s', async (_, leaf, trust, expected) => {
		const registry = await start({ images: { 'acme/web:1': realIndex('linux/amd64') }, tls: authority.issue(leaf) });
		const { findings, report } = await probe({
			files: { 'a.yaml': pod('a', `${registry.host}/acme/web:1`), 'ca.pem': authority.cert },
			settings: trust === 'known' ? '{ca: [ca.pem]}' : '{}',
			host: registry.host,
		});
		expect(findings).toEqual(expected);
		expect(report.images[0].status).toBe(
			expected.length === 0 ? 'found' : trust === 'unknown' ? 'inconclusive' : 'failed',
		);
	});
});
