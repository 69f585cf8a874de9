import { describe, expect, it } from 'vitest';
import {
	canonicalName,
	credentialKey,
	effectiveTag,
	type ImageReference,
	parseReference,
	type ReferenceFailure,
} from '../../src/images/reference.js';
import { FAILURE_REASONS } from '../../src/images/reference-fault.js';

const HEX = '3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5';
const DIGEST = `sha256:${HEX}`;

function valid(text: string): ImageReference {
	const parsed = parseReference(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.failure.message}`);
	return parsed.reference;
}

function invalid(text: string): ReferenceFailure {
	const parsed = parseReference(text);
	if (parsed.ok) throw new Error(`${text} is valid`);
	return parsed.failure;
}

describe('valid references', () => {
	it.each([
		['nginx', 'docker.io', 'library/nginx'],
		['myorg/app', 'docker.io', 'myorg/app'],
		['docker.io/nginx', 'docker.io', 'library/nginx'],
		['docker.io/myorg/app', 'docker.io', 'myorg/app'],
		['index.docker.io/nginx', 'docker.io', 'library/nginx'],
		['index.docker.io/myorg/app', 'docker.io', 'myorg/app'],
		['registry-1.docker.io/nginx', 'registry-1.docker.io', 'nginx'],
		['example.com', 'docker.io', 'library/example.com'],
		['localhost', 'docker.io', 'library/localhost'],
		['myhost/x', 'docker.io', 'myhost/x'],
		['myhost:5000/x', 'myhost:5000', 'x'],
		['localhost/x', 'localhost', 'x'],
		['192.168.1.1:5000/x', '192.168.1.1:5000', 'x'],
		['[::1]:5000/x', '[::1]:5000', 'x'],
		['[2001:DB8::1]/x/y', '[2001:DB8::1]', 'x/y'],
		['reg.io:99999/x', 'reg.io:99999', 'x'],
		['Foo/bar', 'Foo', 'bar'],
		['LOCALHOST/x', 'LOCALHOST', 'x'],
		['my--reg.io/x', 'my--reg.io', 'x'],
		['a__b/c--d/e.f', 'docker.io', 'a__b/c--d/e.f'],
		['reg.io/library/a', 'reg.io', 'library/a'],
		// Outside the grammar of hosts, inside that of paths.
		['my_reg.io/x', 'my_reg.io', 'x'],
	])('%s is on %s as %s', (text, registry, repository) => {
		expect(valid(text)).toEqual({ original: text, registry, repository });
	});

	it.each([
		['nginx:_ok', '_ok', undefined],
		['localhost:5000', '5000', undefined],
		['nginx:1.27.4-alpine', '1.27.4-alpine', undefined],
		['minio:RELEASE.2024-01-01T00-00-00Z', 'RELEASE.2024-01-01T00-00-00Z', undefined],
		[`nginx:${'t'.repeat(128)}`, 't'.repeat(128), undefined],
		[`nginx@${DIGEST}`, undefined, DIGEST],
		[`nginx:1.25@${DIGEST}`, '1.25', DIGEST],
		[`nginx@sha384:${'a'.repeat(96)}`, undefined, `sha384:${'a'.repeat(96)}`],
		[`nginx@sha512:${'0'.repeat(128)}`, undefined, `sha512:${'0'.repeat(128)}`],
		['reg.io:5000/nginx', undefined, undefined],
		['nginx:5000/app:v1', 'v1', undefined],
	])('%s has the tag %s and the digest %s', (text, tag, digest) => {
		const reference = valid(text);
		expect(reference.tag).toBe(tag);
		expect(reference.digest).toBe(digest);
	});

	it('reads the first slash only, so that a host further on is part of the path', () => {
		expect(valid('mirror.io/ghcr.io/org/app')).toMatchObject({ registry: 'mirror.io', repository: 'ghcr.io/org/app' });
		expect(valid('mirror/ghcr.io/app')).toMatchObject({ registry: 'docker.io', repository: 'mirror/ghcr.io/app' });
	});

	it('counts the path up to 255 characters, with `library/` and without the host', () => {
		expect(valid(`reg.example.com/${'a'.repeat(255)}`).repository).toHaveLength(255);
		expect(invalid(`reg.example.com/${'a'.repeat(256)}`).reason).toBe('repository-too-long');
		expect(valid('a'.repeat(247)).repository).toBe(`library/${'a'.repeat(247)}`);
		expect(invalid('a'.repeat(248)).reason).toBe('repository-too-long');
	});

	it('counts a host outside the grammar as part of the path', () => {
		expect(valid(`my_reg.io/${'a'.repeat(245)}`).repository).toHaveLength(245);
		expect(invalid(`my_reg.io/${'a'.repeat(246)}`).reason).toBe('repository-too-long');
	});
});

describe('names made of a reference', () => {
	it.each([
		['nginx', 'docker.io/library/nginx:latest', 'latest'],
		['nginx:1.25', 'docker.io/library/nginx:1.25', '1.25'],
		[`nginx@${DIGEST}`, `docker.io/library/nginx@${DIGEST}`, undefined],
		[`nginx:1.25@${DIGEST}`, `docker.io/library/nginx:1.25@${DIGEST}`, '1.25'],
		['localhost:5000', 'docker.io/library/localhost:5000', '5000'],
		['example.com', 'docker.io/library/example.com:latest', 'latest'],
	])('%s is in full %s', (text, canonical, tag) => {
		expect(canonicalName(valid(text))).toBe(canonical);
		expect(effectiveTag(valid(text))).toBe(tag);
	});

	it.each([
		['nginx', 'docker.io/library/nginx'],
		[`nginx:1@${DIGEST}`, 'docker.io/library/nginx'],
		['index.docker.io/myorg/app:1', 'docker.io/myorg/app'],
		['ghcr.io/org/app:1', 'ghcr.io/org/app'],
		['reg.io:5000/a', 'reg.io:5000/a'],
		['GHCR.io/org/app', 'GHCR.io/org/app'],
	])('credentials for %s are looked up by %s', (text, key) => {
		expect(credentialKey(valid(text))).toBe(key);
	});
});

/** Text, reason, the offending part marked by «», and the suggestion. */
const FAILURES = [
	['«»', 'empty', undefined],
	['« \t»', 'empty', undefined],
	['« »nginx', 'surrounding-space', 'nginx'],
	['nginx« \n»', 'surrounding-space', 'nginx'],
	['«\u00a0»nginx:1', 'surrounding-space', 'nginx:1'],
	['my« »app', 'inner-space', undefined],
	['nginx:« »1.25', 'inner-space', 'nginx:1.25'],
	['«https://»ghcr.io/org/app:1', 'scheme', 'ghcr.io/org/app:1'],
	['«http://»reg.io/x', 'scheme', 'reg.io/x'],
	['«docker://»nginx', 'scheme', 'nginx'],
	['«oci://»ghcr.io/Org/app', 'scheme', 'ghcr.io/org/app'],
	['«https://»ghcr.io', 'scheme', undefined],
	['«u@»h/x', 'user-info', 'h/x'],
	['«user:secret@»reg.io/x', 'user-info', 'reg.io/x'],
	['org«\\»app', 'backslash', 'org/app'],
	[`«${HEX}»`, 'hex-identifier', undefined],
	['nginx«–»alpine', 'invalid-character', 'nginx-alpine'],
	['nginx«：»1.25', 'invalid-character', 'nginx:1.25'],
	['ngi«\u200b»nx', 'invalid-character', 'nginx'],
	['nginx:caf«é»', 'invalid-character', undefined],
	['nginx«!»', 'invalid-character', undefined],
	['nginx:1«$»', 'invalid-character', undefined],
	['nginx«😀»', 'invalid-character', undefined],
	['«.»foo/x', 'invalid-host', undefined],
	['foo«..»io/x', 'invalid-host', undefined],
	['«[::1»/x', 'invalid-host', undefined],
	['«2001:db8::1»/x', 'invalid-host', '[2001:db8::1]/x'],
	['«»:5000/x', 'invalid-host', undefined],
	['my«_»reg:5000/x', 'underscore-in-host', undefined],
	['reg.io:«port»/x', 'invalid-port', undefined],
	['nginx:«1.25»/x', 'invalid-port', undefined],
	['reg.io«:»/x', 'invalid-port', undefined],
	['[::1]:«http»/x', 'invalid-port', undefined],
	['«NGINX»', 'uppercase-repository', 'nginx'],
	['«Nginx»:1', 'uppercase-repository', 'nginx:1'],
	['«MyApp»', 'uppercase-repository', 'myapp'],
	['foo/«Bar»', 'uppercase-repository', 'foo/bar'],
	['ghcr.io/«Org»/App:V1', 'uppercase-repository', 'ghcr.io/org/app:V1'],
	['a/«»/b', 'empty-component', 'a/b'],
	['«»/a', 'empty-component', 'a'],
	['a/«»', 'empty-component', 'a'],
	['«»:v1', 'empty-component', undefined],
	['ghcr.io/«»', 'empty-component', undefined],
	['a«..»b', 'misplaced-separator', undefined],
	['a«___»b', 'misplaced-separator', undefined],
	['a«_-»b', 'misplaced-separator', undefined],
	['a«-»', 'misplaced-separator', undefined],
	['x/«_»a', 'misplaced-separator', undefined],
	[`reg.io/«${'a/'.repeat(128)}b»:1`, 'repository-too-long', undefined],
	['nginx«:»', 'empty-tag', undefined],
	[`nginx«:»@${DIGEST}`, 'empty-tag', undefined],
	['nginx:«-»bad', 'tag-start', undefined],
	['nginx:«.»bad', 'tag-start', undefined],
	['nginx:1.0«+»build+2', 'plus-in-tag', 'nginx:1.0_build_2'],
	[`nginx:1.0«+»b@${DIGEST}`, 'plus-in-tag', `nginx:1.0_b@${DIGEST}`],
	['a:v1«:v2»', 'two-tags', undefined],
	[`nginx:«${'t'.repeat(129)}»`, 'tag-too-long', undefined],
	['nginx«@1.25»', 'tag-after-at', 'nginx:1.25'],
	[`nginx@${DIGEST}«:1.25»`, 'tag-after-digest', `nginx:1.25@${DIGEST}`],
	[`nginx:1@${DIGEST}«:1.25»`, 'tag-after-digest', undefined],
	[`nginx«:»${DIGEST}`, 'digest-after-colon', `nginx@${DIGEST}`],
	['nginx«@»', 'empty-digest', undefined],
	['nginx@«sha256:»', 'empty-digest', undefined],
	[`nginx@«${HEX}»`, 'digest-without-algorithm', `nginx@${DIGEST}`],
	[`nginx@«md5»:${HEX.slice(32)}`, 'digest-algorithm', undefined],
	[`nginx@«${DIGEST.toUpperCase()}»`, 'digest-uppercase', `nginx@${DIGEST}`],
	[`nginx:1@«sha256:${HEX.toUpperCase()}»`, 'digest-uppercase', `nginx:1@${DIGEST}`],
	[`nginx@sha256:«${HEX.slice(1)}»`, 'digest-length', undefined],
	[`nginx@sha512:«${HEX}»`, 'digest-length', undefined],
	['nginx@sha256:«abc»', 'digest-length', undefined],
	['nginx@«sha256»', 'malformed-digest', undefined],
	['nginx:1@«1.25»', 'malformed-digest', undefined],
	[`nginx@sha256:${HEX.slice(1)}«g»`, 'malformed-digest', undefined],
] as const;

describe('invalid references', () => {
	it.each(FAILURES)('%s: %s', (marked, reason, suggestion) => {
		const offset = marked.indexOf('«');
		const length = marked.indexOf('»') - offset - 1;
		const failure = invalid(marked.replace(/[«»]/g, ''));
		expect(failure).toMatchObject({ reason, offset, length });
		expect(failure.suggestion).toBe(suggestion);
		expect(failure.message).toMatch(/^[^\n]+\.$/);
	});

	it('has an example of every reason', () => {
		expect(new Set(FAILURES.map(([, reason]) => reason))).toEqual(new Set(FAILURE_REASONS));
	});

	it.each([
		['MyApp', 'Repository names are lower case, but `MyApp` is not.'],
		['nginx:1.0+b', 'A tag cannot have a `+`, but `1.0+b` has one; write `_` in its place, as Helm does, or `-`.'],
		['nginx ', 'The image reference ends with white space (a space).'],
		['\u00a0nginx', 'The image reference begins with white space (U+00A0, a no-break space).'],
		['a–b', 'There is a dash other than `-` (`–`, U+2013) in the image reference.'],
		['a\u0007', 'There is a character (U+0007) that cannot stand in an image reference.'],
		['a:v1:v2', 'An image reference has one tag, but here `v1` is followed by `:v2`.'],
		[`a@sha256:${'0'.repeat(63)}`, 'A sha256 digest has 64 hexadecimal digits, but this one has 63.'],
		[`a@md5:${'0'.repeat(32)}`, 'Kubernetes knows the digest algorithms sha256, sha384, sha512, but not `md5`.'],
		['reg.io:port/x', 'What stands between a colon and the first slash is a port, but `port` is not a number.'],
		[
			'a'.repeat(248),
			`A repository name has at most 255 characters, but this one has 256, counting all of \`library/${'a'.repeat(72)}…\`.`,
		],
	])('%s says so in one sentence', (text, message) => {
		expect(invalid(text).message).toBe(message);
	});

	it('does not repeat a password', () => {
		expect(invalid('user:hunter2@reg.io/x').message).not.toContain('hunter2');
	});

	it('mends several faults at once', () => {
		expect(invalid(' https://GHCR.io/Org//App:1.0+b ').suggestion).toBe('ghcr.io/org/app:1.0_b');
	});
});

describe('hostile texts', () => {
	const MEGABYTE = 1_000_000;
	it.each([
		['slashes', 'a/'.repeat(MEGABYTE / 2), 'repository-too-long'],
		['dashes', `a${'-'.repeat(MEGABYTE)}`, 'repository-too-long'],
		['dots', '.'.repeat(MEGABYTE), 'repository-too-long'],
		['a host of dots', `${'a.'.repeat(MEGABYTE / 2)}/x`, 'invalid-host'],
		['a host of dashes', `${'a-'.repeat(MEGABYTE / 2)}./x`, 'invalid-host'],
		['colons', 'a:'.repeat(MEGABYTE / 2), 'two-tags'],
		['spaces', `a${' '.repeat(MEGABYTE)}b`, 'inner-space'],
		['digits of a digest', `a@sha256:${'f'.repeat(MEGABYTE)}`, 'digest-length'],
	])('a megabyte of %s is refused at once, in a short sentence', (_, text, reason) => {
		const began = performance.now();
		const failure = invalid(text);
		expect(performance.now() - began).toBeLessThan(2_000);
		expect(failure.reason).toBe(reason);
		expect(failure.message.length).toBeLessThan(400);
	});

	it('takes a host of any length, as the grammar does', () => {
		expect(valid(`${'a.'.repeat(MEGABYTE / 2)}b/x`).repository).toBe('x');
	});
});
