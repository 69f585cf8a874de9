import { describe, expect, test } from 'vitest';
import type { Workload } from '../../src/images/collect.js';
import { composedImagesOf } from '../../src/images/composed-fields.js';
import { skippedPlaced, usesOfPlaced } from '../../src/images/placed-uses.js';
import type { Manifest } from '../../src/manifests/manifest.js';
import { readText } from '../../src/manifests/read.js';
import { dedent } from '../support/describe-rule.js';

function cluster(): { manifest: Manifest; workload: Workload } {
	const [manifest] = readText(
		'vm.yaml',
		dedent(`
			apiVersion: operator.victoriametrics.com/v1beta1
			kind: VMCluster
			metadata: {name: example}
			spec:
			  vmstorage: {image: {repository: victoriametrics/vmstorage, tag: v1.93.4-cluster}}
			  vmselect: {image: {repository: victoriametrics/vmselect}}
			  vminsert: {image: {repository: victoriametrics/VMinsert, tag: v1}}
		`),
	).manifests;
	if (!manifest) throw new Error('not read');
	const { object } = manifest;
	const shared = {
		podSpecPath: [],
		origin: 'custom-resource',
		imagePullSecrets: [],
		labels: new Map(),
		uses: [],
	} as const;
	return { manifest, workload: { manifest, object, ...shared } };
}

describe('images of several fields', () => {
	test('are uses like any other, unless there is a doubt', () => {
		const { manifest, workload } = cluster();
		const uses = usesOfPlaced(workload, 'customField', composedImagesOf(manifest));
		expect(uses.map(({ field, image, container }) => [field, image.state, image.text, container.type])).toEqual([
			['$.spec.vminsert.image', 'invalid', 'victoriametrics/VMinsert:v1', 'customField'],
			['$.spec.vmstorage.image', 'reference', 'victoriametrics/vmstorage:v1.93.4-cluster', 'customField'],
		]);
		expect(uses[1]?.locate('image').range).toMatchObject({ file: 'vm.yaml', line: 5 });
	});

	test('with a doubt are said to be not checked', () => {
		const { manifest } = cluster();
		expect(skippedPlaced(manifest, composedImagesOf(manifest))).toEqual([
			{
				file: 'vm.yaml',
				line: 6,
				reason: 'not-rendered',
				message:
					'The image `victoriametrics/vmselect` of VMCluster `example` was not checked. Its operator chooses the tag.',
			},
		]);
	});
});
