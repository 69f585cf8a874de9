import { expect, test } from 'vitest';
import { formatText } from '../../src/report/text.js';
import { describeRepositories, reportOf } from '../support/report-of.js';

describeRepositories('repositories', {
	'what Jsonnet and Tanka write': {
		files: {
			'list.json': JSON.stringify(
				{
					apiVersion: 'v1',
					kind: 'List',
					items: [{ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'c', image: 'nginx' }] } }],
				},
				null,
				3,
			),
			'stream.yaml': `
				{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "c", "image": "nginx:1"}]}}
				---
				{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "c", "image": "nginx:1+x"}]}}
			`,
		},
		finds: ['stream.yaml:3:92 invalid-reference', 'list.json:12:28 floating-tag'],
		says: '1 error and 1 warning in 3 images (3 places)',
	},
	'Windows line endings': {
		files: {
			'pod.yaml': [
				'apiVersion: v1',
				'kind: Pod',
				'metadata: {name: w}',
				'spec:',
				'  containers:',
				'    - name: a',
				'      image: nginx',
				'      imagePullPolicy: always',
				'    - name: b',
				'      image: |',
				'        nginx:1.25',
				'',
			].join('\r\n'),
		},
		finds: ['pod.yaml:8:24 invalid-pull-policy', 'pod.yaml:11:9 surrounding-whitespace', 'pod.yaml:7:14 floating-tag'],
		says: '2 errors and 1 warning in 2 images (2 places)',
	},
	'a chart beside plain files': {
		files: {
			'chart/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 0.1.0\n',
			'chart/values.yaml': 'image: {repository: acme/app, tag: latest}\n',
			'chart/templates/deployment.yaml':
				'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: {{ .Release.Name }}}\n',
			'chart/templates/tests/static.yaml': `
				apiVersion: v1
				kind: Pod
				metadata: {name: static}
				spec: {containers: [{name: a, image: busybox}]}
			`,
			'deploy/app.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: {name: app}
				spec:
				  template:
				    spec:
				      containers:
				        - {name: app, image: "acme/app:\${GITHUB_SHA}"}
				        - {name: side, image: ACME/Side:v1}
			`,
		},
		finds: [
			'deploy/app.yaml:9:36 invalid-reference',
			'chart/templates/tests/static.yaml:4:38 floating-tag',
			'deploy/app.yaml:8:30 not-rendered',
		],
		says: '1 error, 1 warning and 1 notice in 2 images (2 places); 2 not checked',
	},
	'a GitOps folder, with encrypted secrets and marks for its tools': {
		files: {
			'apps/web/deployment.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: {name: web, namespace: web}
				spec:
				  selector: {matchLabels: {app: web}}
				  template:
				    metadata: {labels: {app: web}}
				    spec:
				      imagePullSecrets: [{name: ghcr}]
				      containers:
				        - name: web
				          image: ghcr.io/acme/web:1.4.2 # {"$imagepolicy": "flux-system:web"}
				        - name: proxy
				          image: envoyproxy/envoy # renovate: datasource=docker
			`,
			'apps/web/secret.sops.yaml': `
				apiVersion: v1
				kind: Secret
				metadata: {name: ghcr, namespace: web}
				type: kubernetes.io/dockerconfigjson
				stringData:
				  .dockerconfigjson: ENC[AES256_GCM,data:abc=,iv:def=,tag:ghi=,type:str]
				sops: {version: 3.9.0}
			`,
			'apps/web/patch.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: {name: web}
				spec: {template: {spec: {containers: [{name: proxy, $patch: delete}, {name: web, resources: {}}]}}}
			`,
			'apps/web/kustomization.yaml': 'resources: [deployment.yaml, secret.sops.yaml]\npatches: [{path: patch.yaml}]\n',
			'.github/workflows/ci.yaml': 'on: push\njobs: {a: {runs-on: ubuntu-latest, container: {image: node}}}\n',
			'compose.yaml': 'services: {db: {image: postgres}}\n',
			'policies/latest.yaml': `
				apiVersion: kyverno.io/v1
				kind: ClusterPolicy
				metadata: {name: no-latest}
				spec:
				  rules:
				    - name: tag
				      validate: {pattern: {spec: {containers: [{name: "*", image: "!*:latest"}]}}}
			`,
		},
		finds: ['apps/web/deployment.yaml:14:18 floating-tag'],
		says: '1 warning in 2 images (2 places); 1 not checked',
	},
	'objects in shapes that the API server would refuse': {
		files: {
			'odd.yaml': `
				apiVersion: v1
				kind: Pod
				metadata: [a]
				spec:
				---
				apiVersion: v1
				kind: Pod
				spec: {containers: {}, imagePullSecrets: [a, {nam: b}, {name: }], volumes: [null, {name: v}]}
				---
				apiVersion: [v1]
				kind: {Pod: x}
				---
				apiVersion: v1
				kind: Pod
				metadata: {annotations: {? [a] : b}}
				spec: {containers: [null, text, {name: a, image: 1.25}, {name: b, image: "nginx:1", imagePullPolicy: 1}]}
				---
				# nothing but a comment
			`,
		},
		finds: ['odd.yaml:16:50 missing-image', 'odd.yaml:16:102 invalid-pull-policy'],
		says: '2 errors in 1 image (1 place)',
	},
});

test('200 documents in one file are told in a few lines, and none of them is lost', async () => {
	const documents = Array.from(
		{ length: 200 },
		(_, index) =>
			`apiVersion: v1\nkind: Pod\nmetadata: {name: p${index}}\nspec:\n  containers:\n  - {name: c, image: acme/app}\n`,
	);
	const { report, found, says } = await reportOf({ 'all.yaml': documents.join('---\n') });
	expect(found).toHaveLength(200);
	// Six lines and a separator each.
	expect(found[0]).toBe('all.yaml:6:22 floating-tag');
	expect(found[199]).toBe('all.yaml:1399:22 floating-tag');
	expect(says).toBe('200 warnings in 1 image (200 places)');
	expect(formatText(report, { colour: false, showAll: false }).split('\n').length).toBeLessThan(20);
});
