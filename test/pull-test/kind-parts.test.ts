import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Redacted } from '../../src/credentials/redacted.js';
import { requireDocker } from '../../src/pull-test/docker.js';
import type { Command, Completed, Programs } from '../../src/pull-test/exec.js';
import { createKindTester, type KindOptions } from '../../src/pull-test/kind.js';
import { clusterConfig } from '../../src/pull-test/kind-config.js';
import { findKind } from '../../src/pull-test/kind-program.js';
import {
	DEFAULT_NODE_IMAGE,
	KIND_PROGRAMS,
	minorOf,
	NODE_IMAGES,
	nodeImageFor,
} from '../../src/pull-test/kind-releases.js';
import { cleanUpAfterRun } from '../../src/pull-test/kind-state.js';
import { createRedactor, secretTextsOf } from '../../src/pull-test/secret-texts.js';
import { pullTarget } from './support.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kind-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Answer = Partial<Completed> | ((command: Command) => Partial<Completed>);

/** Programs that answer by the beginning of their command line; what is not known is missing. */
function fakePrograms(answers: Readonly<Record<string, Answer>>) {
	const calls: string[] = [];
	const run = async (command: Command): Promise<Completed> => {
		const line = [command.program, ...command.args].join(' ');
		calls.push(line);
		const known = Object.entries(answers).find(([beginning]) => line.startsWith(beginning))?.[1];
		const answer = typeof known === 'function' ? known(command) : known;
		return { code: answer ? 0 : -1, stdout: '', stderr: '', ...(answer ?? { problem: 'missing' }) };
	};
	const programs: Programs = {
		run,
		follow: () => ({ done: Promise.resolve({ code: 0, stdout: '', stderr: '' }), stop: () => undefined }),
	};
	return { programs, calls };
}

describe('the machine', () => {
	const check = (answers: Readonly<Record<string, Answer>>, platform = 'linux-x64') =>
		requireDocker(fakePrograms(answers).programs, platform);

	test('must be Linux, before anything is asked', async () => {
		await expect(check({}, 'darwin-arm64')).rejects.toThrow(
			'The pull test with kind needs Linux, and this is darwin-arm64. Run it on a Linux machine (`runs-on: ubuntu-24.04`), or against a cluster that you have with `pull-test: cluster`.',
		);
	});

	test.each([
		['is not installed', {}, /there is no `docker` on the PATH\. Install it/],
		[
			'does not run',
			{ docker: { code: 1, stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.' } },
			/its daemon does not answer: Cannot connect.*Start it, and try again\.$/,
		],
		[
			'may not be used',
			{ docker: { code: 1, stderr: 'permission denied while trying to connect' } },
			/Add the user to the group `docker`\.$/,
		],
		['runs Windows', { docker: { stdout: '28.0.1 windows\n' } }, /^The pull test with kind needs Linux containers/],
	])('Docker %s', async (_what, answers, message) => {
		await expect(check(answers)).rejects.toThrow(message);
	});

	test('Docker answers', async () => {
		await expect(check({ docker: { stdout: '28.0.1 linux\n' } })).resolves.toBeUndefined();
	});
});

describe('kind itself', () => {
	const program = Buffer.from('#!/bin/sh\n');
	const sha256 = createHash('sha256').update(program).digest('hex');
	const find = (answers: Readonly<Record<string, Answer>>, more: object) =>
		findKind({ programs: fakePrograms(answers).programs, cacheFolder: folder, platform: 'linux-x64', ...more });
	const offline = async () => {
		throw new Error('getaddrinfo ENOTFOUND github.com');
	};

	test('is pinned by sums and digests for both architectures', () => {
		expect(Object.keys(KIND_PROGRAMS)).toEqual(['linux-x64', 'linux-arm64']);
		for (const { sha256: sum } of Object.values(KIND_PROGRAMS)) expect(sum).toMatch(/^[0-9a-f]{64}$/);
		for (const image of Object.values(NODE_IMAGES))
			expect(image).toMatch(/^kindest\/node:v1\.\d+\.\d+@sha256:[0-9a-f]{64}$/);
		expect(DEFAULT_NODE_IMAGE).toBe(NODE_IMAGES['1.37']);
	});

	test.each([
		['1.36', NODE_IMAGES['1.36']],
		['v1.36.2', NODE_IMAGES['1.36']],
		['1.30', undefined],
		['latest', undefined],
	])('has a node image for Kubernetes %s', (version, image) => expect(nodeImageFor(version)).toBe(image));

	test('that is named is used, if it is one', async () => {
		expect(
			await find({ '/opt/kind version': { stdout: 'kind v0.20.0 go1.20 linux/amd64' } }, { kindPath: '/opt/kind' }),
		).toBe('/opt/kind');
		await expect(find({}, { kindPath: '/opt/kind' })).rejects.toThrow(
			'`/opt/kind` is not kind, or cannot be run: `kind version` did not answer. Correct `kind-path`.',
		);
	});

	test('whose bytes are not those of the release is never run', async () => {
		await expect(
			find({ 'kind version': { stdout: 'kind v0.33.0' } }, { download: async () => program }),
		).rejects.toThrow(/is not the release of kind: its SHA-256 is wrong/);
		expect(existsSync(join(folder, 'kind'))).toBe(false);
	});

	test('is taken from the PATH when nothing can be downloaded and its version is known', async () => {
		expect(await find({ 'kind version': { stdout: 'kind v0.33.0 go1.26.8 linux/amd64' } }, { download: offline })).toBe(
			'kind',
		);
		await expect(
			find({ 'kind version': { stdout: 'kind v0.11.1 go1.16 linux/amd64' } }, { download: offline }),
		).rejects.toThrow(
			'kind v0.33.0 could not be downloaded (getaddrinfo ENOTFOUND github.com). The kind on the PATH is v0.11.1, which was never tried with this. Install it and name it with `kind-path`.',
		);
		await expect(find({}, { download: offline })).rejects.toThrow(
			/could not be downloaded.*Install it and name it with `kind-path`\.$/,
		);
	});

	test('does not exist for other machines', async () => {
		await expect(find({}, { platform: 'linux-riscv64' })).rejects.toThrow('There is no kind for linux-riscv64');
	});

	test('in the cache is used only while it is what it was', async () => {
		const path = join(folder, 'kind/v0.33.0/linux-x64/kind');
		const release = KIND_PROGRAMS['linux-x64']!;
		Object.assign(release, { sha256 });
		try {
			expect(await find({}, { download: async () => program })).toBe(path);
			expect(readFileSync(path)).toEqual(program);
			expect(await find({}, { download: offline })).toBe(path);
			chmodSync(path, 0o755);
			writeFileSync(path, 'something else');
			await expect(find({}, { download: offline })).rejects.toThrow(/could not be downloaded/);
		} finally {
			Object.assign(release, { sha256: original });
		}
	});
	const original = KIND_PROGRAMS['linux-x64']!.sha256;
});

describe("the cluster's configuration", () => {
	const read = (nodeImage: string) => JSON.parse(clusterConfig({ runId: 'run1', nodeImage, parallel: 6 }));

	test('is one node that pulls as much at once as it is told, and has no Pod network', () => {
		const config = read(DEFAULT_NODE_IMAGE);
		expect(config).toMatchObject({
			kind: 'Cluster',
			nodes: [{ role: 'control-plane', image: DEFAULT_NODE_IMAGE, labels: { 'pullproof.dev/run': 'run1' } }],
			networking: { disableDefaultCNI: true, kubeProxyMode: 'none' },
		});
		expect(JSON.parse(config.kubeadmConfigPatches[1])).toMatchObject({
			serializeImagePulls: false,
			maxParallelImagePulls: 6,
			registryPullQPS: 0,
		});
	});

	test('tells containerd where to look for registries, in both versions of its configuration', () => {
		const patches: string[] = read(DEFAULT_NODE_IMAGE).containerdConfigPatches;
		expect(patches.map((patch) => patch.split('\n')[0])).toEqual(['version = 2', 'version = 3']);
		for (const patch of patches) expect(patch).toContain('config_path = "/etc/containerd/certs.d"');
	});

	test.each([
		['kindest/node:v1.34.0@sha256:0', true],
		['kindest/node:v1.31.2', true],
		['kindest/node:v1.35.8@sha256:0', false],
		['kindest/node:v1.30.0', false],
		['registry.example:5000/node:v1.34.4-custom', true],
		['registry.example:5000/node', false],
	])('opens the gate of image volumes where it is closed by default: %s', (image, hasGate) => {
		expect('featureGates' in read(image)).toBe(hasGate);
	});

	test('a node image says its version by its tag', () => {
		expect([minorOf('kindest/node:v1.9.0'), minorOf('r:1234/node:latest'), minorOf('node:1.36')]).toEqual([
			9,
			undefined,
			36,
		]);
	});
});

describe('a run whose cluster does not come to be', () => {
	const docker = { 'docker version': { stdout: '28.0.1 linux' }, '/opt/kind version': { stdout: 'kind v0.33.0' } };

	function tester(answers: Readonly<Record<string, Answer>>, more: Partial<KindOptions> = {}) {
		const { programs, calls } = fakePrograms({ ...docker, ...answers });
		const stateFile = join(folder, 'state.json');
		const options = {
			programs,
			platform: 'linux-x64',
			runId: 'run1',
			folder,
			cacheFolder: folder,
			kindPath: '/opt/kind',
			stateFile,
			...more,
		};
		return { tester: createKindTester(options), calls, stateFile };
	}
	const pull = (one: ReturnType<typeof createKindTester>) =>
		one.pull([pullTarget('a', 'a')], () => expect.unreachable());

	test('without Docker deletes nothing', async () => {
		const { tester: one, calls, stateFile } = tester({ 'docker version': { code: 1, stderr: 'Cannot connect' } });
		one.prepare();
		await expect(pull(one)).rejects.toThrow(/daemon does not answer/);
		expect(await one.close()).toEqual({ left: [] });
		expect(calls.join('\n')).not.toContain('delete');
		expect(existsSync(stateFile)).toBe(false);
	});

	test('whose name is taken deletes nothing', async () => {
		const { tester: one, calls } = tester(
			{ '/opt/kind get clusters': { stdout: 'other\nmine\n' } },
			{ clusterName: 'mine' },
		);
		await expect(pull(one)).rejects.toThrow(
			"There is a kind cluster `mine` already, and it is not this run's. Choose another name, or delete it with `kind delete cluster --name mine`.",
		);
		expect(await one.close()).toEqual({ left: [] });
		expect(calls.join('\n')).not.toContain('delete');
	});

	test('because of the node keeps its logs, says where, and deletes what there is', async () => {
		const {
			tester: one,
			calls,
			stateFile,
		} = tester({
			'/opt/kind get clusters': {},
			'/opt/kind create cluster': {
				code: 1,
				stderr: 'ERROR: failed to create cluster: could not find a log line that matches',
			},
			'/opt/kind export logs': {},
			'/opt/kind delete cluster': {},
			'docker ps': {},
		});
		const logs = join(folder, 'pullproof-run1-logs');
		await expect(pull(one)).rejects.toThrow(
			`did not start with ${DEFAULT_NODE_IMAGE}: ERROR: failed to create cluster: could not find a log line that matches. Its logs are in ${logs}.`,
		);
		expect(existsSync(stateFile)).toBe(true);
		expect(await one.close()).toEqual({ left: [] });
		expect(calls).toContain('/opt/kind delete cluster -q --name pullproof-run1');
		expect(existsSync(stateFile)).toBe(false);
		expect(await one.close()).toEqual({ left: [] });
	});

	test('and cannot be deleted either is left for whoever comes next, which is said', async () => {
		const { tester: one, stateFile } = tester({
			'/opt/kind get clusters': {},
			'/opt/kind create cluster': { code: 1 },
			'/opt/kind delete cluster': { code: 1, stderr: 'docker is gone' },
			'docker ps': { code: 1, stderr: 'docker is gone' },
		});
		await expect(pull(one)).rejects.toThrow(/did not start/);
		const left = [
			'The kind cluster `pullproof-run1` could not be deleted (docker is gone). Delete it with `kind delete cluster --name pullproof-run1`.',
		];
		expect(await one.close()).toEqual({ left });
		const afterwards = fakePrograms({ '/opt/kind delete cluster': {}, 'docker ps': {} });
		expect(await cleanUpAfterRun(afterwards.programs, stateFile)).toBeUndefined();
		expect(afterwards.calls).toContain('/opt/kind delete cluster -q --name pullproof-run1');
		expect(existsSync(stateFile)).toBe(false);
	}, 20_000);

	test.each(['', '{}', '[]', 'null', '{"kind":1,"name":"a","kubeconfig":"b"}'])(
		'a state file of %j deletes nothing',
		async (content) => {
			const file = join(folder, 'broken.json');
			writeFileSync(file, content);
			const { programs, calls } = fakePrograms({});
			expect(await cleanUpAfterRun(programs, file)).toBeUndefined();
			expect(calls).toEqual([]);
		},
	);
});

describe('secrets', () => {
	const data = (config: string) => ({
		namespace: 'a',
		name: 'b',
		type: 'c',
		data: { '.dockerconfigjson': new Redacted(config) },
	});
	const auth = Buffer.from('user:pass:word').toString('base64');

	test('are taken out of whatever a node says, in every form', () => {
		const redact = createRedactor(
			secretTextsOf([data(JSON.stringify({ auths: { 'r.example': { auth, identitytoken: 'refresh-token' } } }))]),
		);
		expect(redact(`r.example said: user:pass:word, pass:word, ${auth}, refresh-token`)).toBe(
			'r.example said: [redacted], [redacted], [redacted], [redacted]',
		);
		expect(redact('pull access denied for r.example/user/app')).toBe('pull access denied for r.example/user/app');
	});

	test('of a body that cannot be read are the whole body', () => {
		expect(createRedactor(secretTextsOf([data('not json, but a token')]))('saw: not json, but a token')).toBe(
			'saw: [redacted]',
		);
	});
});
