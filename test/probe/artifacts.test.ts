import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { type FakeBlob, fakeManifest, fakeRegistry } from '../support/fake-registry.js';
import { serve } from '../support/probing.js';
import { createWorkspace } from '../support/workspace.js';

const CONFIG: FakeBlob = {
	mediaType: 'application/vnd.cncf.helm.config.v1+json',
	body: '{"name":"web"}',
	digest: `sha256:${'c'.repeat(64)}`,
};
const CHART = fakeManifest(CONFIG);

const release = (name: string, version: string) => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: ${name}, namespace: shop}
spec:
  url: oci://registry.example.com/charts/web
  ref: {tag: ${version}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: ${name}, namespace: shop}
spec:
  chartRef: {kind: OCIRepository, name: ${name}}
`;

test('a chart that Flux fetches must be there like an image, and need not be one', async () => {
	const server = await serve(fakeRegistry({ tags: { 'charts/web:1.0.0': CHART }, admission: 'open' }));
	const cwd = createWorkspace({
		// Something to render, so that releases are looked at.
		'base/kustomization.yaml': 'resources: [../good.yaml]\n',
		'good.yaml': release('good', '1.0.0'),
		'bad.yaml': release('bad', '2.0.0'),
		'.pullproof.yaml': `registries: {hosts: {registry.example.com: {endpoint: "${server.url}"}}}\n`,
	});
	const environment = { env: {}, reach: 'everywhere', vouchFor: async () => hosts } as const;
	const hosts = { named: { 'registry.example.com': { endpoint: server.url } } };
	const { report } = await run({ cwd, paths: [], exclude: [], renderers: '', probe: { byDefault: true, environment } });
	const found = report.findings.filter(({ docs }) => docs.includes('/failures/'));
	expect(
		found.map(({ location, id, message }) => `${location.file}:${location.line}:${location.column} ${id} ${message}`),
	).toEqual([
		'bad.yaml:6:14 tag-not-found There is no chart `registry.example.com/charts/web` of version `2.0.0`: OCIRepository `bad` cannot fetch it, and the cluster keeps what it had.',
	]);
});
