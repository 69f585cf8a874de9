import { describe, expect, test } from 'vitest';
import type { ImageField } from '../../src/config/schema.js';
import { collectWorkloads, type ImageUse } from '../../src/images/collect.js';
import { readText } from '../../src/manifests/read.js';
import { dedent } from '../support/describe-rule.js';

interface Options {
	readonly isPatch?: boolean;
	readonly extraFields?: readonly ImageField[];
}

function usesIn(text: string, { isPatch = false, extraFields = [] }: Options = {}): ImageUse[] {
	const { manifests } = readText('a.yaml', dedent(text));
	return manifests.flatMap((manifest) =>
		collectWorkloads(manifest, { isPatch, extraFields }).flatMap(({ uses }) => uses),
	);
}

/** `line:column-endColumn text` of every image. */
function placesIn(text: string, options?: Options): string[] {
	return usesIn(text, options).map((use) => {
		const { line, column, endColumn } = use.locate('image').range;
		return `${line}:${column}-${endColumn} ${use.image.text}`;
	});
}

/** Every list of a PodSpec, from a line on, and the places of its images. */
const POD_SPEC = [
	'initContainers: [{name: i, image: i:1}]',
	'containers:',
	'- name: c',
	"  image: 'c:1'",
	'- {name: d, image: "d:1"}',
	'ephemeralContainers: [{name: e, image: e:1}]',
	'volumes:',
	'- {name: rbd, rbd: {image: not-an-image}}',
	'- name: v',
	'  image: {reference: v:1, pullPolicy: Never}',
];

function nested(path: readonly string[], lines: readonly string[]): string[] {
	return path.reduceRight<string[]>((inner, key) => [`${key}:`, ...inner.map((line) => `  ${line}`)], [...lines]);
}

const TEMPLATE = ['spec', 'template', 'spec'];
const JOB = ['spec', 'jobTemplate', ...TEMPLATE];

describe('every kind that holds a PodSpec, in current and removed API versions', () => {
	test.each([
		['v1', 'Pod', ['spec']],
		['v1', 'PodTemplate', ['template', 'spec']],
		['v1', 'ReplicationController', TEMPLATE],
		['apps/v1', 'Deployment', TEMPLATE],
		['apps/v1', 'ReplicaSet', TEMPLATE],
		['apps/v1', 'StatefulSet', TEMPLATE],
		['apps/v1', 'DaemonSet', TEMPLATE],
		['apps/v1beta1', 'Deployment', TEMPLATE],
		['apps/v1beta1', 'StatefulSet', TEMPLATE],
		['apps/v1beta2', 'Deployment', TEMPLATE],
		['apps/v1beta2', 'ReplicaSet', TEMPLATE],
		['apps/v1beta2', 'StatefulSet', TEMPLATE],
		['apps/v1beta2', 'DaemonSet', TEMPLATE],
		['extensions/v1beta1', 'Deployment', TEMPLATE],
		['extensions/v1beta1', 'ReplicaSet', TEMPLATE],
		['extensions/v1beta1', 'DaemonSet', TEMPLATE],
		['extensions/v1beta1', 'Job', TEMPLATE],
		['batch/v1', 'Job', TEMPLATE],
		['batch/v1', 'CronJob', JOB],
		['batch/v1beta1', 'CronJob', JOB],
		['batch/v2alpha1', 'CronJob', JOB],
		['batch/v2alpha1', 'ScheduledJob', JOB],
		['argoproj.io/v1alpha1', 'Rollout', TEMPLATE],
		['apps.openshift.io/v1', 'DeploymentConfig', TEMPLATE],
		['serving.knative.dev/v1', 'Service', TEMPLATE],
		['apps.kruise.io/v1alpha1', 'CloneSet', TEMPLATE],
		['example.com/v1', 'Anything', ['spec', 'deeply', 'within']],
	])('%s %s', (apiVersion, kind, path) => {
		const head = [`apiVersion: ${apiVersion}`, `kind: ${kind}`, 'metadata: {name: x}'];
		const text = [...head, ...nested(path, POD_SPEC)].join('\n');
		// The first line of the PodSpec, and how far its lines stand in.
		const [line, indent] = [head.length + path.length + 1, path.length * 2];
		const place = (row: number, column: number, image: string, quotes = 0) =>
			`${line + row}:${indent + column}-${indent + column + image.length + quotes} ${image}`;
		expect(placesIn(text)).toEqual([
			place(0, 35, 'i:1'),
			place(3, 10, 'c:1', 2),
			place(4, 20, 'd:1', 2),
			place(5, 40, 'e:1'),
			place(9, 22, 'v:1'),
		]);
	});

	test('container types, names, policies and fields', () => {
		const text = ['apiVersion: v1', 'kind: Pod', 'metadata: {name: x}', ...nested(['spec'], POD_SPEC)].join('\n');
		const uses = usesIn(text).map(({ container: { type, name }, field, imagePullPolicy, effectivePullPolicy }) =>
			[type, name, field, imagePullPolicy, effectivePullPolicy].join(' '),
		);
		expect(uses).toEqual([
			'initContainer i $.spec.initContainers[0].image  IfNotPresent',
			'container c $.spec.containers[0].image  IfNotPresent',
			'container d $.spec.containers[1].image  IfNotPresent',
			'ephemeralContainer e $.spec.ephemeralContainers[0].image  IfNotPresent',
			'imageVolume v $.spec.volumes[1].image.reference Never Never',
		]);
	});
});

describe('where a person would edit an image', () => {
	const pod = (container: string) =>
		`apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - ${container}\n`;

	test.each([
		['plain', 'image: nginx:1 # comment', '6:12-19 nginx:1'],
		['quoted', 'image: "nginx:1"', '6:12-21 nginx:1'],
		['escaped', 'image: "\\u006eginx:1"', '6:12-26 nginx:1'],
		['in a block', 'image: >-\n      nginx:1\n    name: c', '7:7-14 nginx:1'],
		['with an anchor and a tag', 'image: &a !!str nginx:1', '6:21-28 nginx:1'],
		['in JSON', '{"name": "c", "image": "nginx:1"}', '6:28-37 nginx:1'],
		['behind a wide letter', '{name: "😀", image: nginx:1}', '6:25-32 nginx:1'],
		['empty, by its key', 'image:\n    name: c', '6:5-10 '],
		['absent, by the container', 'name: c', '6:5-12 '],
		['an object, by its key', 'image: {name: a}', '6:5-10 '],
		['a number', 'image: 1.25', '6:12-16 1.25'],
		['not rendered, by its key', 'image: {{ .Values.image }}', '6:5-10 {{ .Values.image }}'],
	])('%s', (_, container, place) => expect(placesIn(pod(container))).toEqual([place]));

	test('through an alias: at the anchor, and where the alias stands', () => {
		const [use] = usesIn(`x: &image nginx:1\n${pod('image: *image')}`);
		const { range, related } = use!.locate('image');
		expect([range.line, range.column, related.map(({ line, column }) => [line, column])]).toEqual([1, 11, [[7, 12]]]);
	});

	test('through a merge key', () => {
		const [use] = usesIn(`x: &x {image: "nginx:1", imagePullPolicy: Always}\n${pod('name: c\n    <<: *x')}`);
		expect(use!.locate('image').range).toMatchObject({ line: 1, column: 15, endColumn: 24 });
		expect(use!.locate('imagePullPolicy').range).toMatchObject({ line: 1, column: 43, endColumn: 49 });
		expect(use!.locate('container').range).toMatchObject({ line: 7, column: 5 });
		expect(use!.locate('image').related.map(({ line, column }) => [line, column])).toEqual([[8, 9]]);
	});

	test.each([
		['image: nginx:1.2', 6, '6:18-21'],
		["image: 'nginx:1.2'", 6, '6:19-22'],
		['image: |-\n      nginx:1.2', 6, '7:13-16'],
		['image: >-\n      nginx:1.2', 6, '7:13-16'],
		['image: "nginx\\u003a1.2"', 6, '6:12-28'],
	])('a part of it: %j', (container, offset, place) => {
		const [use] = usesIn(pod(container));
		const { line, column, endColumn } = use!.locateText(offset, 3).range;
		expect(`${line}:${column}-${endColumn}`).toBe(place);
	});
});

describe('what stands where an image belongs', () => {
	const state = (image: string) => {
		const [use] = usesIn(
			`apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n${image}\n`,
		);
		return use && [use.image.state, 'why' in use.image ? use.image.why : undefined];
	};

	test.each([
		['    image: nginx', ['reference', undefined]],
		['    image: Nginx', ['invalid', undefined]],
		['', ['missing', 'absent']],
		['    image:', ['missing', 'blank']],
		['    image: ~', ['missing', 'blank']],
		['    image: "  "', ['missing', 'blank']],
		['    image: !!str', ['missing', 'blank']],
		['    image: 1.25', ['missing', 'not-a-string']],
		['    image: yes', ['missing', 'not-a-string']],
		['    image: [nginx]', ['missing', 'not-a-string']],
		['    image: {repository: nginx}', ['missing', 'not-a-string']],
		['    image: {{ .Values.image }}', ['not-rendered', undefined]],
		['    image: {{ .Values.image | quote }}', ['not-rendered', undefined]],
		['    image: "{{ .Values.image }}"', ['not-rendered', undefined]],
		['    image: !Ref nginx', ['reference', undefined]],
		['    image: !!str 1.25', ['reference', undefined]],
	])('%j', (image, expected) => expect(state(image)).toEqual(expected));
});

describe('custom resources', () => {
	test('with several PodSpecs at any depth below a spec', () => {
		const text = `
			apiVersion: example.com/v1
			kind: Cluster
			metadata: {name: x}
			spec:
			  groups:
			  - template:
			      spec: {containers: [{name: a, image: a:1}]}
			  - template: {containers: [{name: b, image: b:1}], initContainers: [{image: c:1}, {name: d}]}
		`;
		expect(placesIn(text)).toEqual(['7:44-47 a:1', '8:78-81 c:1', '8:46-49 b:1']);
	});

	test('whose PodSpec stands elsewhere, under an anchor', () => {
		const text = `
			apiVersion: example.com/v1
			kind: Cluster
			metadata: {name: x}
			common: &pod {containers: [{name: a, image: a:1}]}
			spec: {blue: *pod, green: *pod}
		`;
		expect(placesIn(text)).toEqual(['4:45-48 a:1']);
	});

	test('with named fields, each once', () => {
		const field = { kind: 'Prometheus', path: '$.spec.image' };
		const text = 'apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: {name: p}\nspec: {image: a:1}\n';
		expect(placesIn(text)).toEqual(['4:15-18 a:1']);
		expect(placesIn(text, { extraFields: [field] })).toEqual(['4:15-18 a:1']);
	});

	test('with fields that the configuration names, in lists, too', () => {
		const extraFields = [
			{ group: 'example.com', kind: 'Fleet', path: '$.spec.ships[*].image' },
			{ group: 'example.org', kind: 'Fleet', path: '$.spec.flag' },
		];
		const text =
			'apiVersion: example.com/v1\nkind: Fleet\nmetadata: {name: f}\nspec:\n  flag: x:1\n  ships: [{image: a:1}, {}, {image: b:1}]\n';
		expect(placesIn(text)).toEqual([]);
		expect(placesIn(text, { extraFields })).toEqual(['6:19-22 a:1', '6:37-40 b:1']);
	});

	test('need not name every image: an operator fills it in', () => {
		const text =
			'apiVersion: example.com/v1\nkind: Fleet\nmetadata: {name: f}\nspec: {containers: [{name: a}, {name: b, image: b:1}]}\n';
		expect(placesIn(text)).toEqual(['4:49-52 b:1']);
	});
});

describe('no image', () => {
	const cases: Readonly<Record<string, string>> = {
		'in a policy of Kyverno': `
			apiVersion: kyverno.io/v1
			kind: ClusterPolicy
			metadata: {name: p}
			spec:
			  rules:
			  - validate:
			      pattern:
			        spec: {containers: [{image: "!*:latest"}]}
		`,
		'in a constraint of Gatekeeper': `
			apiVersion: constraints.gatekeeper.sh/v1beta1
			kind: K8sAllowedRepos
			metadata: {name: p}
			spec: {parameters: {containers: [{image: a}]}}
		`,
		'in the values of a release': `
			apiVersion: helm.toolkit.fluxcd.io/v2
			kind: HelmRelease
			metadata: {name: r}
			spec: {values: {image: a, controller: {containers: [{image: a}]}}}
		`,
		'in the values of an Argo CD application': `
			apiVersion: argoproj.io/v1alpha1
			kind: Application
			metadata: {name: r}
			spec: {source: {helm: {valuesObject: {containers: [{image: a}]}}}}
		`,
		'in a text of a ConfigMap': `
			apiVersion: v1
			kind: ConfigMap
			metadata: {name: c}
			data:
			  pod.yaml: |
			    apiVersion: v1
			    kind: Pod
			    spec: {containers: [{image: a}]}
		`,
		'in a definition': `
			apiVersion: apiextensions.k8s.io/v1
			kind: CustomResourceDefinition
			metadata: {name: c}
			spec: {containers: [{image: a}]}
		`,
		'in a kind of another group that has the name of a built-in one': `
			apiVersion: example.com/v1
			kind: Pod
			metadata: {name: c}
			spec: {image: a}
		`,
		'in containers that are no list':
			'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: {image: a}}\n',
		'in a Pod without a spec': 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n',
		'in a container that is no object': 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [a, ~]}\n',
		'in a volume of another type':
			'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: v, emptyDir: {}}]}\n',
	};
	test.each(Object.entries(cases))('%s', (_, text) => expect(usesIn(text)).toEqual([]));

	test('is missed in a kustomization’s patch, but what it has is seen', () => {
		const text =
			'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a}, {name: b, image: b:1}, {name: c, image: }]}\n';
		expect(placesIn(text, { isPatch: true })).toEqual(['4:49-52 b:1', '4:65-70 ']);
		expect(placesIn(text)).toHaveLength(3);
	});
});

test('a workload knows its pull secrets, service account and labels', () => {
	const [manifest] = readText(
		'a.yaml',
		dedent(`
			apiVersion: v1
			kind: Pod
			metadata: {name: p, labels: {app: web, version: "1"}}
			spec:
			  serviceAccount: old
			  serviceAccountName: builder
			  imagePullSecrets: [{name: a}, {}, {name: ""}, {name: b}]
			  containers: [{name: c, image: a:1}]
		`),
	).manifests;
	const [workload] = collectWorkloads(manifest!, { isPatch: false, extraFields: [] });
	expect(workload).toMatchObject({
		origin: 'built-in',
		podSpecPath: ['spec'],
		serviceAccountName: { name: 'builder', at: { range: { line: 6, column: 23 } } },
		imagePullSecrets: [{ name: 'a' }, { name: 'b', at: { range: { line: 7, column: 56 } } }],
	});
	expect([...workload!.labels]).toEqual([
		['app', 'web'],
		['version', '1'],
	]);
	expect(workload!.uses[0]?.workload).toBe(workload);
});
