import { expect, test } from 'vitest';
import { patchFilesOf } from '../../src/manifests/kustomization.js';
import { readText } from '../../src/manifests/read.js';
import { rolesOf } from '../../src/manifests/roles.js';

test('the role of a file is told by its name, and by the chart that it is in', () => {
	const files = {
		'kustomization.yaml': 'kustomization',
		'a/Kustomization': 'kustomization',
		'a/kustomization.yml': 'kustomization',
		'chart/Chart.yaml': 'chart',
		'chart/values.yaml': 'chart-values',
		'chart/values-prod.yml': 'chart-values',
		'chart/templates/a.yaml': 'chart-template',
		'chart/templates/tests/b.yaml': 'chart-template',
		'chart/crds/templates/c.yaml': 'plain',
		'chart/crds/c.yaml': 'plain',
		'chart/charts/sub/Chart.yaml': 'chart',
		'chart/charts/sub/templates/d.yaml': 'chart-template',
		'../chart/Chart.yaml': 'chart',
		'../chart/templates/e.yaml': 'chart-template',
		'values.yaml': 'plain',
		'templates/f.yaml': 'plain',
		'valuesets/values.yaml': 'plain',
	};
	const roleOf = rolesOf(Object.keys(files));
	expect(Object.fromEntries(Object.keys(files).map((file) => [file, roleOf(file)]))).toEqual(files);
});

test('a chart may be the folder of the run', () => {
	const roleOf = rolesOf(['Chart.yaml', 'values.yaml', 'templates/a.yaml']);
	expect(['values.yaml', 'templates/a.yaml'].map(roleOf)).toEqual(['chart-values', 'chart-template']);
});

test('patches of a kustomization are known by their paths, not by their texts', () => {
	const kustomization = `
resources: [deployment.yaml]
patches:
- path: ./image.yaml
- path: ../common/patch.yaml
- patch: |-
    - op: remove
      path: /spec/replicas
patchesStrategicMerge:
- merge.yaml
- |-
  apiVersion: apps/v1
  kind: Deployment
patchesJson6902:
- {path: json.yaml, target: {kind: Deployment}}
`;
	const file = readText('overlays/prod/kustomization.yaml', kustomization, 'kustomization');
	expect([...patchFilesOf([file])].sort()).toEqual([
		'overlays/common/patch.yaml',
		'overlays/prod/image.yaml',
		'overlays/prod/json.yaml',
		'overlays/prod/merge.yaml',
	]);
});
