import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '../../src/registry/answer.js';
import { parseRegistryError } from '../../src/registry/errors.js';
import { Limit } from '../../src/registry/limits.js';
import { parseManifest } from '../../src/registry/manifest.js';
import { bestFor, formatPlatform, type Platform, runsOn } from '../../src/registry/platform.js';
import { PullBudget, readQuota } from '../../src/registry/quota.js';
import { checkRealm } from '../../src/registry/realm.js';
import { redactUrl, Secrets } from '../../src/registry/redact.js';
import { DEFAULT_RETRIES, planRetry, retryAfter } from '../../src/registry/retry.js';
import { fakeClock } from '../support/fake-clock.js';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function answer(status: number, headers: Record<string, string> = {}, body = ''): HttpAnswer {
	const url = new URL('https://registry.example.com/v2/a/manifests/1');
	const request = { kind: 'manifest', method: 'GET', url, headers: {}, longestBody: 1 } as const;
	return { type: 'http', request, url, status, headers, body: bytes(body) };
}

function platform(text: string): Platform {
	const [os = '', architecture = '', variant] = text.split('/');
	return { os, architecture, ...(variant && { variant }) };
}

describe('runsOn, as containerd has it', () => {
	test.each([
		['linux/amd64', 'linux/amd64'],
		['linux/386', 'linux/amd64'],
		['linux/x86_64', 'linux/amd64'],
		['linux/arm64/v8', 'linux/arm64'],
		['linux/aarch64', 'linux/arm64/v8'],
		['linux/arm/v7', 'linux/arm64'],
		['linux/arm/v6', 'linux/arm/v7'],
		['linux/arm', 'linux/arm/v7'],
		['linux/amd64', 'linux/amd64/v3'],
	])('%s on %s', (image, node) => {
		expect(runsOn(platform(image), platform(node))).toBe(true);
	});

	test.each([
		['linux/arm64', 'linux/amd64'],
		['windows/amd64', 'linux/amd64'],
		['linux/amd64', 'linux/386'],
		['linux/amd64/v3', 'linux/amd64'],
		['linux/arm/v7', 'linux/arm/v6'],
		['linux/arm64', 'linux/arm/v7'],
		['unknown/unknown', 'linux/amd64'],
	])('%s not on %s', (image, node) => {
		expect(runsOn(platform(image), platform(node))).toBe(false);
	});

	test("the node's own architecture is better than one that it can run too", () => {
		const items = ['linux/386', 'linux/amd64', 'linux/arm64'].map((text) => ({ platform: platform(text) }));
		const best = bestFor(items, platform('linux/amd64'));
		expect(best && formatPlatform(best.platform)).toBe('linux/amd64');
	});
});

describe('parseRegistryError', () => {
	test.each([
		['{"errors":[{"code":"DENIED","message":"no"}]}', { code: 'DENIED', message: 'no' }],
		['{"errors":[{"code":"UNKNOWN","message":"","detail":"why"}]}', { code: 'UNKNOWN', message: 'why' }],
		['{"details":"incorrect username or password"}', { message: 'incorrect username or password' }],
		['{"error":"invalid_grant","error_description":"bad token"}', { message: 'bad token' }],
		['{"message":"access forbidden"}', { message: 'access forbidden' }],
		['{"errors":["plain text"]}', { message: 'plain text' }],
		['Too Many Requests', { message: 'Too Many Requests' }],
		['<html>no</html>', { message: '' }],
		['[1]', { message: '[1]' }],
		['', { message: '' }],
		['{"errors":null}', { message: '' }],
	])('reads %s', (body, expected) => {
		expect(parseRegistryError(bytes(body))).toEqual({ ...expected, excerpt: body });
	});
});

describe('retryAfter, in milliseconds', () => {
	const now = Date.parse('2026-01-01T00:00:00Z');
	test.each([
		[answer(429, { 'retry-after': '7' }), 7_000],
		[answer(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }), 9_000],
		[answer(503, { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }), 0],
		[answer(429, { 'retry-after': '-5x' }), undefined],
		[answer(429, {}, '{"errors":[{"message":"retry-after: 880.092µs, allowed: 44000/minute"}]}'), 0.880092],
		[answer(429, {}, '{"errors":[{"message":"retry-after: 1m2.5s, allowed: 2000/minute"}]}'), 62_500],
		[answer(429), undefined],
	])('case %#', (given, expected) => {
		const wait = retryAfter(given, now);
		if (expected === undefined) expect(wait).toBeUndefined();
		else expect(wait).toBeCloseTo(expected, 6);
	});

	test('of microseconds is not at once', () => {
		const ghcr = answer(429, {}, '{"errors":[{"message":"retry-after: 880.092µs, allowed: 44000/minute"}]}');
		expect(planRetry(ghcr, { retry: 0, elapsed: 0 }, DEFAULT_RETRIES, fakeClock())).toBe(50);
	});

	test.each([200, 400, 401, 403, 404, 501, 505])('%s stands', (status) => {
		expect(planRetry(answer(status), { retry: 0, elapsed: 0 }, DEFAULT_RETRIES, fakeClock())).toBeUndefined();
	});

	test('nothing begins after the deadline', () => {
		expect(planRetry(answer(503), { retry: 0, elapsed: 29_900 }, DEFAULT_RETRIES, fakeClock())).toBeUndefined();
	});
});

describe('checkRealm', () => {
	const registry = new URL('https://registry-1.docker.io');
	const policy = { mayBePlain: () => false, tokenHosts: ['login.partner.example'] };
	test.each([
		['https://auth.docker.io/token', registry],
		['/token', registry],
		['https://gitlab.example.co.uk/jwt/auth', new URL('https://registry.example.co.uk')],
		['https://login.partner.example/token', registry],
	])('sends credentials to %s', (realm, from) => {
		expect(checkRealm(realm, from, true, policy)).toMatchObject({ ok: true });
	});

	test.each([
		['https://docker.io.evil.example/token', registry],
		['https://evildocker.io/token', registry],
		['https://other.co.uk/token', new URL('https://registry.example.co.uk')],
		['http://auth.docker.io/token', registry],
		['file:///etc/passwd', registry],
		['javascript:0', registry],
		['https://[', registry],
		['https://10.0.0.2/token', new URL('https://10.0.0.1')],
	])('sends none to %s', (realm, from) => {
		expect(checkRealm(realm, from, true, policy)).toMatchObject({ ok: false });
	});

	test('asks for everybody’s token anywhere with TLS', () => {
		expect(checkRealm('https://tokens.example/t', registry, false, policy)).toMatchObject({ ok: true });
	});
});

describe('quota', () => {
	test("is read from Docker Hub's headers", () => {
		const headers = {
			'ratelimit-limit': '100;w=21600',
			'ratelimit-remaining': '76;w=21600',
			'docker-ratelimit-source': '192.0.2.1',
		};
		expect(readQuota(headers)).toEqual({ limit: 100, remaining: 76, window: 21_600, source: '192.0.2.1' });
		expect(readQuota({})).toBeUndefined();
		expect(readQuota({ 'ratelimit-limit': 'lots', 'ratelimit-remaining': '1' })).toBeUndefined();
	});

	test('is spent down to the reserve, whatever order answers come in', () => {
		const budget = new PullBudget();
		const note = (remaining: number) =>
			budget.note('a', { 'ratelimit-limit': '100', 'ratelimit-remaining': String(remaining) });
		note(22);
		note(25);
		expect([budget.spend('a'), budget.spend('a'), budget.spend('a')]).toEqual([true, true, false]);
		expect(budget.spend('b')).toBe(true);
	});
});

describe('redaction', () => {
	test('takes secrets out of addresses', () => {
		expect(redactUrl(new URL('https://u:p@h.example/v2/x?X-Amz-Signature=abc&scope=s#f'))).toBe(
			'https://h.example/v2/x?X-Amz-Signature=redacted&scope=s',
		);
	});

	test('takes them out of texts, in each form', () => {
		const secrets = new Secrets();
		secrets.add('p@ssw0rd', 'abc');
		const text = `p@ssw0rd p%40ssw0rd ${Buffer.from('p@ssw0rd').toString('base64')} abc`;
		expect(secrets.redact(text)).toBe('[redacted] [redacted] [redacted] abc');
	});
});

describe('parseManifest', () => {
	const read = (content: unknown, type = '') => parseManifest(bytes(JSON.stringify(content)), type);
	const image = (config: string, layers: readonly string[] = []) => ({
		schemaVersion: 2,
		mediaType: 'application/vnd.oci.image.manifest.v1+json',
		config: { mediaType: config, digest: 'sha256:0', size: 1 },
		layers: layers.map((mediaType) => ({ mediaType, digest: 'sha256:0', size: 1 })),
	});

	test.each([
		[image('application/vnd.cncf.helm.config.v1+json'), 'a Helm chart'],
		[image('application/vnd.wasm.config.v0+json'), 'a WebAssembly module'],
		[
			image('application/vnd.oci.image.config.v1+json', ['application/vnd.dev.cosign.simplesigning.v1+json']),
			'a signature',
		],
		[image('application/vnd.buildkit.cacheconfig.v0'), 'a build cache'],
		[image('application/vnd.example.thing'), 'an artifact of the type application/vnd.example.thing'],
		[
			{
				mediaType: 'application/vnd.oci.image.index.v1+json',
				manifests: [{ mediaType: 'application/vnd.buildkit.cacheconfig.v0', digest: 'sha256:0' }],
			},
			'a build cache',
		],
	])('knows an artifact: %#', (content, artifact) => {
		expect(read(content)).toMatchObject({ form: 'artifact', artifact });
	});

	test('takes a manifest without a type for what it looks like', () => {
		expect(read({ manifests: [] })).toMatchObject({ form: 'index', entries: [] });
		expect(read({ config: { digest: 'sha256:0' } })).toMatchObject({ form: 'manifest' });
		expect(read({ schemaVersion: 1 })).toMatchObject({ form: 'schema1' });
		expect(read({})).toMatchObject({ form: 'unreadable' });
		expect(read([])).toMatchObject({ form: 'unreadable' });
		expect(read(null)).toMatchObject({ form: 'unreadable' });
	});
});

test('a limit lets the waiting go in their order', async () => {
	const limit = new Limit(2);
	const begun: number[] = [];
	const ends: (() => void)[] = [];
	const task = (number: number) => () => {
		begun.push(number);
		return new Promise<void>((resolve) => ends.push(resolve));
	};
	const all = [1, 2, 3].map((number) => limit.run(task(number)));
	await Promise.resolve();
	expect(begun).toEqual([1, 2]);
	ends[1]?.();
	await all[1];
	await Promise.resolve();
	expect(begun).toEqual([1, 2, 3]);
	for (const end of ends) end();
	await Promise.all(all);
});
