import { describe, expect, test } from 'vitest';
import type { ChartRelease } from '../../../src/render/helm/release.js';
import { releasesOf } from '../../../src/render/helm/releases.js';
import { createWorkspace } from '../../support/workspace.js';
import { failing, renderLikeHelm, toolboxWith } from './fake-helm.js';
import { imagePlaces, placeOf, renderFolder, renderWith, usesOf } from './render-with.js';

const CHART_FILE = `
	apiVersion: v2
	name: web
	version: 0.1.0
	appVersion: "2.7.1"
`;
const DEPLOYMENT = `
	apiVersion: apps/v1
	kind: Deployment
	metadata:
	  name: web
	spec:
	  selector: {matchLabels: {app: web}}
	  template:
	    spec:
	      serviceAccountName: {{ .Values.account }}
	      containers:
	        - name: web
	          image: "{{ .Values.image.registry }}/{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.appVersion }}"
	          imagePullPolicy: {{ .Values.image.pullPolicy }}
	        - name: proxy
	          image: envoyproxy/envoy:latest
`;
const VALUES = `
	account: runner
	image:
	  registry: ghcr.io
	  repository: acme/web
	  tag: latest
	  pullPolicy: Never
`;
const CHART = { 'web/Chart.yaml': CHART_FILE, 'web/values.yaml': VALUES, 'web/templates/deployment.yaml': DEPLOYMENT };

describe('where the images of a chart would be edited', () => {
	test('the tag of an image in its value, and the rest of it as related places', async () => {
		const [rendering] = await renderWith(toolboxWith(renderLikeHelm), createWorkspace(CHART));
		const [use] = rendering ? usesOf(rendering) : [];
		expect(use?.image.text).toBe('ghcr.io/acme/web:latest');
		expect(use?.locate('image')).toEqual({
			range: { file: 'web/values.yaml', line: 5, column: 8, endLine: 5, endColumn: 14 },
			related: [
				expect.objectContaining({ file: 'web/values.yaml', line: 3, message: '`image.registry` is set here' }),
				expect.objectContaining({ file: 'web/values.yaml', line: 4, message: '`image.repository` is set here' }),
				expect.objectContaining({
					file: 'web/templates/deployment.yaml',
					line: 12,
					message: 'the template uses it here',
				}),
			],
		});
	});

	test('each part of it in the value that makes that part', async () => {
		const [rendering] = await renderWith(toolboxWith(renderLikeHelm), createWorkspace(CHART));
		const [use] = rendering ? usesOf(rendering) : [];
		const text = 'ghcr.io/acme/web:latest';
		const at = (part: string) => use && placeOf(use.locateText(text.indexOf(part), part.length));
		expect([at('ghcr.io'), at('acme'), at('web'), at('latest')]).toEqual([
			'web/values.yaml:3:13',
			'web/values.yaml:4:15',
			'web/values.yaml:4:20',
			'web/values.yaml:5:8',
		]);
	});

	test('pull policy and service account in their values, a literal image in the template', async () => {
		const [rendering] = await renderWith(toolboxWith(renderLikeHelm), createWorkspace(CHART));
		const [web, proxy] = rendering ? usesOf(rendering) : [];
		expect(web && placeOf(web.locate('imagePullPolicy'))).toBe('web/values.yaml:6:15');
		expect(web?.workload.serviceAccountName && placeOf(web.workload.serviceAccountName.at)).toBe(
			'web/values.yaml:1:10',
		);
		expect(proxy?.locate('image')).toEqual({
			range: { file: 'web/templates/deployment.yaml', line: 15, column: 18, endLine: 15, endColumn: 41 },
			related: [],
		});
	});

	test('an empty tag leaves it to the appVersion of Chart.yaml', async () => {
		const workspace = createWorkspace({ ...CHART, 'web/values.yaml': VALUES.replace('tag: latest', 'tag: ""') });
		const [rendering] = await renderWith(toolboxWith(renderLikeHelm), workspace);
		expect(imagePlaces(rendering)['ghcr.io/acme/web:2.7.1']).toBe('web/Chart.yaml:4:13');
	});

	test('a file with values that wins', async () => {
		const workspace = createWorkspace({
			...CHART,
			'web/ci/edge-values.yaml': 'image: {tag: edge}',
			'web/values-prod.yaml': 'image: {tag: "1.0"}',
		});
		const renderings = await renderWith(toolboxWith(renderLikeHelm), workspace);
		expect(renderings.map((rendering) => [rendering.name, Object.values(imagePlaces(rendering))[0]])).toEqual([
			['web', 'web/values.yaml:5:8'],
			['web with values-prod.yaml', 'web/values-prod.yaml:1:14'],
			['web with ci/edge-values.yaml', 'web/ci/edge-values.yaml:1:14'],
		]);
	});

	test('a mark that Helm does not take costs only its own value', async () => {
		const picky = toolboxWith((folder, args) => {
			const result = renderLikeHelm(folder, args);
			if (result.ok && /acme\/webzq/.test(result.stdout)) return { ok: false, reason: 'failed', stderr: 'Error: no' };
			return result;
		});
		const [rendering] = await renderWith(picky, createWorkspace(CHART));
		expect(imagePlaces(rendering)['ghcr.io/acme/web:latest']).toBe('web/values.yaml:5:8');
		const [use] = rendering ? usesOf(rendering) : [];
		expect(use && placeOf(use.locateText(8, 4))).toBe('web/values.yaml:4:15');
	});

	test('a name that is another one each time', async () => {
		let renders = 0;
		const random = toolboxWith((folder, args) => {
			const result = renderLikeHelm(folder, args);
			return result.ok
				? { ...result, stdout: result.stdout.replace(/name: web/, `name: web-test-a${renders++}x`) }
				: result;
		});
		const [rendering] = await renderWith(random, createWorkspace(CHART));
		expect(rendering?.manifests.map(({ object }) => object.name)).toEqual(['web-test-*']);
	});

	test('two renders are enough', async () => {
		const tools = toolboxWith(renderLikeHelm);
		await renderWith(tools, createWorkspace(CHART));
		expect(tools.calls.map(([command]) => command)).toEqual(['template', 'template']);
	});
});

describe('what is said of charts', () => {
	const sentencesOf = async (files: Record<string, string>, stderr: string, chosen: readonly ChartRelease[] = []) => {
		const renderings = await renderWith(toolboxWith(failing(stderr)), createWorkspace(files), chosen);
		return {
			skipped: renderings.flatMap(({ skipped }) =>
				skipped.map(({ file, line, message }) => `${file}:${line} ${message}`),
			),
			problems: renderings.flatMap(({ problems }) => problems.map(({ at, message }) => `${placeOf(at)} ${message}`)),
		};
	};

	test('its templates are judged by what they render to', async () => {
		const [rendering] = await renderWith(toolboxWith(renderLikeHelm), createWorkspace(CHART));
		expect([...(rendering?.covers ?? [])]).toEqual(['web/templates/deployment.yaml']);
	});

	test('a chart that fails is an error at the line that Helm names, said once', async () => {
		const said = await sentencesOf(
			{ ...CHART, 'web/ci/edge-values.yaml': 'image: {tag: edge}' },
			'Error: parse error at (web/templates/deployment.yaml:9): unclosed action',
		);
		expect(said).toEqual({
			skipped: [],
			problems: [
				'web/templates/deployment.yaml:9:7 Helm cannot render `web`, so nothing of it can be installed: unclosed action.',
			],
		});
	});

	test('a chart that asks for values is not rendered, with what to do', async () => {
		const said = await sentencesOf(
			CHART,
			'Error: execution error at (web/templates/deployment.yaml:9:7): set `domain`',
		);
		expect(said).toEqual({
			skipped: [
				'web/templates/deployment.yaml:9 `web` was not rendered, so its images were not checked: it asks for values that it was not given (set `domain`). Put values that it renders with into its folder `ci` (`ci/test-values.yaml`), or name some under `render.helm` in the configuration.',
			],
			problems: [],
		});
	});

	test('a chart that asks for values and gets them in its folder `ci` is judged by these', async () => {
		const stderr = 'Error: execution error at (web/templates/deployment.yaml:9:7): set `domain`';
		const tools = toolboxWith((folder, args) =>
			args.some((arg) => arg.startsWith('--values=')) ? renderLikeHelm(folder, args) : failing(stderr)(),
		);
		const renderings = await renderWith(tools, createWorkspace({ ...CHART, 'web/ci/x-values.yaml': 'domain: x' }));
		expect(renderings.map(({ name, skipped, problems }) => [name, skipped, problems])).toEqual([
			['web with ci/x-values.yaml', [], []],
		]);
	});

	test('values in the folder `ci` which the chart refuses are an error in their file', async () => {
		const { problems } = await sentencesOf(
			{ ...CHART, 'web/ci/x-values.yaml': 'a: 1' },
			'Error: execution error at (web/templates/deployment.yaml:9:7): set `domain`',
		);
		expect(problems).toEqual([
			'web/ci/x-values.yaml:1:1 `web with ci/x-values.yaml` refuses its values, so Helm installs nothing of it: set `domain`.',
		]);
	});

	test('without its dependencies the rest of a chart is rendered', async () => {
		const dependencies = `${CHART_FILE}	dependencies:\n	  - name: redis\n	    version: 1.x\n	    repository: https://charts.example.com\n`;
		const tools = toolboxWith((folder, args) =>
			tools.calls.length > 1
				? renderLikeHelm(folder, args)
				: failing('Error: found in Chart.yaml, but missing in charts/ directory: redis')(),
		);
		const [rendering] = await renderWith(tools, createWorkspace({ ...CHART, 'web/Chart.yaml': dependencies }));
		expect(Object.keys(imagePlaces(rendering))).toContain('ghcr.io/acme/web:latest');
		expect(rendering?.skipped).toEqual([
			{
				file: 'web/Chart.yaml',
				line: 7,
				reason: 'helm-template',
				message:
					'`web` was rendered without `redis`, which is not in its folder `charts`, so the images of that were not checked. Run `helm dependency build web` before pullproof.',
			},
		]);
	});

	test('a values file that is not there is an error where it is named', async () => {
		const [release] = releasesOf('web', []);
		const at = { range: { file: 'release.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 }, related: [] };
		const values = [{ form: 'file', file: 'nope.yaml', missing: 'fails', at }] as const;
		const chosen = release ? [{ ...release, title: 'web for HelmRelease web', values, origin: 'chosen' as const }] : [];
		const renderings = await renderWith(toolboxWith(renderLikeHelm), createWorkspace(CHART), chosen);
		expect(
			renderings.flatMap(({ problems }) => problems.map((problem) => `${placeOf(problem.at)} ${problem.message}`)),
		).toEqual([
			'release.yaml:3:5 `web for HelmRelease web` cannot be rendered, since its values file `nope.yaml` is not in the repository.',
		]);
	});

	test('a library is rendered by the charts that use it', async () => {
		const tools = toolboxWith(renderLikeHelm);
		const workspace = createWorkspace({
			'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
			'lib/templates/pod.yaml': '{{ define "lib.pod" }}image: nginx{{ end }}',
		});
		const renderings = await renderWith(tools, workspace);
		expect(tools.calls).toEqual([]);
		expect(renderings.map(({ name, covers, skipped }) => [name, [...covers], skipped])).toEqual([
			['lib', ['lib/templates/pod.yaml'], []],
		]);
	});

	test('without Helm one sentence says what to install', async () => {
		const workspace = createWorkspace({ ...CHART, 'api/Chart.yaml': CHART_FILE });
		const renderings = await renderFolder(workspace, { path: '' });
		expect(renderings.flatMap(({ skipped }) => skipped)).toEqual([
			{
				file: 'api/Chart.yaml',
				line: 1,
				reason: 'helm-template',
				message:
					'2 charts were not rendered, so what they deploy was not checked: there is no `helm` on the PATH. Install Helm 3 or 4 (https://helm.sh/docs/intro/install/).',
			},
		]);
		expect(renderings.flatMap(({ covers }) => [...covers])).toEqual([]);
	});
});
