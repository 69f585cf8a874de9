import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { pod } from '../support/describe-rule.js';
import { createWorkspace } from '../support/workspace.js';

async function skippedIn(files: Record<string, string>) {
	const { report } = await run({ cwd: createWorkspace(files), paths: [], exclude: [] });
	return report.skipped.map(({ file, line, reason, message }) => `${file}:${line} ${reason}: ${message}`);
}

test('a release is not checked, since its chart is not rendered', async () => {
	const release = 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: app\nspec: {}\n';
	expect(await skippedIn({ 'a.yaml': release })).toEqual([
		'a.yaml:4 release: What HelmRelease `app` deploys was not rendered, so its images were not checked.',
	]);
});

test('a kustomization that changes images is not checked; one that only lists resources is', async () => {
	expect(
		await skippedIn({
			'a/kustomization.yaml': 'resources: [pod.yaml]\n',
			'a/pod.yaml': pod('image: app:1'),
			'b/kustomization.yaml': 'resources: [../a]\nimages: [{name: x, newTag: y}]\npatches: [{path: p.yaml}]\n',
		}),
	).toEqual([
		'b/kustomization.yaml:1 kustomization: The kustomization was not built, so what its `images`, `patches` make of the images was not checked.',
	]);
});

test('what Skaffold or a kustomization replaces is not checked', async () => {
	expect(
		await skippedIn({
			'skaffold.yaml': 'apiVersion: skaffold/v4beta11\nkind: Config\nbuild: {artifacts: [{image: web}]}\n',
			'pod.yaml': pod('image: web'),
		}),
	).toEqual(['pod.yaml:8 not-rendered: The image `web` of Pod `p` is replaced by Skaffold.']);
});

test('a placeholder and a blank that OpenShift fills in are not checked', async () => {
	expect(
		await skippedIn({
			'a.yaml': pod('image: <image>'),
			'b.yaml': `
				apiVersion: apps.openshift.io/v1
				kind: DeploymentConfig
				metadata: {name: d}
				spec: {template: {spec: {containers: [{name: c, image: ' '}, {name: side, image: "side:1"}]}}}
			`,
		}),
	).toEqual([
		'a.yaml:8 not-rendered: The image `<image>` is filled in later.',
		'b.yaml:4 not-rendered: The image is left blank, for a controller to fill in.',
	]);
});
