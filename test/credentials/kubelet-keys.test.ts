import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainKey } from '../../src/credentials/explain-key.js';
import { globMatches } from '../../src/credentials/go-glob.js';
import { imageKeyOf, lookup, matchingKeys, normalizeKey } from '../../src/credentials/kubelet-keys.js';

const HUB = 'docker.io/myorg/app';
const GHCR = 'ghcr.io/org/app';

describe('matchingKeys', () => {
	// What the kubelet's own functions answered when they were run.
	test.each([
		['https://index.docker.io/v1/', HUB],
		['index.docker.io', HUB],
		['https://index.docker.io/v2/', HUB],
		['docker.io', HUB],
		['https://docker.io', HUB],
		['docker.io/myorg', HUB],
		['ghcr.io', GHCR],
		['http://ghcr.io', GHCR],
		['https://ghcr.io/', GHCR],
		['https://ghcr.io/v2/', GHCR],
		['ghcr.io/org', GHCR],
		['ghcr.io/org/', GHCR],
		['ghcr.io/or', GHCR],
		['ghcr.io/org', 'ghcr.io/organization/app'],
		['user:pass@ghcr.io', GHCR],
		['*.dkr.ecr.*.amazonaws.com', '123.dkr.ecr.eu-west-1.amazonaws.com/app'],
		['*.reg.io', 'a.reg.io/app'],
		['reg[0-9].io', 'reg7.io/app'],
		['reg.io:5000', 'reg.io:5000/app'],
		['[::1]:5000', '[::1]:5000/app'],
		// The kubelet takes a host without dot and port for Docker Hub.
		['index.docker.io', 'localhost/app'],
	])('%s covers %s', (key, image) => {
		expect(matchingKeys([key], image)).toEqual([key]);
	});

	test.each([
		['https://index.docker.io/v1', HUB],
		['registry-1.docker.io', HUB],
		['hub.docker.com', HUB],
		['*.docker.io', HUB],
		['index.docker.io/myorg', HUB],
		['docker.io/otherorg', HUB],
		['https://ghcr.io/v2', GHCR],
		['ghcr.io/org/app:1', GHCR],
		['GHCR.io', GHCR],
		['ghcr.io:443', GHCR],
		[' ghcr.io', GHCR],
		['ftp://ghcr.io', GHCR],
		['HTTPS://ghcr.io', GHCR],
		['reg.io', 'reg.io:5000/a'],
		['reg.io:5000', 'reg.io/a'],
		['*.reg.io', 'reg.io/a'],
		['*.reg.io', 'a.b.reg.io/a'],
		['reg.io:*', 'reg.io:5000/a'],
		['ghcr.io/*', GHCR],
		['*', GHCR],
		['index.docker.io', GHCR],
		['[::1]', '[::1]/app'],
		['reg[a.io', 'rega.io/app'],
		// `?` begins the query of a URL.
		['re?.io', 'reg.io/app'],
		['', GHCR],
	])('%s does not cover %s', (key, image) => {
		expect(matchingKeys([key], image)).toEqual([]);
	});

	test('longer keys come first, whatever the order of the file', () => {
		const keys = ['ghcr.io', '*.io', 'ghcr.io/org/app', 'quay.io', 'https://ghcr.io/org'];
		expect(matchingKeys(keys, GHCR)).toEqual(['ghcr.io/org/app', 'https://ghcr.io/org', 'ghcr.io', '*.io']);
	});

	test('index.docker.io counts only when nothing else does', () => {
		expect(matchingKeys(['https://index.docker.io/v1/', 'docker.io/myorg'], HUB)).toEqual(['docker.io/myorg']);
		expect(matchingKeys(['https://index.docker.io/v1/', 'docker.io/else'], HUB)).toEqual([
			'https://index.docker.io/v1/',
		]);
	});

	test('entries of several Secrets under one key are tried in the order of the Secrets', () => {
		const entries = [
			{ key: 'https://ghcr.io', from: 'old' },
			{ key: 'ghcr.io', from: 'new' },
		];
		expect(lookup(entries, GHCR).map(({ from }) => from)).toEqual(['old', 'new']);
	});

	test('the image key has no tag and spells Docker Hub out', () => {
		expect(imageKeyOf({ registry: 'docker.io', repository: 'library/nginx' })).toBe('docker.io/library/nginx');
	});
});

test.each([
	['https://ghcr.io/v1/x', 'ghcr.io/x'],
	['ghcr.io/%41', 'ghcr.io/A'],
	['ghcr.io?x=1#y', 'ghcr.io'],
	['ghcr.io/%zz', undefined],
	['ghcr.io:port', undefined],
	['gh cr.io', undefined],
	['ghcr.io/\tx', undefined],
])('normalizeKey(%j) is %j', (key, normalized) => {
	expect(normalizeKey(key)).toBe(normalized);
});

// Answers of Go's filepath.Match.
test.each([
	['*', '', true],
	['a*', 'abc', true],
	['a*c', 'abcb', false],
	['*b*', 'abc', true],
	['?', 'é', true],
	['?', '/', false],
	['*', 'a/b', false],
	['[a-c]x', 'bx', true],
	['[^a-c]x', 'bx', false],
	['[^a-c]x', 'dx', true],
	['[\\-x]', '-', true],
	['[x-]', 'x', false],
	['[-x]', 'x', false],
	['[]a]', 'a', false],
	['[a', 'a', false],
	['\\*', '*', true],
	['\\*', 'a', false],
	['a\\', 'a', false],
	['A', 'a', false],
])('%j matches %j: %j', (pattern, text, expected) => {
	expect(globMatches(pattern, text)).toBe(expected);
});

test('a pattern of stars takes no longer than it should', () => {
	const started = performance.now();
	expect(globMatches(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false);
	expect(performance.now() - started).toBeLessThan(1000);
});

describe('explainKey', () => {
	test.each([
		['https://index.docker.io/v1', 'version-without-slash', 'https://index.docker.io/v1/'],
		['docker.io/v2', 'version-without-slash', 'https://index.docker.io/v1/'],
		['registry-1.docker.io', 'not-docker-hub', 'https://index.docker.io/v1/'],
		['https://hub.docker.com', 'not-docker-hub', 'https://index.docker.io/v1/'],
		['registry.hub.docker.com', 'not-docker-hub', 'https://index.docker.io/v1/'],
		['*.docker.io', 'not-docker-hub', 'https://index.docker.io/v1/'],
		['index.docker.io/myorg', 'docker-hub-path', 'docker.io/myorg'],
		['https://ghcr.io/v2', 'version-without-slash', 'ghcr.io'],
		['ghcr.io/org/app:1', 'tag', 'ghcr.io/org/app'],
		['ghcr.io/org/app@sha256:abc', 'tag', 'ghcr.io/org/app'],
		['GHCR.io', 'upper-case', 'ghcr.io'],
		['ghcr.io/Org', 'upper-case', 'ghcr.io/org'],
		['ghcr.io:443', 'default-port', 'ghcr.io'],
		['http://reg.io:80/team', 'default-port', 'reg.io/team'],
		[' ghcr.io', 'blank', 'ghcr.io'],
		['ghcr.io\n', 'blank', 'ghcr.io'],
		['ftp://ghcr.io', 'scheme', 'ghcr.io'],
		['HTTPS://ghcr.io', 'scheme', 'ghcr.io'],
		['docker://ghcr.io', 'scheme', 'ghcr.io'],
		['reg.io:*', 'wildcard-port', undefined],
		['gh cr.io', 'not-a-url', undefined],
		['ghcr.io/*', 'glob-in-path', 'ghcr.io'],
		['ghcr.io/org/*', 'glob-in-path', 'ghcr.io/org/'],
		['ghcr.io//org', 'no-repository-path', 'ghcr.io/org'],
		['*', 'bare-star', undefined],
		['dockerhub', 'no-registry-host', 'https://index.docker.io/v1/'],
		['myorg', 'no-registry-host', undefined],
		['myorg/app', 'no-registry-host', 'docker.io/myorg/app'],
		['', 'empty', undefined],
	])('%j: %s, write %j', (key, reason, suggestion) => {
		expect(explainKey(key)).toMatchObject({ reason });
		expect(explainKey(key)?.suggestion).toBe(suggestion);
	});

	test.each([
		'https://index.docker.io/v1/',
		'index.docker.io',
		'docker.io',
		'docker.io/myorg',
		'ghcr.io',
		'https://ghcr.io/',
		'https://ghcr.io/v2/',
		'ghcr.io/org',
		'ghcr.io/org/',
		'reg.io:5000',
		'localhost',
		'localhost:5000',
		'registry:5000',
		'*.dkr.ecr.*.amazonaws.com',
		'*.reg.io',
		'10.0.0.1:5000/team',
		'[::1]:5000',
	])('%j is fine', (key) => {
		expect(explainKey(key)).toBeUndefined();
	});

	test('what it suggests is fine itself', () => {
		const parts = fc.constantFrom(
			'https://',
			'ftp://',
			'ghcr.io',
			'Reg',
			'.io',
			':443',
			':5000',
			'/v1',
			'/v2/',
			'/org',
			':1',
			'/*',
			' ',
			'//',
		);
		const key = fc.array(parts, { maxLength: 5 }).map((all) => all.join(''));
		fc.assert(
			fc.property(key, (text) => {
				// One mistake is explained at a time, so the next one may come up; it never takes more than a few.
				let current = text;
				for (let round = 0; round < 8; round++) {
					const suggestion = explainKey(current)?.suggestion;
					if (suggestion === undefined) return;
					expect(suggestion).not.toBe(current);
					current = suggestion;
				}
				throw new Error(`no end for ${JSON.stringify(text)}`);
			}),
		);
	});
});
