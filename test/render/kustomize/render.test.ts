import { describe, expect, test } from 'vitest';
import { recordedKustomize } from '../../support/recorded-kustomize.js';
import { createWorkspace } from '../../support/workspace.js';
import { buildFolder, usesOf } from './build.js';
import { MECHANISMS } from './mechanisms.js';

const SPEC = ['spec', 'template', 'spec'];

/** That a change at these places changes the image is tested with the program itself, in kustomize.itg.test.ts. */
test.each(Object.entries(MECHANISMS))('%s is located', async (_, { files, root, places }) => {
	const built = (await buildFolder(createWorkspace(files), recordedKustomize())).find(({ folder }) => folder === root);
	const uses = built ? usesOf(built.rendering) : [];
	expect(
		uses.map((use) => {
			const { file, line, column } = use.locate('image').range;
			return `${use.image.text} ${file}:${line}:${column}`;
		}),
	).toEqual(places);
});

describe('what is no image', () => {
	const files = {
		'base/web.yaml': `
			apiVersion: apps/v1
			kind: Deployment
			metadata: { name: web, namespace: base }
			spec:
			  template:
			    spec:
			      serviceAccountName: web
			      imagePullSecrets: [{ name: own }]
			      containers: [{ name: web, image: "nginx:1.25" }]
		`,
		'base/kustomization.yaml': 'resources: [web.yaml]\n',
		'o/kustomization.yaml': `
			resources: [../base]
			namespace: shop
			patches:
			  - target: { kind: Deployment }
			    patch: |
			      - op: replace
			        path: /spec/template/spec/serviceAccountName
			        value: runner
			  - path: secrets.yaml
		`,
		'o/secrets.yaml': `
			apiVersion: apps/v1
			kind: Deployment
			metadata: { name: web, namespace: base }
			spec: { template: { spec: { imagePullSecrets: [{ name: added }] } } }
		`,
	};

	test.each([
		['the namespace that the kustomization sets', ['metadata', 'namespace'], 'o/kustomization.yaml:2:12'],
		['an account that a patch in place sets', [...SPEC, 'serviceAccountName'], 'o/kustomization.yaml:8:16'],
		['a pull secret that a patch adds', [...SPEC, 'imagePullSecrets', 0, 'name'], 'o/secrets.yaml:4:56'],
		['a pull secret of the object', [...SPEC, 'imagePullSecrets', 1, 'name'], 'base/web.yaml:8:34'],
		['what the object has none of, at its nearest parent', [...SPEC, 'hostname'], 'base/web.yaml:6:5'],
	])('is located: %s', async (_, path, place) => {
		const built = (await buildFolder(createWorkspace(files), recordedKustomize())).find(({ folder }) => folder === 'o');
		const [manifest] = built?.rendering.manifests ?? [];
		const { file, line, column } = manifest?.locate(path).range ?? {};
		expect(`${file}:${line}:${column}`).toBe(place);
	});
});
