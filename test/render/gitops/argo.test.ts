import { describe, expect, test } from 'vitest';
import { planOf } from '../../support/gitops-plan.js';

const REPOSITORY = 'https://github.com/argoproj/argocd-example-apps.git';
const FOLDERS = {
	'guestbook/guestbook-ui-deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: guestbook-ui}',
	'helm-guestbook/Chart.yaml': 'apiVersion: v2\nname: helm-guestbook\nversion: 0.1.0',
	'helm-guestbook/values-production.yaml': 'service: {type: LoadBalancer}',
	'kustomize-guestbook/kustomization.yaml': 'namePrefix: kustomize-',
};

/** An Application of https://github.com/argoproj/argocd-example-apps. */
function application(source: string, name = 'guestbook'): string {
	return `
		apiVersion: argoproj.io/v1alpha1
		kind: Application
		metadata: {name: ${name}, namespace: argocd}
		spec:
		  destination: {server: "https://kubernetes.default.svc", namespace: guestbook}
		  ${source}
	`;
}

describe('Argo CD Applications', () => {
	test('of plain manifests leave nothing to render', () => {
		const plan = planOf({ ...FOLDERS, 'app.yaml': application(`source: {repoURL: "${REPOSITORY}", path: guestbook}`) });
		expect(plan.plain.map(({ object }) => object.name)).toEqual(['guestbook']);
		expect([plan.charts, plan.kustomizations, plan.skipped]).toEqual([[], [], []]);
	});

	test('of a kustomization add to it', () => {
		const digest = `sha256:${'a'.repeat(64)}`;
		const { kustomizations, skipped } = planOf({
			...FOLDERS,
			'app.yaml': application(
				`source: {repoURL: "${REPOSITORY}", path: kustomize-guestbook, kustomize: {namePrefix: prod-, namespace: prod, images: ["gcr.io/heptio-images/ks-guestbook-demo:0.2", "web=ghcr.io/acme/web:v2", "db=@${digest}", "localhost:5000/x"]}}`,
			),
		});
		expect(skipped).toEqual([]);
		expect(kustomizations[0]).toMatchObject({
			folder: 'kustomize-guestbook',
			additions: { namePrefix: { text: 'prod-' }, namespace: { text: 'prod' } },
		});
		const images = kustomizations[0]?.additions.images.map((image) => [
			image.name,
			image.newName?.text,
			image.newTag?.text,
			image.digest?.text,
		]);
		expect(images).toEqual([
			['gcr.io/heptio-images/ks-guestbook-demo', undefined, '0.2', undefined],
			['web', 'ghcr.io/acme/web', 'v2', undefined],
			['db', undefined, undefined, digest],
			['localhost:5000/x', undefined, undefined, undefined],
		]);
	});

	test('of a chart give it files, values and parameters in this order', () => {
		const { charts, skipped } = planOf({
			...FOLDERS,
			'app.yaml': application(
				`source:
		    repoURL: ${REPOSITORY}
		    path: helm-guestbook
		    helm:
		      valueFiles: [values-production.yaml, /shared/values.yaml]
		      ignoreMissingValueFiles: true
		      valuesObject: {image: {tag: "0.2"}}
		      values: "image: {tag: ignored}"
		      parameters:
		        - {name: image.repository, value: ghcr.io/acme/web}
		        - {name: version, value: "1.10", forceString: true}
		      kubeVersion: 1.33.0
		      apiVersions: [monitoring.coreos.com/v1]`,
				'web',
			),
		});
		expect(skipped).toEqual([]);
		expect(charts[0]).toMatchObject({
			folder: 'helm-guestbook',
			releaseName: 'web',
			namespace: 'guestbook',
			kubeVersion: '1.33.0',
			apiVersions: ['monitoring.coreos.com/v1'],
			defaultValues: 'used',
			unknown: [],
		});
		expect(charts[0]?.values).toMatchObject([
			{ form: 'file', file: 'helm-guestbook/values-production.yaml', missing: 'ignored' },
			{ form: 'file', file: 'shared/values.yaml', missing: 'ignored' },
			{ form: 'text', text: '{"image": {"tag": "0.2"}}' },
			{ form: 'set', name: 'image.repository', value: 'ghcr.io/acme/web', as: 'value' },
			{ form: 'set', name: 'version', value: '1.10', as: 'string' },
		]);
	});

	test('are changed by files beside what they deploy, as the image updater writes them', () => {
		// https://argocd-image-updater.readthedocs.io/en/stable/basics/update-methods/
		const { charts, kustomizations, skipped } = planOf({
			...FOLDERS,
			'helm-guestbook/.argocd-source-web.yaml': `
				helm:
				  parameters:
				    - {name: image.name, value: some.registry.example/app, forcestring: true}
				    - {name: image.tag, value: v1.0.0, forceString: true}
			`,
			'kustomize-guestbook/.argocd-source.yaml': 'kustomize: {images: ["web:v1"]}',
			'kustomize-guestbook/.argocd-source-guestbook.yaml': 'kustomize: {images: ["web:v2"]}',
			'1.yaml': application(
				`source: {repoURL: "${REPOSITORY}", path: helm-guestbook, helm: {parameters: [{name: image.tag, value: old}]}}`,
				'web',
			),
			'2.yaml': application(
				`source: {repoURL: "${REPOSITORY}", path: kustomize-guestbook, kustomize: {images: ["web:v0"]}}`,
			),
		});
		expect(skipped).toEqual([]);
		expect(charts[0]?.values).toMatchObject([
			{ form: 'set', name: 'image.name', value: 'some.registry.example/app' },
			{
				form: 'set',
				name: 'image.tag',
				value: 'v1.0.0',
				as: 'string',
				at: { range: { file: 'helm-guestbook/.argocd-source-web.yaml', line: 4 } },
			},
		]);
		expect(kustomizations[0]?.additions.images).toMatchObject([
			{ newTag: { text: 'v2', at: { range: { file: 'kustomize-guestbook/.argocd-source-guestbook.yaml' } } } },
		]);
	});

	test('changed in other ways beside what they deploy are counted', () => {
		const { skipped, charts } = planOf({
			...FOLDERS,
			'helm-guestbook/.argocd-source.yaml': 'helm: {valuesObject: {image: {tag: v1}}}',
			'app.yaml': application(`source: {repoURL: "${REPOSITORY}", path: helm-guestbook}`),
		});
		expect(charts).toEqual([]);
		expect(skipped.map(({ message }) => message)).toEqual([
			'Application `guestbook` deploys `helm-guestbook` with the changes of `helm-guestbook/.argocd-source.yaml`, which are not worked out here, so its images were not checked.',
		]);
	});

	test('without a source are counted', () => {
		expect(planOf({ 'app.yaml': application('sources: []') }).skipped.map(({ message }) => message)).toEqual([
			'Application `guestbook` names no source, so its images were not checked.',
		]);
	});

	test('take values from another source of this repository', () => {
		const sources = (url: string) => `sources:
		    - {repoURL: "${REPOSITORY}", path: helm-guestbook, helm: {valueFiles: [$values/envs/prod.yaml]}}
		    - {repoURL: "${url}", ref: values}`;
		const files = (url: string) => ({ ...FOLDERS, 'envs/prod.yaml': 'a: 1', 'app.yaml': application(sources(url)) });
		const here = planOf(files(REPOSITORY), 'git@github.com:argoproj/argocd-example-apps.git');
		expect(here.charts[0]?.values).toMatchObject([{ form: 'file', file: 'envs/prod.yaml', missing: 'fails' }]);
		expect(here.skipped).toEqual([]);

		const elsewhere = planOf(files('https://github.com/acme/values'), REPOSITORY);
		expect(elsewhere.charts).toEqual([]);
		expect(elsewhere.skipped.map(({ message }) => message)).toEqual([
			'Application `guestbook` takes values from `$values/envs/prod.yaml`, which is not found in this repository, so its images were not checked.',
		]);
	});

	test('take values from the files that a pattern names, in the order of their names', () => {
		// https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#glob-patterns-in-value-files
		const source = (files: string) =>
			application(`source: {repoURL: "${REPOSITORY}", path: helm-guestbook, helm: {valueFiles: ${files}}}`);
		const files = { ...FOLDERS, 'envs/z.yaml': 'a: 1', 'envs/a.yaml': 'a: 1', 'envs/prod.yaml': 'a: 1' };
		const { charts } = planOf({ ...files, 'app.yaml': source('[/envs/*.yaml, ../envs/prod.yaml]') });
		expect(charts[0]?.values.map((layer) => layer.form === 'file' && layer.file)).toEqual([
			'envs/a.yaml',
			'envs/z.yaml',
			'envs/prod.yaml',
		]);
		for (const lost of ['nothing/*.yaml', 'envs/**/*.yaml', 'https://acme.example/values.yaml']) {
			const { skipped } = planOf({ ...files, 'app.yaml': source(`["${lost}"]`) });
			expect(skipped.map(({ message }) => message)).toEqual([
				`Application \`guestbook\` takes values from \`${lost}\`, which is not found in this repository, so its images were not checked.`,
			]);
		}
	});

	test('take values from the root of another source', () => {
		const { charts } = planOf({
			...FOLDERS,
			'values-web.yaml': 'a: 1',
			'app.yaml': application(`sources:
		    - {repoURL: "${REPOSITORY}", path: helm-guestbook, helm: {valueFiles: [$values/values-web.yaml]}}
		    - {repoURL: "${REPOSITORY}", ref: values}`),
		});
		expect(charts[0]?.values).toMatchObject([{ form: 'file', file: 'values-web.yaml' }]);
	});

	test('of a chart elsewhere have files of values here', () => {
		// https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/
		const { skipped } = planOf({
			'charts/prometheus/values.yaml': 'a: 1',
			'app.yaml': application(
				`sources:
		    - repoURL: https://prometheus-community.github.io/helm-charts
		      chart: prometheus
		      targetRevision: 15.7.1
		      helm: {valueFiles: [values-of-the-chart.yaml, $values/charts/prometheus/values.yaml]}
		    - {repoURL: "${REPOSITORY}", targetRevision: dev, ref: values}`,
			),
		});
		expect(skipped.map(({ valuesFiles }) => valuesFiles)).toEqual([['charts/prometheus/values.yaml']]);
	});

	test('of other repositories are counted, with the chart in a registry as an artifact', () => {
		const plan = planOf({
			...FOLDERS,
			// https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
			'1.yaml': application(
				'source: {chart: sealed-secrets, repoURL: "https://bitnami.github.io/sealed-secrets", targetRevision: 1.16.1}',
			),
			'2.yaml': application(
				'source: {path: ., repoURL: "oci://registry-1.docker.io/bitnamicharts/nginx", targetRevision: 1.16.1}',
			),
			'3.yaml': application(
				'source: {chart: nginx, repoURL: registry-1.docker.io/bitnamicharts, targetRevision: 15.9.0}',
			),
			'4.yaml': application(
				'source: {chart: nginx, repoURL: registry-1.docker.io/bitnamicharts, targetRevision: 15.*}',
			),
			'5.yaml': application('source: {path: deploy, repoURL: "https://github.com/acme/web"}'),
			'6.yaml': application(`source: {path: guestbook, repoURL: "${REPOSITORY}", plugin: {name: tanka}}`),
		});
		expect(plan.skipped.map(({ message }) => message.replace(/^Application `guestbook` |, so its.*$/g, ''))).toEqual([
			'installs the chart `sealed-secrets` of https://bitnami.github.io/sealed-secrets, which is not in this repository',
			'installs `oci://registry-1.docker.io/bitnamicharts/nginx`, which is not in this repository',
			'installs the chart `nginx` of registry-1.docker.io/bitnamicharts, which is not in this repository',
			'installs the chart `nginx` of registry-1.docker.io/bitnamicharts, which is not in this repository',
			'deploys `deploy` of https://github.com/acme/web, which is not in this repository',
			'deploys what a plugin makes of `guestbook`',
		]);
		expect(plan.artifacts.map(({ reference }) => reference)).toEqual([
			'registry-1.docker.io/bitnamicharts/nginx:1.16.1',
			'registry-1.docker.io/bitnamicharts/nginx:15.9.0',
		]);
		expect(plan.plain).toEqual([]);
	});
});

describe('Argo CD ApplicationSets', () => {
	const set = (generators: string, template: string, more = '') => `
		apiVersion: argoproj.io/v1alpha1
		kind: ApplicationSet
		metadata: {name: apps}
		spec:
		  ${more}
		  generators: ${generators}
		  template:
		    metadata: {name: '${template.includes('{{.') ? '{{.path.basename}}' : '{{path.basename}}'}'}
		    spec:
		      source: {repoURL: "${REPOSITORY}", path: ${template}}
		      destination: {namespace: apps}
	`;

	test.each([
		["'{{path}}'", ''],
		["'{{ path.path }}'", ''],
		["'{{.path.path}}'", 'goTemplate: true'],
		["'apps/{{index .path.segments 1}}'", 'goTemplate: true'],
	])('of folders make an Application of each: %s', (template, more) => {
		const { charts, kustomizations, skipped } = planOf({
			'apps/web/Chart.yaml': 'name: web',
			'apps/db/kustomization.yaml': 'resources: []',
			'apps/old/Chart.yaml': 'name: old',
			'apps/.hidden/Chart.yaml': 'name: hidden',
			'apps/web/templates/a.yaml': 'a: 1',
			'set.yaml': set(
				`[{git: {repoURL: "${REPOSITORY}", directories: [{path: apps/*}, {path: apps/o?d, exclude: true}]}}]`,
				template,
				more,
			),
		});
		expect(skipped).toEqual([]);
		expect(charts.map(({ folder, releaseName }) => [folder, releaseName])).toEqual([['apps/web', 'web']]);
		expect(kustomizations.map(({ folder }) => folder)).toEqual(['apps/db']);
	});

	test('of files fill in what they hold', () => {
		// https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
		const config = (name: string, tag: string) => `{"cluster": {"name": "${name}"}, "image": {"tag": "${tag}"}}`;
		const { charts, skipped } = planOf({
			...FOLDERS,
			'cluster-config/engineering/dev/config.json': config('engineering-dev', '0.1'),
			'cluster-config/engineering/prod/config.json': config('engineering-prod', '0.2'),
			'cluster-config/engineering/prod/other.json': '{}',
			'set.yaml': `
				apiVersion: argoproj.io/v1alpha1
				kind: ApplicationSet
				metadata: {name: guestbook}
				spec:
				  generators:
				    - git: {repoURL: "${REPOSITORY}", files: [{path: cluster-config/**/config.json}]}
				  template:
				    metadata: {name: '{{cluster.name}}-guestbook'}
				    spec:
				      source:
				        repoURL: ${REPOSITORY}
				        path: helm-guestbook
				        helm:
				          valueFiles: ["../{{path}}/values.yaml"]
				          parameters: [{name: image.tag, value: '{{image.tag}}'}, {name: env, value: '{{path[2]}}/{{path.filename}}'}]
			`,
		});
		expect(skipped).toEqual([]);
		expect(charts.map(({ releaseName, values }) => [releaseName, ...values])).toMatchObject([
			[
				'engineering-dev-guestbook',
				{ file: 'cluster-config/engineering/dev/values.yaml' },
				{ value: '0.1' },
				{ value: 'dev/config.json' },
			],
			[
				'engineering-prod-guestbook',
				{ file: 'cluster-config/engineering/prod/values.yaml' },
				{ value: '0.2' },
				{ value: 'prod/config.json' },
			],
		]);
	});

	test('of a list fill in everything, values too', () => {
		const { charts } = planOf({
			...FOLDERS,
			'set.yaml': `
				apiVersion: argoproj.io/v1alpha1
				kind: ApplicationSet
				metadata: {name: guestbook}
				spec:
				  goTemplate: true
				  goTemplateOptions: ["missingkey=error"]
				  generators:
				    - list:
				        elements:
				          - {cluster: engineering-dev, tag: "0.1", image: {repository: ghcr.io/acme/dev}}
				          - {cluster: engineering-prod, tag: "0.2", image: {repository: ghcr.io/acme/prod}}
				  template:
				    metadata: {name: '{{.cluster}}-guestbook'}
				    spec:
				      source:
				        repoURL: ${REPOSITORY}
				        path: helm-guestbook
				        helm: {valuesObject: {image: {repository: '{{.image.repository}}', tag: '{{ .tag }}'}}}
				      destination: {namespace: guestbook}
			`,
		});
		expect(charts.map(({ releaseName, values }) => [releaseName, ...values])).toMatchObject([
			['engineering-dev-guestbook', { text: '{"image": {"repository": "ghcr.io/acme/dev", "tag": "0.1"}}' }],
			['engineering-prod-guestbook', { text: '{"image": {"repository": "ghcr.io/acme/prod", "tag": "0.2"}}' }],
		]);
		const [layer] = charts[1]?.values ?? [];
		// The template is what a person edits, as far as the manifest tells.
		expect(layer?.form === 'text' && layer.locate(['image', 'tag']).range.line).toBe(18);
	});

	test.each([
		['[{clusters: {}}]', "'x'", '', 'makes Applications by the generator `clusters`, which is not worked out here'],
		[
			'[{matrix: {generators: []}}]',
			"'x'",
			'',
			'makes Applications by the generator `matrix`, which is not worked out here',
		],
		[
			`[{git: {repoURL: "https://github.com/acme/other", directories: [{path: nowhere/*}]}}]`,
			"'{{path}}'",
			'',
			'makes Applications by the generator `git`, which is not worked out here',
		],
		[
			'[{list: {elements: [{a: b}]}}]',
			"'{{path.basename}}'",
			'',
			'has `{{path.basename}}` in its template, which is not worked out here',
		],
		[
			'[{list: {elements: [{a: b}]}}]',
			"'x'",
			'templatePatch: "spec: {}"',
			'changes its Applications by a `templatePatch`',
		],
	])('that nobody can work out here are counted: %s %s %s', (generators, template, more, expected) => {
		const { skipped, charts } = planOf({ 'set.yaml': set(generators, template, more) });
		expect(charts).toEqual([]);
		expect(skipped.map(({ message }) => message)).toEqual([
			`ApplicationSet \`apps\` ${expected}, so its images were not checked.`,
		]);
	});
});
