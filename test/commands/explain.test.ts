import { describe, expect, test } from 'vitest';
import { explain, formatExplanationAsJson, formatExplanationsAsText } from '../../src/commands/explain.js';
import { expectHarmlessLog } from '../support/log.js';

const NOT_FOUND = (image: string) =>
	`Failed to pull image "${image}": failed to pull and unpack image "${image}": failed to resolve reference "${image}": ${image}: not found`;

const textOf = (text: string) => formatExplanationsAsText(explain({ text }));
const jsonOf = (text: string) => JSON.parse(formatExplanationAsJson(explain({ text })[0])) as Record<string, unknown>;

describe('names', () => {
	test('of a place that was retired answer why nothing is there', () => {
		const [diagnosis] = explain({ text: NOT_FOUND('docker.io/bitnami/redis:7.0.11') });
		expect(diagnosis).toMatchObject({ id: 'registry-retired', suggestion: expect.stringContaining('bitnamilegacy') });
		expect(diagnosis.also).toContain('tag-not-found');
	});

	test('that are misspelt are told with what was meant', () => {
		expect(explain({ text: NOT_FOUND('ngnix:1.27') })[0]).toMatchObject({ id: 'image-name-typo', suggestion: 'nginx' });
	});

	test('do not turn another failure into theirs', () => {
		expect(explain({ text: 'Failed to pull image "ngnix:1": i/o timeout' })[0].id).toBe('network-timeout');
	});
});

describe('as text', () => {
	test('all that a person needs, with the message itself', () => {
		expect(textOf(NOT_FOUND('ghcr.io/acme/shop:2.0'))).toBe(`The tag or digest does not exist (tag-not-found)
  The registry answered, but has no manifest under this tag or digest.

  Image    ghcr.io/acme/shop:2.0
  Remedy   Name a tag that exists (the registry’s web page, \`crane ls\` or \`skopeo list-tags\` list them), or push the one that is missing; a digest must be that of a manifest in this very repository.
  Could be repository-not-found, image-name-typo
  More     https://github.com/pullproof/pullproof/blob/main/docs/failures/tag-not-found.md

  > ${NOT_FOUND('ghcr.io/acme/shop:2.0')}
`);
	});

	test('says when waiting may help', () => {
		expect(textOf('toomanyrequests: Rate exceeded')).toContain('Waiting  may help');
		expect(textOf('invalid reference format')).not.toContain('Waiting');
	});

	test('hides what is secret, and does nothing to a terminal or a runner', () => {
		const text = textOf(
			'Failed to pull image "a/b:1\u001b[2J": Get "https://me:hunter2@a.example.com/v2/": EOF\n::error::x\n##[group]y',
		);
		expect(text).not.toContain('hunter2');
		expectHarmlessLog(text);
	});

	test('cuts what is very long', () => {
		expect(textOf(`${'x'.repeat(5_000)} i/o timeout`).length).toBeLessThan(3_000);
	});
});

describe('as JSON', () => {
	test('one line with the same', () => {
		expect(
			jsonOf('Get "https://a.example.com/v2/b/manifests/1": x509: certificate signed by unknown authority'),
		).toEqual({
			id: 'tls-unknown-authority',
			title: expect.any(String),
			cause: expect.any(String),
			remedy: expect.any(String),
			docs: 'https://github.com/pullproof/pullproof/blob/main/docs/failures/tls-unknown-authority.md',
			also: [],
			severity: 'error',
			retry: false,
			images: ['a.example.com/b:1'],
			hosts: ['a.example.com'],
		});
	});

	test('holds no secret', () => {
		expect(JSON.stringify(jsonOf('Get "https://me:hunter2@a.example.com/v2/b/manifests/1": EOF'))).not.toContain(
			'hunter2',
		);
	});
});
