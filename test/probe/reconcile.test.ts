import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { fakeConfig, fakeManifest, fakeRegistry } from '../support/fake-registry.js';
import { serve } from '../support/probing.js';
import { createWorkspace } from '../support/workspace.js';

const AMD64 = fakeManifest(fakeConfig('linux/amd64'));

const pod = (name: string, image: string, more = '') => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop}
spec:
  containers: [{name: c, image: "${image}"}]
${more}`;

async function findingsOf(files: Readonly<Record<string, string>>, tags: readonly string[]) {
	const server = await serve(
		fakeRegistry({
			tags: Object.fromEntries(tags.map((tag) => [tag, AMD64])),
			content: [fakeConfig('linux/amd64')],
			admission: 'open',
		}),
	);
	const hosts = ['registry.example.com', 'docker.io'].map((host) => `${host}: {endpoint: "${server.url}"}`).join(', ');
	const cwd = createWorkspace({ ...files, '.pullproof.yaml': `registries: {hosts: {${hosts}}}\n` });
	const { report } = await run({
		cwd,
		paths: [],
		exclude: [],
		probe: {
			byDefault: true,
			environment: {
				env: { HOME: cwd },
				reach: 'everywhere',
				vouchFor: async (trusted) => trusted,
			},
		},
	});
	return report.findings.map(({ id, location }) => `${location.file} ${id}`);
}

test('a sibling that forgot a pull secret is no concern when everybody may pull', async () => {
	const files = {
		'a.yaml': pod('a', 'registry.example.com/acme/a:1', '  imagePullSecrets: [{name: regcred}]\n'),
		'b.yaml': pod('b', 'registry.example.com/acme/b:1'),
	};
	expect(await findingsOf(files, ['acme/a:1', 'acme/b:1'])).toEqual(['a.yaml pull-secret-not-found']);
	expect(await findingsOf(files, ['acme/a:1'])).toContain('b.yaml sibling-without-pull-secret');
});

test('an image of a closed catalogue is told once, with its successor', async () => {
	expect(await findingsOf({ 'a.yaml': pod('a', 'bitnami/redis:7.2.4') }, [])).toEqual(['a.yaml retired-registry']);
});

test('an image that is still there was not taken down', async () => {
	expect(await findingsOf({ 'a.yaml': pod('a', 'bitnami/redis:7.2.4') }, ['bitnami/redis:7.2.4'])).toEqual([]);
});
