import { describe, expect, test } from 'vitest';
import { planOf } from '../../support/gitops-plan.js';

const CHART = { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0' };

describe('Flux Kustomizations', () => {
	test('of this repository are built, with what they add', () => {
		// https://github.com/fluxcd/flux2-kustomize-helm-example, with additions.
		const { kustomizations, skipped } = planOf({
			'clusters/staging/infrastructure.yaml': `
				apiVersion: kustomize.toolkit.fluxcd.io/v1
				kind: Kustomization
				metadata: {name: infrastructure, namespace: flux-system}
				spec:
				  interval: 10m0s
				  sourceRef: {kind: GitRepository, name: flux-system}
				  path: ./infrastructure
				  prune: true
				  targetNamespace: infra
				  components: [../components/tls]
				  images:
				    - {name: nginx, newName: ghcr.io/acme/nginx, newTag: "1.29"}
				  patches:
				    - patch: '[{op: remove, path: /spec/replicas}]'
				      target: {kind: Deployment, name: web}
			`,
			'infrastructure/kustomization.yaml': 'resources: []',
		});
		expect(skipped).toEqual([]);
		expect(kustomizations).toHaveLength(1);
		const { folder, additions, substitutions } = kustomizations[0] ?? {};
		expect(folder).toBe('infrastructure');
		expect(substitutions).toBeUndefined();
		expect(additions?.namespace?.text).toBe('infra');
		expect(additions?.components.map(({ text }) => text)).toEqual(['../components/tls']);
		expect(additions?.images.map(({ name, newName, newTag }) => [name, newName?.text, newTag?.text])).toEqual([
			['nginx', 'ghcr.io/acme/nginx', '1.29'],
		]);
		expect(additions?.images[0]?.newTag?.at.range).toMatchObject({ line: 12, column: 58, endColumn: 64 });
		expect(additions?.patches).toMatchObject([
			{ patch: '[{op: remove, path: /spec/replicas}]', target: '{"kind": "Deployment", "name": "web"}' },
		]);
	});

	test('of former versions have patches in former fields', () => {
		// https://fluxcd.io/flux/components/kustomize/kustomizations/ of v1beta1
		const { kustomizations } = planOf({
			'a.yaml': `
				apiVersion: kustomize.toolkit.fluxcd.io/v1beta1
				kind: Kustomization
				metadata: {name: podinfo}
				spec:
				  path: ./apps
				  sourceRef: {kind: GitRepository, name: flux-system}
				  patchesStrategicMerge:
				    - {apiVersion: apps/v1, kind: Deployment, metadata: {name: podinfo}, spec: {replicas: 2}}
				  patchesJson6902:
				    - target: {kind: Deployment}
				      patch: [{op: add, path: /metadata/labels/key, value: selected-patch-1}]
			`,
			'apps/kustomization.yaml': 'resources: []',
		});
		expect(kustomizations[0]?.additions.patches).toMatchObject([
			{
				patch:
					'{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "podinfo"}, "spec": {"replicas": 2}}',
				at: { range: { line: 8 } },
			},
			{
				patch: '[{"op": "add", "path": "/metadata/labels/key", "value": "selected-patch-1"}]',
				target: '{"kind": "Deployment"}',
				at: { range: { line: 11 } },
			},
		]);
	});

	test('of other sources are counted, with what they are', () => {
		const { kustomizations, skipped } = planOf({
			'a.yaml': `
				apiVersion: source.toolkit.fluxcd.io/v1
				kind: GitRepository
				metadata: {name: podinfo}
				spec: {url: "https://github.com/stefanprodan/podinfo"}
				---
				apiVersion: kustomize.toolkit.fluxcd.io/v1
				kind: Kustomization
				metadata: {name: podinfo}
				spec:
				  path: ./kustomize
				  sourceRef: {kind: GitRepository, name: podinfo}
				---
				apiVersion: kustomize.toolkit.fluxcd.io/v1
				kind: Kustomization
				metadata:
				  name: oci
				spec:
				  path: ./
				  sourceRef: {kind: OCIRepository, name: podinfo}
				---
				apiVersion: kustomize.toolkit.fluxcd.io/v1
				kind: Kustomization
				metadata: {name: later}
				spec: {path: "./\${CLUSTER}", sourceRef: {kind: GitRepository, name: podinfo}}
			`,
		});
		expect(kustomizations).toEqual([]);
		expect(skipped.map(({ line, reason, message }) => `${line} ${reason}: ${message}`)).toEqual([
			'8 release: Kustomization `podinfo` builds `./kustomize` of GitRepository `podinfo` (https://github.com/stefanprodan/podinfo), which is not in this repository, so its images were not checked.',
			'16 release: Kustomization `oci` builds `./` of OCIRepository `podinfo`, which is not in this repository, so its images were not checked.',
			'23 release: Kustomization `later` builds `./${CLUSTER}`, a path that is filled in later, so its images were not checked.',
		]);
	});

	test('without a source that is declared here build the folder that is here', () => {
		const kustomization = `
			apiVersion: kustomize.toolkit.fluxcd.io/v1
			kind: Kustomization
			metadata: {name: all}
			spec: {sourceRef: {kind: GitRepository, name: flux-system}}
		`;
		expect(planOf({ 'a.yaml': kustomization }).kustomizations.map(({ folder }) => folder)).toEqual(['.']);
	});

	test('an ordinary kustomization is none', () => {
		const plan = planOf({
			'a.yaml': '{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, resources: []}',
		});
		expect(plan.kustomizations).toEqual([]);
		expect(plan.skipped).toEqual([]);
	});
});

describe('HelmReleases', () => {
	test('of a chart in this repository have their values in the order of Flux', () => {
		const { charts, skipped, artifacts } = planOf({
			...CHART,
			'charts/web/values-prod.yaml': 'replicas: 2',
			'apps/release.yaml': `
				apiVersion: helm.toolkit.fluxcd.io/v2
				kind: HelmRelease
				metadata: {name: web, namespace: apps}
				spec:
				  targetNamespace: prod
				  chart:
				    spec:
				      chart: ./charts/web
				      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
				      valuesFiles: [./charts/web/values-prod.yaml]
				  valuesFrom:
				    - {kind: ConfigMap, name: web-values}
				    - {kind: ConfigMap, name: tags, valuesKey: tag, targetPath: image.tag}
				    - {kind: Secret, name: web-secrets}
				    - {kind: Secret, name: elsewhere}
				    - {kind: Secret, name: perhaps, optional: true}
				  values:
				    image: {repository: ghcr.io/acme/web}
				    on: yes
				    version: 1.10
				    name: "1.10"
				  postRenderers:
				    - kustomize:
				        images: [{name: busybox, newTag: "1.37"}]
			`,
			'apps/values.yaml': `
				apiVersion: v1
				kind: ConfigMap
				metadata: {name: web-values, namespace: apps}
				data:
				  values.yaml: |
				    image:
				      tag: v1
				---
				apiVersion: v1
				kind: ConfigMap
				metadata: {name: tags, namespace: apps}
				data: {tag: v2}
				---
				apiVersion: v1
				kind: Secret
				metadata: {name: web-secrets, namespace: apps}
				data: {values.yaml: cGFzc3dvcmQ6IHgK}
			`,
		});
		expect(skipped).toEqual([]);
		expect(artifacts).toEqual([]);
		const [chart] = charts;
		expect(chart).toMatchObject({
			folder: 'charts/web',
			releaseName: 'prod-web',
			namespace: 'prod',
			defaultValues: 'replaced',
			unknown: ['Secret `elsewhere`'],
			additions: { images: [{ name: 'busybox', newTag: { text: '1.37' } }], patches: [] },
		});
		expect(chart?.values.map((layer) => (layer.form === 'text' ? layer.text : layer))).toMatchObject([
			{ form: 'file', file: 'charts/web/values-prod.yaml', missing: 'fails' },
			'image:\n  tag: v1\n',
			'{"image": {"tag": "v2"}}',
			'password: x\n',
			// Numbers and booleans as they are written: to Helm they mean what they mean in the file.
			'{"image": {"repository": "ghcr.io/acme/web"}, "on": yes, "version": 1.10, "name": "1.10"}',
		]);
		const places = chart?.values.map((layer) => {
			if (layer.form !== 'text') return '';
			const { file, line, column, endColumn } = layer.locate(['image', 'tag']).range;
			return `${layer.sensitive ? 'sensitive ' : ''}${file}:${line}:${column}-${endColumn}`;
		});
		expect(places).toEqual([
			'',
			'apps/values.yaml:7:12-14',
			'apps/values.yaml:12:13-15',
			'sensitive apps/values.yaml:17:21-37',
			// Not there: what would hold it.
			'apps/release.yaml:18:5-10',
		]);
	});

	test('take the file that a kustomization makes their ConfigMap of', () => {
		const { charts } = planOf({
			...CHART,
			'apps/kustomization.yaml': `
				resources: [release.yaml]
				configMapGenerator:
				  - name: web-values
				    files: [values.yaml=values/prod.yaml]
			`,
			'apps/values/prod.yaml': 'image: {tag: v1}',
			'apps/release.yaml': `
				apiVersion: helm.toolkit.fluxcd.io/v2beta2
				kind: HelmRelease
				metadata: {name: web}
				spec:
				  chart: {spec: {chart: charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}
				  valuesFrom: [{kind: ConfigMap, name: web-values}]
			`,
		});
		expect(charts[0]?.values).toMatchObject([{ form: 'file', file: 'apps/values/prod.yaml' }]);
		expect(charts[0]).toMatchObject({ releaseName: 'web', defaultValues: 'used', unknown: [] });
	});

	test('encrypted values are not known', () => {
		const { charts } = planOf({
			...CHART,
			'a.yaml': `
				apiVersion: helm.toolkit.fluxcd.io/v2
				kind: HelmRelease
				metadata: {name: web}
				spec:
				  chart: {spec: {chart: charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}
				  valuesFrom: [{kind: Secret, name: web}]
				---
				apiVersion: v1
				kind: Secret
				metadata: {name: web}
				stringData: {values.yaml: "ENC[AES256_GCM,data:x]"}
				sops: {version: 3.9.0}
			`,
		});
		expect(charts[0]).toMatchObject({ values: [], unknown: ['Secret `web`'] });
	});
});

describe('charts and artifacts in registries must exist, too', () => {
	test('an OCIRepository, by digest, tag or neither; a range of versions tells none', () => {
		const repository = (name: string, ref: string) => `
			apiVersion: source.toolkit.fluxcd.io/v1
			kind: OCIRepository
			metadata: {name: ${name}}
			spec: {url: "oci://ghcr.io/acme/${name}", ${ref}}
		`;
		const { artifacts } = planOf({
			'1.yaml': repository('a', 'ref: {tag: 5.1.0}'),
			'2.yaml': repository('b', `ref: {tag: v1, digest: "sha256:${'b'.repeat(64)}"}`),
			'3.yaml': repository('c', 'secretRef: {name: ghcr}'),
			'4.yaml': repository('d', 'ref: {semver: ">=1.0.0"}'),
			'5.yaml': repository('e', 'ref: {tag: "${TAG}"}'),
			'6.yaml': repository(
				'f',
				'ref: {tag: "1"}, layerSelector: {mediaType: application/vnd.cncf.helm.chart.content.v1.tar+gzip}',
			),
			'7.yaml': `
				apiVersion: helm.toolkit.fluxcd.io/v2
				kind: HelmRelease
				metadata: {name: a}
				spec: {chartRef: {kind: OCIRepository, name: a}}
			`,
		});
		expect(artifacts.map(({ reference, mediaKind, secretName }) => [reference, mediaKind, secretName])).toEqual([
			['ghcr.io/acme/a:5.1.0', 'helm-chart', undefined],
			[`ghcr.io/acme/b@sha256:${'b'.repeat(64)}`, 'artifact', undefined],
			['ghcr.io/acme/c:latest', 'artifact', 'ghcr'],
			['ghcr.io/acme/f:1', 'helm-chart', undefined],
		]);
		expect(artifacts[0]?.at.range).toMatchObject({ file: '1.yaml', line: 4, column: 48 });
	});

	test('a chart of a HelmRepository of type oci, with a version', () => {
		const release = (name: string, version: string) => `
			---
			apiVersion: helm.toolkit.fluxcd.io/v2
			kind: HelmRelease
			metadata: {name: ${name}, namespace: apps}
			spec:
			  chart:
			    spec: {chart: podinfo, version: "${version}", sourceRef: {kind: HelmRepository, name: podinfo}}
		`;
		const { artifacts, skipped } = planOf({
			// https://fluxcd.io/flux/components/source/helmrepositories/
			'repository.yaml': `
				apiVersion: source.toolkit.fluxcd.io/v1
				kind: HelmRepository
				metadata: {name: podinfo, namespace: apps}
				spec: {type: oci, interval: 5m0s, url: "oci://ghcr.io/stefanprodan/charts", secretRef: {name: ghcr}}
			`,
			'exact.yaml': release('exact', '6.9.1+build.2'),
			'range.yaml': release('range', '6.x'),
		});
		expect(artifacts.map(({ reference, mediaKind, secretName }) => [reference, mediaKind, secretName])).toEqual([
			// A tag cannot have a `+`: Helm writes `_`.
			['ghcr.io/stefanprodan/charts/podinfo:6.9.1_build.2', 'helm-chart', 'ghcr'],
		]);
		expect(skipped.map(({ message }) => message)).toEqual([
			'HelmRelease `exact` installs the chart `podinfo` of HelmRepository `podinfo` (oci://ghcr.io/stefanprodan/charts), which is not in this repository, so its images were not checked.',
			'HelmRelease `range` installs the chart `podinfo` of HelmRepository `podinfo` (oci://ghcr.io/stefanprodan/charts), which is not in this repository, so its images were not checked.',
		]);
	});

	test('not a chart of a repository over HTTPS', () => {
		const { artifacts, skipped } = planOf({
			// https://github.com/fluxcd/flux2-kustomize-helm-example infrastructure/controllers/ingress-nginx.yaml
			'a.yaml': `
				apiVersion: source.toolkit.fluxcd.io/v1
				kind: HelmRepository
				metadata: {name: ingress-nginx, namespace: ingress-nginx}
				spec: {interval: 24h, url: "https://kubernetes.github.io/ingress-nginx"}
				---
				apiVersion: helm.toolkit.fluxcd.io/v2beta1
				kind: HelmRelease
				metadata: {name: ingress-nginx, namespace: ingress-nginx}
				spec:
				  chart:
				    spec: {chart: ingress-nginx, version: "*", sourceRef: {kind: HelmRepository, name: ingress-nginx}}
			`,
		});
		expect(artifacts).toEqual([]);
		expect(skipped).toHaveLength(1);
	});

	test('a source beside the release is meant before one of the same name elsewhere', () => {
		const repository = (tag: string) => `
			apiVersion: source.toolkit.fluxcd.io/v1
			kind: OCIRepository
			metadata: {name: chart}
			spec: {url: "oci://ghcr.io/acme/${tag}", ref: {tag: ${tag}}}
		`;
		const { skipped } = planOf({
			'a/repository.yaml': repository('a'),
			'b/repository.yaml': repository('b'),
			'b/release.yaml': `
				apiVersion: helm.toolkit.fluxcd.io/v2
				kind: HelmRelease
				metadata: {name: web}
				spec: {chartRef: {kind: OCIRepository, name: chart}}
			`,
		});
		expect(skipped[0]?.message).toContain('(oci://ghcr.io/acme/b)');
	});
});
