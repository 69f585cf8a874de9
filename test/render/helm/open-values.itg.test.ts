import { expect, test } from 'vitest';
import { run } from '../../../src/run.js';
import { describeProgram } from '../../support/programs.js';
import { createWorkspace } from '../../support/workspace.js';

const CHART = {
	'app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\nappVersion: "2.3.4"\n',
	'app/values.yaml': 'image:\n  repository: ""\n  tag: ""\n',
	'app/templates/pod.yaml': `apiVersion: v1
kind: Pod
metadata: {name: app}
spec:
  containers:
    - name: app
      image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
`,
};

async function reportOf(files: Readonly<Record<string, string>>) {
	const { report } = await run({
		cwd: createWorkspace(files),
		paths: [],
		exclude: [],
		renderers: process.env.PATH ?? '',
	});
	return {
		findings: report.findings.map(({ id, location: { file, line } }) => `${file}:${line} ${id}`),
		skipped: report.skipped.map(({ file, line, message }) => `${file}:${line} ${message}`),
		images: report.images.map(({ image }) => image),
	};
}

describeProgram('what a chart leaves to whoever installs it', 'helm', () => {
	test('is counted, and no mistake of the chart', async () => {
		expect(await reportOf(CHART)).toEqual({
			findings: [],
			skipped: [
				'app/Chart.yaml:4 The chart’s own values give `Pod` `app` no image: whoever installs it does. Name such values under `render.helm` in the configuration.',
			],
			images: [],
		});
	});

	test('is a mistake of who installs it without', async () => {
		const values = { 'app/ci/test-values.yaml': 'image: {tag: "1.0"}\n' };
		expect((await reportOf({ ...CHART, ...values })).findings).toEqual(['app/templates/pod.yaml:7 invalid-reference']);
	});

	test('is judged with the values of who installs it', async () => {
		const config = {
			'.pullproof.yaml':
				'render: {helm: [{chart: app, set: {image.repository: ghcr.io/acme/app, image.tag: latest}}]}\n',
		};
		const { findings, images } = await reportOf({ ...CHART, ...config });
		expect(findings).toEqual(['.pullproof.yaml:1 floating-tag']);
		expect(images).toEqual(['ghcr.io/acme/app:latest']);
	});
});
