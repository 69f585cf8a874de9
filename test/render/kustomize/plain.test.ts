import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectWorkloads } from '../../../src/images/collect.js';
import { readText } from '../../../src/manifests/read.js';
import { createToolbox } from '../../../src/render/tools.js';
import { recordedKustomize } from '../../support/recorded-kustomize.js';
import { describeShared } from '../../support/shared.js';
import { createWorkspace } from '../../support/workspace.js';
import { buildFolder, usesOf } from './build.js';

const withoutPrograms = () => createToolbox({ path: '' });

interface Vector {
	readonly id: string;
	readonly title: string;
	readonly files: Readonly<Record<string, string>>;
	readonly expected: readonly object[];
}

describeShared('whole kustomizations of kustomize’s own tests', 'vectors/kustomize-images-e2e.json', (path) => {
	const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Vector[] };

	test.each(cases)('$id: $title has the images that kustomize expects', async ({ files, expected }) => {
		const [built] = await buildFolder(createWorkspace(files), recordedKustomize());
		const wanted = expected.flatMap((object) =>
			readText('expected.json', JSON.stringify(object)).manifests.flatMap((manifest) =>
				collectWorkloads(manifest, { isPatch: false, extraFields: [] }).flatMap(({ uses }) => uses),
			),
		);
		expect(
			built &&
				usesOf(built.rendering)
					.map(({ image }) => image.text)
					.sort(),
		).toEqual(wanted.map(({ image }) => image.text).sort());
	});
});

const POD = `
	apiVersion: v1
	kind: Pod
	metadata: { name: web }
	spec:
	  containers:
	    - { name: web, image: "ghcr.io/acme/web:1.4.2" }
	    - { name: side, image: busybox }
`;
const BASE = { 'base/pod.yaml': POD, 'base/kustomization.yaml': 'resources: [pod.yaml]\n' };

describe('without a program', () => {
	test('the images of a kustomization of resources and images are set, and it is said that kustomize did not do so', async () => {
		const [built] = await buildFolder(
			createWorkspace({
				...BASE,
				'prod/kustomization.yaml': `
					resources: [../base]
					namespace: shop
					images:
					  - name: ghcr.io/acme/web
					    newTag: 1.5.0
					  - name: busybox
					    newName: quay.io/acme/busybox
				`,
			}),
			withoutPrograms(),
		);
		const uses = built ? usesOf(built.rendering) : [];
		expect(
			uses.map(({ image, object, ...use }) => {
				const { range, related } = use.locate('image');
				return [
					image.text,
					`${range.file}:${range.line}`,
					related.map(({ file, line }) => `${file}:${line}`),
					object.rendering,
					object.namespace,
				];
			}),
		).toEqual([
			['ghcr.io/acme/web:1.5.0', 'prod/kustomization.yaml:5', ['base/pod.yaml:6'], 'prod without kustomize', 'shop'],
			['quay.io/acme/busybox', 'prod/kustomization.yaml:7', ['base/pod.yaml:7'], 'prod without kustomize', 'shop'],
		]);
	});

	test.each([
		'patches: [{ patch: "[]", target: { kind: Pod } }]',
		'namePrefix: prod-',
		'replacements: []',
		'images: [{ name: .*web, newTag: 1.5.0 }]',
	])('a kustomization with `%s` besides is not judged, and counted', async (extra) => {
		const images = extra.startsWith('images') ? '' : 'images: [{ name: busybox, newTag: "1" }]\n';
		const [built] = await buildFolder(
			createWorkspace({ ...BASE, 'prod/kustomization.yaml': `resources: [../base]\n${images}${extra}\n` }),
			withoutPrograms(),
		);
		expect(built?.rendering).toMatchObject({ manifests: [], problems: [], covers: new Set() });
		expect(built?.rendering.skipped).toEqual([
			{
				file: 'prod/kustomization.yaml',
				line: 1,
				reason: 'kustomization',
				message:
					'`prod` was not built, so its images were not checked: it needs kustomize or kubectl, and neither is on the PATH.',
			},
		]);
	});

	test('what changes nothing is read as it stands', async () => {
		const [built] = await buildFolder(createWorkspace(BASE), withoutPrograms());
		expect(built?.rendering).toMatchObject({ manifests: [], problems: [], skipped: [] });
	});
});
