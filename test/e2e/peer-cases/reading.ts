import {
	containers,
	DIGEST,
	deployment,
	indent,
	kustomization,
	LATEST,
	object,
	PINNED,
	PINNED_DEPLOYMENT,
	pod,
} from './manifests.js';

export interface PeerCase {
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** Every finding, as `file:line:column rule`. */
	readonly finds: readonly string[];
}

/**
 * Small repositories with one question each: does a linter see what is wrong with the image?
 * Most of them are missed by one linter or another in wide use, silently, so here every place is exact and nothing else may be said.
 */
export const READING: Readonly<Record<string, PeerCase>> = {
	'Deployment, `:latest`': { files: { 'a.yaml': deployment() }, finds: ['a.yaml:14:16 floating-tag'] },
	'no tag': { files: { 'a.yaml': deployment({ spec: containers('busybox') }) }, finds: ['a.yaml:14:16 floating-tag'] },
	'registry with a port, no tag': {
		files: { 'a.yaml': deployment({ spec: containers('reg.example:5000/app') }) },
		finds: ['a.yaml:14:16 floating-tag'],
	},
	'digest only': { files: { 'a.yaml': deployment({ spec: containers(`busybox@${DIGEST}`) }) }, finds: [] },
	'`:latest` and digest': { files: { 'a.yaml': deployment({ spec: containers(`${LATEST}@${DIGEST}`) }) }, finds: [] },
	'init container': {
		files: { 'a.yaml': deployment({ spec: PINNED + containers(LATEST, 'initContainers', 'i') }) },
		finds: ['a.yaml:17:16 floating-tag'],
	},
	'ephemeral container': {
		files: { 'a.yaml': pod(PINNED + containers(LATEST, 'ephemeralContainers', 'e')) },
		finds: ['a.yaml:11:12 floating-tag'],
	},
	'image volume': {
		files: { 'a.yaml': pod(`${PINNED}volumes:\n- name: v\n  image:\n    reference: ${LATEST}\n`) },
		finds: ['a.yaml:12:18 floating-tag'],
	},
	'second container only': {
		files: { 'a.yaml': deployment({ spec: `${PINNED}- name: c2\n  image: busybox\n` }) },
		finds: ['a.yaml:16:16 floating-tag'],
	},
	'two bad containers': {
		files: { 'a.yaml': deployment({ spec: `${containers(LATEST)}- name: c2\n  image: busybox\n` }) },
		finds: ['a.yaml:14:16 floating-tag', 'a.yaml:16:16 floating-tag'],
	},
	ReplicationController: {
		files: {
			'a.yaml': object('apiVersion: v1\nkind: ReplicationController', ['spec', 'template', 'spec'], containers(LATEST)),
		},
		finds: ['a.yaml:9:16 floating-tag'],
	},
	ReplicaSet: { files: { 'a.yaml': deployment({ kind: 'ReplicaSet' }) }, finds: ['a.yaml:14:16 floating-tag'] },
	CronJob: {
		files: {
			'a.yaml': object(
				'apiVersion: batch/v1\nkind: CronJob',
				['spec', 'jobTemplate', 'spec', 'template', 'spec'],
				`restartPolicy: Never\n${containers(LATEST)}`,
			),
		},
		finds: ['a.yaml:12:20 floating-tag'],
	},
	PodTemplate: {
		files: { 'a.yaml': object('apiVersion: v1\nkind: PodTemplate', ['template', 'spec'], containers(LATEST)) },
		finds: ['a.yaml:8:14 floating-tag'],
	},
	'extensions/v1beta1 Deployment': {
		files: { 'a.yaml': deployment({ apiVersion: 'extensions/v1beta1' }) },
		finds: ['a.yaml:1:13 removed-api', 'a.yaml:14:16 floating-tag'],
	},
	'Argo Rollout': {
		files: { 'a.yaml': deployment({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' }) },
		finds: ['a.yaml:14:16 floating-tag'],
	},
	'Knative Service': {
		files: {
			'a.yaml': object(
				'apiVersion: serving.knative.dev/v1\nkind: Service',
				['spec', 'template', 'spec'],
				containers(LATEST),
			),
		},
		finds: ['a.yaml:9:16 floating-tag'],
	},
	'Argo Workflow': {
		files: {
			'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: w}\nspec:\n  entrypoint: m\n  templates:\n  - name: m\n    container:\n      image: ${LATEST}\n`,
		},
		finds: ['a.yaml:9:14 floating-tag'],
	},
	'custom resource, `spec.image`': {
		files: {
			'a.yaml': `apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: {name: p}\nspec:\n  image: ${LATEST}\n`,
		},
		finds: ['a.yaml:5:10 floating-tag'],
	},
	'third document of a file': {
		files: {
			'a.yaml': [
				deployment({ spec: PINNED, name: 'd1' }),
				deployment({ spec: PINNED, name: 'd2' }),
				deployment({ name: 'd3' }),
			].join('---\n'),
		},
		finds: ['a.yaml:44:16 floating-tag'],
	},
	// An unclosed bracket shows where the document ends without the other one.
	'a broken document before it': {
		files: { 'a.yaml': `a: [1\n---\n${deployment()}` },
		finds: ['a.yaml:1:5 invalid-yaml', 'a.yaml:16:16 floating-tag'],
	},
	'a broken file beside it': {
		files: { 'a.yaml': 'a: [1\n', 'b.yaml': deployment() },
		finds: ['a.yaml:1:5 invalid-yaml', 'b.yaml:14:16 floating-tag'],
	},
	// Without an `apiVersion` the first file is no object to kubectl either.
	'a template file beside it': {
		files: { 'a.yaml': 'kind: Pod\nmetadata:\n  name: {{ x }}\n', 'b.yaml': deployment() },
		finds: ['b.yaml:14:16 floating-tag'],
	},
	'v1 List': {
		files: {
			'a.yaml': `apiVersion: v1\nkind: List\nitems:\n- ${indent(pod(containers(LATEST)), 2).trimStart()}`,
		},
		finds: ['a.yaml:11:14 floating-tag'],
	},
	'JSON manifest': {
		files: {
			'a.json': JSON.stringify(
				{
					apiVersion: 'v1',
					kind: 'Pod',
					metadata: { name: 'p' },
					spec: { containers: [{ name: 'c', image: LATEST }] },
				},
				null,
				1,
			),
		},
		finds: ['a.json:11:14 floating-tag'],
	},
	'`.yml`': { files: { 'a.yml': deployment() }, finds: ['a.yml:14:16 floating-tag'] },
	// The edit belongs to the anchor: the alias only repeats it.
	alias: {
		files: { 'a.yaml': `x-image: &i ${LATEST}\n${deployment({ spec: containers('*i') })}` },
		finds: ['a.yaml:1:13 floating-tag'],
	},
	'merge key': {
		files: {
			'a.yaml': `x-c: &c {image: ${LATEST}}\n${deployment({ spec: 'containers:\n- name: c\n  <<: *c\n' })}`,
		},
		finds: ['a.yaml:1:17 floating-tag'],
	},
	'key given twice': {
		files: {
			'a.yaml': deployment({ spec: `containers:\n- name: c\n  image: busybox:1.36\n  image: ${LATEST}\n` }),
		},
		finds: ['a.yaml:15:9 duplicate-key', 'a.yaml:15:16 floating-tag'],
	},
	CRLF: { files: { 'a.yaml': deployment().replaceAll('\n', '\r\n') }, finds: ['a.yaml:14:16 floating-tag'] },
	'UTF-16': {
		files: { 'a.yaml': Buffer.from(`\u{feff}${deployment()}`, 'utf16le') },
		finds: ['a.yaml:14:16 floating-tag'],
	},
	'two of one name in two folders': {
		files: { 'x/a.yaml': deployment(), 'y/a.yaml': deployment() },
		finds: ['x/a.yaml:14:16 floating-tag', 'y/a.yaml:14:16 floating-tag'],
	},
	'file beside a kustomization, unlisted': {
		files: {
			'k/kustomization.yaml': kustomization(),
			'k/deploy.yaml': PINNED_DEPLOYMENT,
			'k/loose.yaml': deployment({ name: 'loose' }),
		},
		finds: ['k/loose.yaml:14:16 floating-tag'],
	},
	'folder below a kustomization': {
		files: {
			'kustomization.yaml': kustomization(),
			'deploy.yaml': PINNED_DEPLOYMENT,
			'sub/a.yaml': deployment({ name: 'sub' }),
		},
		finds: ['sub/a.yaml:14:16 floating-tag'],
	},
	'plus sign in a folder name': {
		files: { 'a+b/kustomization.yaml': kustomization(), 'a+b/deploy.yaml': deployment() },
		finds: ['a+b/deploy.yaml:14:16 floating-tag'],
	},
	'Kustomize: patch sets it': {
		files: {
			'base/kustomization.yaml': kustomization(),
			'base/deploy.yaml': PINNED_DEPLOYMENT,
			'prod/kustomization.yaml': kustomization('patches:\n- path: p.yaml\n', '- ../base'),
			'prod/p.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  template:\n    spec:\n${indent(containers(LATEST), 6)}`,
		},
		finds: ['prod/p.yaml:9:16 floating-tag'],
	},
	'impossible name `Busy Box:1`': {
		files: { 'a.yaml': deployment({ spec: containers("'Busy Box:1'") }) },
		finds: ['a.yaml:14:21 invalid-reference'],
	},
	'pull policy `Alwys`': {
		files: { 'a.yaml': deployment({ spec: `${PINNED}  imagePullPolicy: Alwys\n` }) },
		finds: ['a.yaml:15:26 invalid-pull-policy'],
	},
	'pull secret nobody defines': {
		files: { 'a.yaml': deployment({ spec: `${PINNED}imagePullSecrets:\n- name: nope\n` }) },
		finds: ['a.yaml:16:15 pull-secret-not-found'],
	},
};
