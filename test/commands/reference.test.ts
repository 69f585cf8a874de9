import { describe, expect, it } from 'vitest';
import {
	describeReference,
	formatReferencesAsJsonLines,
	formatReferencesAsText,
} from '../../src/commands/reference.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const asText = (...inputs: string[]): string => formatReferencesAsText(inputs.map(describeReference));

describe('describeReference', () => {
	it('describes a valid reference', () => {
		expect(describeReference(`nginx:1.25@${DIGEST}`)).toEqual({
			input: `nginx:1.25@${DIGEST}`,
			valid: true,
			reason: null,
			offset: null,
			message: null,
			registry: 'docker.io',
			repository: 'library/nginx',
			tag: '1.25',
			digest: DIGEST,
			canonical: `docker.io/library/nginx:1.25@${DIGEST}`,
			effectiveTag: '1.25',
			defaultPullPolicy: 'IfNotPresent',
			credentialKey: 'docker.io/library/nginx',
		});
	});

	it('tells the tag as written from the one that the kubelet adds', () => {
		expect(describeReference('ghcr.io/org/app')).toMatchObject({
			tag: null,
			effectiveTag: 'latest',
			canonical: 'ghcr.io/org/app:latest',
			defaultPullPolicy: 'Always',
		});
		expect(describeReference(`app@${DIGEST}`)).toMatchObject({ tag: null, effectiveTag: null });
	});

	it('describes an invalid reference', () => {
		expect(describeReference('ghcr.io/Org/app:1')).toEqual({
			input: 'ghcr.io/Org/app:1',
			valid: false,
			reason: 'uppercase-repository',
			offset: 8,
			message: 'Repository names are lower case, but `Org` is not.',
			registry: null,
			repository: null,
			tag: null,
			digest: null,
			canonical: null,
			effectiveTag: null,
			defaultPullPolicy: 'IfNotPresent',
			credentialKey: null,
		});
	});

	it('calls a placeholder not rendered', () => {
		const description = describeReference('ghcr.io/org/app:${TAG}');
		expect(description).toMatchObject({ valid: false, reason: 'not-rendered', offset: 16, registry: null });
		expect(description.message).toContain('`${TAG}` is a placeholder that nothing has filled in yet');
	});

	it('keeps valid what Kubernetes would take, although it looks like a placeholder', () => {
		expect(describeReference('app:TAG')).toMatchObject({ valid: true, tag: 'TAG' });
	});
});

describe('formatReferencesAsText', () => {
	it('aligns what Kubernetes reads', () => {
		expect(asText('ghcr.io/org/app:1.2')).toBe(
			[
				'ghcr.io/org/app:1.2',
				'  host                 ghcr.io',
				'  repository           org/app',
				'  tag                  1.2',
				'  digest               none',
				'  default pull policy  IfNotPresent',
				'  credential key       ghcr.io/org/app',
				'',
			].join('\n'),
		);
	});

	it('says which tag the kubelet adds', () => {
		expect(asText('nginx')).toContain('  tag                  latest (not written, so the kubelet adds it)\n');
		expect(asText(`nginx@${DIGEST}`)).toContain('  tag                  none\n');
	});

	it('points at what is wrong, and says what may be meant', () => {
		expect(asText('ghcr.io/Org/app:1')).toBe(
			[
				'Repository names are lower case, but `Org` is not.',
				'  ghcr.io/Org/app:1',
				'          ^^^',
				'  did you mean ghcr.io/org/app:1',
				'',
			].join('\n'),
		);
	});

	it('points behind the end where something is missing', () => {
		expect(asText('ghcr.io/')).toBe('The image reference has no repository name.\n  ghcr.io/\n          ^\n');
	});

	it('separates references by an empty line', () => {
		expect(asText('a//b', '')).toMatch(/ {2}did you mean a\/b\n\nThe image reference is empty\.\n$/);
	});

	it('shows what would not show, with the carets in step', () => {
		expect(asText('a\u200bb')).toContain('  a\\u{200b}b\n   ^^^^^^^^\n');
		expect(asText('nginx\n:1')).toContain('  nginx\\u{a}:1\n       ^^^^^\n');
		expect(asText('a\u001b[31m')).not.toContain('\u001b');
	});

	it('shows only the surroundings in a long text', () => {
		const lines = asText(`reg.io/${'a'.repeat(100)}/B${'c'.repeat(100)}`).split('\n');
		expect(lines[1]).toMatch(/^ {2}…a{39}\/Bc+…$/);
		expect(lines[2]).toMatch(/^ {43}\^{80}$/);
	});

	it.each([
		['localhost:5000', '`5000` is read as a tag, not as a port'],
		['ghcr.io', '`ghcr.io` is read as an image on Docker Hub'],
		['Foo/bar', '`Foo` is read as a host because of its capital letters'],
		['GHCR.io/org/app:1', 'pull secrets for `ghcr.io` do not apply to `GHCR.io`'],
		['my_reg.io/x:1', 'the host `my_reg.io` has an underscore'],
		[`nginx:1.25@${DIGEST}`, 'nodes never check that the tag `1.25` exists'],
		['app:TAG', '`TAG` looks like a placeholder'],
	])('notes on %s that %s', (input, note) => {
		expect(asText(input)).toContain(note);
		expect(asText(input).match(/note:/g)).toHaveLength(1);
	});

	it.each([
		'nginx',
		'nginx:1.25',
		'localhost:5000/x',
		'[::1]:5000/x',
		'[2001:DB8::1]/x',
		'ghcr.io/org/app',
		`x@${DIGEST}`,
	])('has nothing to note on %s', (input) => expect(asText(input)).not.toContain('note:'));
});

describe('formatReferencesAsJsonLines', () => {
	it('writes every key of every description on a line of its own', () => {
		const descriptions = ['nginx', 'MyApp', '${IMAGE}'].map(describeReference);
		const lines = formatReferencesAsJsonLines(descriptions).split('\n');
		expect(lines.pop()).toBe('');
		expect(lines.map((line) => JSON.parse(line))).toEqual(descriptions);
		expect(new Set(lines.map((line) => Object.keys(JSON.parse(line)).join()))).toEqual(
			new Set([
				'input,valid,reason,offset,message,registry,repository,tag,digest,canonical,effectiveTag,defaultPullPolicy,credentialKey',
			]),
		);
	});

	it('writes nothing for nothing', () => {
		expect(formatReferencesAsJsonLines([])).toBe('');
		expect(formatReferencesAsText([])).toBe('');
	});
});
