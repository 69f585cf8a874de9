import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.js';
import { collectWorkloads } from '../../src/images/collect.js';
import { CUSTOM_RESOURCES, composedFieldsOf, wellKnownFieldsOf } from '../../src/images/custom-resources.js';
import { readText } from '../../src/manifests/read.js';
import { dedent } from '../support/describe-rule.js';

const PATH = new RegExp(configSchema.properties['image-fields'].items.properties.path.pattern);
const pathsOf = CUSTOM_RESOURCES.flatMap(({ group, kinds, fields = [], composed = [] }) =>
	kinds.flatMap((kind) =>
		[...fields, ...composed.map(({ repository }) => repository)].map((path) => `${group} ${kind} ${path}`),
	),
);

describe('the table', () => {
	test('has paths such as the configuration takes', () => {
		expect(pathsOf.filter((path) => !PATH.test(path.slice(path.indexOf('$'))))).toEqual([]);
	});

	test('has every path once', () => {
		expect(pathsOf.filter((path, index) => pathsOf.indexOf(path) !== index)).toEqual([]);
	});

	test('says for everything where it is from', () => {
		expect(CUSTOM_RESOURCES.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
		expect(CUSTOM_RESOURCES.filter(({ group }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(group))).toEqual([]);
	});

	test('has something to look at for every entry', () => {
		expect(CUSTOM_RESOURCES.filter(({ fields = [], composed = [] }) => fields.length + composed.length === 0)).toEqual(
			[],
		);
	});

	test('knows nothing of kinds that it does not list', () => {
		expect(wellKnownFieldsOf('ConfigMap')).toEqual([]);
		expect(composedFieldsOf('apps', 'Deployment')).toEqual([]);
	});
});

/** The images of an object, in the order of their names. */
function imagesIn(text: string): string[] {
	return readText('a.yaml', dedent(text))
		.manifests.flatMap((manifest) => collectWorkloads(manifest, { isPatch: false, extraFields: [] }))
		.flatMap(({ uses }) => uses.map(({ image }) => image.text))
		.sort();
}

describe("the projects' own examples", () => {
	test.each([
		[
			'Argo Workflows, with templates in place',
			// https://argo-workflows.readthedocs.io/en/latest/inline-templates/
			`
				apiVersion: argoproj.io/v1alpha1
				kind: CronWorkflow
				metadata: {name: inline}
				spec:
				  schedule: "* * * * *"
				  workflowSpec:
				    entrypoint: main
				    templates:
				      - name: main
				        dag: {tasks: [{name: a, inline: {container: {image: "busybox:1.37", command: [date]}}}]}
				      - name: other
				        steps: [[{name: b, inline: {script: {image: "python:3.13", source: "print()"}}}]]
				      - name: wait
				        suspend: {}
			`,
			['busybox:1.37', 'python:3.13'],
		],
		[
			'an Argo Events Sensor that starts a Workflow',
			// https://argoproj.github.io/argo-events/sensors/triggers/argo-workflow/
			`
				apiVersion: argoproj.io/v1alpha1
				kind: Sensor
				metadata: {name: webhook}
				spec:
				  dependencies: [{name: test-dep, eventSourceName: webhook, eventName: example}]
				  triggers:
				    - template:
				        name: workflow
				        argoWorkflow:
				          operation: submit
				          source:
				            resource:
				              apiVersion: argoproj.io/v1alpha1
				              kind: Workflow
				              metadata: {generateName: artifact-workflow-2-}
				              spec:
				                entrypoint: whalesay
				                templates: [{name: whalesay, container: {image: "docker/whalesay:latest", command: [cowsay]}}]
			`,
			['docker/whalesay:latest'],
		],
		[
			'a Tekton Pipeline with tasks in place, the last ones too',
			`
				apiVersion: tekton.dev/v1
				kind: Pipeline
				metadata: {name: build}
				spec:
				  tasks: [{name: a, taskSpec: {steps: [{name: s, image: "golang:1.25"}]}}, {name: b, taskRef: {name: other}}]
				  finally: [{name: c, taskSpec: {sidecars: [{name: d, image: "docker:29-dind"}], steps: []}}]
			`,
			['docker:29-dind', 'golang:1.25'],
		],
		[
			'CloudNativePG with extensions',
			// https://cloudnative-pg.io/documentation/current/imagevolume_extensions/
			`
				apiVersion: postgresql.cnpg.io/v1
				kind: ImageCatalog
				metadata: {name: postgresql}
				spec:
				  images:
				    - major: 18
				      image: ghcr.io/cloudnative-pg/postgresql:18.1-minimal-trixie
				      extensions: [{name: foo, image: {reference: "ghcr.io/acme/foo:18"}}]
				---
				apiVersion: postgresql.cnpg.io/v1
				kind: Cluster
				metadata: {name: foo-18}
				spec:
				  imageCatalogRef: {apiGroup: postgresql.cnpg.io, kind: ImageCatalog, name: postgresql, major: 18}
				  postgresql: {extensions: [{name: foo}, {name: baz, image: {reference: "ghcr.io/acme/baz:1"}}]}
			`,
			['ghcr.io/acme/baz:1', 'ghcr.io/acme/foo:18', 'ghcr.io/cloudnative-pg/postgresql:18.1-minimal-trixie'],
		],
		[
			'Strimzi, whose operator has an image for each that is left out',
			`
				apiVersion: kafka.strimzi.io/v1beta2
				kind: Kafka
				metadata: {name: my-cluster}
				spec:
				  kafka: {version: 4.1.0, image: "quay.io/acme/kafka:1", brokerRackInitImage: "quay.io/acme/init:1"}
				  entityOperator: {topicOperator: {}, userOperator: {image: "quay.io/acme/user:1"}}
			`,
			['quay.io/acme/init:1', 'quay.io/acme/kafka:1', 'quay.io/acme/user:1'],
		],
		[
			"Percona's operator for MySQL",
			// https://github.com/percona/percona-server-mysql-operator/blob/main/deploy/cr.yaml
			`
				apiVersion: ps.percona.com/v1alpha1
				kind: PerconaServerMySQL
				metadata: {name: ps-cluster1}
				spec:
				  crVersion: 0.12.0
				  mysql: {clusterType: group-replication, image: "perconalab/percona-server-mysql-operator:main-psmysql8.0"}
				  proxy:
				    haproxy: {enabled: true, image: "perconalab/percona-server-mysql-operator:main-haproxy"}
				    router: {enabled: false, image: "perconalab/percona-server-mysql-operator:main-router8.0"}
				  pmm: {enabled: false, image: "perconalab/pmm-client:3-dev-latest"}
				  backup: {enabled: true, image: "perconalab/percona-server-mysql-operator:main-backup8.0"}
			`,
			[
				'perconalab/percona-server-mysql-operator:main-backup8.0',
				'perconalab/percona-server-mysql-operator:main-haproxy',
				'perconalab/percona-server-mysql-operator:main-psmysql8.0',
				'perconalab/percona-server-mysql-operator:main-router8.0',
				'perconalab/pmm-client:3-dev-latest',
			],
		],
		[
			"Zalando's Postgres operator",
			// https://github.com/zalando/postgres-operator/blob/master/manifests/complete-postgres-manifest.yaml
			`
				apiVersion: acid.zalan.do/v1
				kind: postgresql
				metadata: {name: acid-test-cluster}
				spec:
				  dockerImage: registry.opensource.zalan.do/acid/spilo-11:1.5-p8
				  init_containers: [{name: date, image: busybox}]
				  sidecars: [{name: telegraf-sidecar, image: "telegraf:latest"}]
				  teamId: ACID
			`,
			['busybox', 'registry.opensource.zalan.do/acid/spilo-11:1.5-p8', 'telegraf:latest'],
		],
		[
			'Vitess',
			// https://github.com/planetscale/vitess-operator/blob/main/test/endtoend/operator/101_initial_cluster.yaml
			`
				apiVersion: planetscale.com/v2
				kind: VitessCluster
				metadata: {name: example}
				spec:
				  images:
				    vtctld: vitess/lite:v17.0.3
				    mysqld: {mysql80Compatible: "vitess/lite:v17.0.4"}
				    mysqldExporter: prom/mysqld-exporter:v0.11.0
			`,
			['prom/mysqld-exporter:v0.11.0', 'vitess/lite:v17.0.3', 'vitess/lite:v17.0.4'],
		],
		[
			'CockroachDB',
			// https://github.com/cockroachdb/cockroach-operator/blob/master/examples/example.yaml
			`
				apiVersion: crdb.cockroachlabs.com/v1alpha1
				kind: CrdbCluster
				metadata: {name: cockroachdb}
				spec: {image: {name: "cockroachdb/cockroach:v21.2.9"}, nodes: 3}
			`,
			['cockroachdb/cockroach:v21.2.9'],
		],
		[
			'KubeVirt, with a disk and a kernel from images',
			// https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk
			`
				apiVersion: kubevirt.io/v1
				kind: VirtualMachine
				metadata: {name: vm}
				spec:
				  template:
				    spec:
				      domain: {firmware: {kernelBoot: {container: {image: "quay.io/acme/kernel:1", kernelPath: /boot/vmlinuz}}}}
				      volumes:
				        - {name: disk, containerDisk: {image: "quay.io/containerdisks/fedora:42"}}
				        - {name: cloudinit, cloudInitNoCloud: {userData: "image: none"}}
			`,
			['quay.io/acme/kernel:1', 'quay.io/containerdisks/fedora:42'],
		],
		[
			'Velero, with a hook',
			// https://velero.io/docs/main/restore-hooks/
			`
				apiVersion: velero.io/v1
				kind: Restore
				metadata: {name: r}
				spec:
				  hooks:
				    resources:
				      - name: restore-hook-1
				        postHooks:
				          - init: {initContainers: [{name: restore-hook-init1, image: "alpine:latest"}]}
				          - exec: {command: [ls]}
			`,
			['alpine:latest'],
		],
		[
			'the Knative operator, with images from elsewhere',
			// https://knative.dev/docs/install/operator/configuring-serving-cr/
			`
				apiVersion: operator.knative.dev/v1beta1
				kind: KnativeServing
				metadata: {name: knative-serving, namespace: knative-serving}
				spec:
				  registry:
				    default: docker.io/knative-images/\${NAME}:{CUSTOM-TAG}
				    override:
				      activator: docker.io/knative-images-repo1/activator:v1
				      net-istio-controller/controller: docker.io/knative-images-repo2/prefix-net-istio-controller:v1
			`,
			['docker.io/knative-images-repo1/activator:v1', 'docker.io/knative-images-repo2/prefix-net-istio-controller:v1'],
		],
	])('%s', (_, text, images) => {
		expect(imagesIn(text)).toEqual(images);
	});
});

test.each([
	[
		'Argo Rollouts',
		'{apiVersion: argoproj.io/v1alpha1, kind: Rollout, spec: {template: {spec: {containers: [{name: a, image: "acme/a:1"}]}}}}',
	],
	[
		'KEDA',
		'{apiVersion: keda.sh/v1alpha1, kind: ScaledJob, spec: {jobTargetRef: {template: {spec: {containers: [{image: "acme/a:1"}]}}}}}',
	],
	[
		'Volcano',
		'{apiVersion: batch.volcano.sh/v1alpha1, kind: Job, spec: {tasks: [{template: {spec: {containers: [{image: "acme/a:1"}]}}}]}}',
	],
	[
		'Ray',
		'{apiVersion: ray.io/v1, kind: RayCluster, spec: {headGroupSpec: {template: {spec: {containers: [{image: "acme/a:1"}]}}}}}',
	],
	[
		'KServe',
		'{apiVersion: serving.kserve.io/v1alpha1, kind: ServingRuntime, spec: {containers: [{image: "acme/a:1"}]}}',
	],
	[
		'JobSet',
		'{apiVersion: jobset.x-k8s.io/v1alpha2, kind: JobSet, spec: {replicatedJobs: [{template: {spec: {template: {spec: {containers: [{image: "acme/a:1"}]}}}}}]}}',
	],
	[
		'OpenShift',
		'{apiVersion: apps.openshift.io/v1, kind: DeploymentConfig, spec: {template: {spec: {containers: [{image: "acme/a:1"}]}}}}',
	],
])('%s needs no entry: its PodSpec is found by its shape', (_, text) => {
	expect(imagesIn(text)).toEqual(['acme/a:1']);
});

test.each([
	// Its solvers' podTemplate has no containers. https://cert-manager.io/docs/reference/api-docs/
	[
		'cert-manager',
		'{apiVersion: cert-manager.io/v1, kind: ClusterIssuer, spec: {acme: {solvers: [{http01: {ingress: {podTemplate: {spec: {imagePullSecrets: [{name: a}]}}}}}]}}}',
	],
	// A package, which no kubelet pulls. https://docs.crossplane.io/latest/packages/providers/
	[
		'Crossplane',
		'{apiVersion: pkg.crossplane.io/v1, kind: Provider, spec: {package: "xpkg.crossplane.io/crossplane-contrib/provider-aws-s3:v2.0.0"}}',
	],
	// Its operator has an image for each version.
	[
		'Elasticsearch without an image',
		'{apiVersion: elasticsearch.k8s.elastic.co/v1, kind: Elasticsearch, spec: {version: 9.1.0}}',
	],
	['another Function', '{apiVersion: pkg.crossplane.io/v1, kind: Function, spec: {image: "acme/a:1"}}'],
])('%s names no image', (_, text) => {
	expect(imagesIn(text)).toEqual([]);
});
