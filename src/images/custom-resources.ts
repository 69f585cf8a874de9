import type { ImageField } from '../config/schema.js';

/**
 * Image fields of well-known custom resources whose operator turns them into a container's image.
 * Embedded PodSpecs are found by their shape and need no entry.
 *
 * Each path is from the project's own API reference; `group` is the API group without its version.
 */
const CUSTOM_IMAGE_FIELDS: readonly ImageField[] = [
	...fields(
		'monitoring.coreos.com',
		['Prometheus', 'PrometheusAgent', 'Alertmanager', 'ThanosRuler'],
		['$.spec.image'],
	),
	...fields('monitoring.coreos.com', ['Prometheus'], ['$.spec.thanos.image']),
	...workflow('Workflow', '$.spec'),
	...workflow('WorkflowTemplate', '$.spec'),
	...workflow('ClusterWorkflowTemplate', '$.spec'),
	...workflow('CronWorkflow', '$.spec.workflowSpec'),
	...task(['Task', 'ClusterTask'], '$.spec'),
	...task(['TaskRun'], '$.spec.taskSpec'),
	...task(['Pipeline'], '$.spec.tasks[*].taskSpec'),
	...task(['PipelineRun'], '$.spec.pipelineSpec.tasks[*].taskSpec'),
	...fields('tekton.dev', ['StepAction'], ['$.spec.image']),
	...fields('postgresql.cnpg.io', ['Cluster'], ['$.spec.imageName']),
	...fields('postgresql.cnpg.io', ['ImageCatalog', 'ClusterImageCatalog'], ['$.spec.images[*].image']),
	...fields(
		'kafka.strimzi.io',
		['Kafka'],
		[
			'$.spec.kafka.image',
			'$.spec.zookeeper.image',
			'$.spec.kafkaExporter.image',
			'$.spec.cruiseControl.image',
			'$.spec.entityOperator.topicOperator.image',
			'$.spec.entityOperator.userOperator.image',
		],
	),
	...fields('kafka.strimzi.io', ['KafkaConnect', 'KafkaBridge', 'KafkaMirrorMaker2'], ['$.spec.image']),
	...fields('kibana.k8s.elastic.co', ['Kibana'], ['$.spec.image']),
	...fields('elasticsearch.k8s.elastic.co', ['Elasticsearch'], ['$.spec.image']),
	...fields('apm.k8s.elastic.co', ['ApmServer'], ['$.spec.image']),
	...fields('beat.k8s.elastic.co', ['Beat'], ['$.spec.image']),
	...fields('agent.k8s.elastic.co', ['Agent'], ['$.spec.image']),
	...fields('logstash.k8s.elastic.co', ['Logstash'], ['$.spec.image']),
	...fields('ceph.rook.io', ['CephCluster'], ['$.spec.cephVersion.image']),
	...fields('kubevirt.io', ['VirtualMachine'], ['$.spec.template.spec.volumes[*].containerDisk.image']),
	...fields('kubevirt.io', ['VirtualMachineInstance'], ['$.spec.volumes[*].containerDisk.image']),
	...fields(
		'sparkoperator.k8s.io',
		['SparkApplication'],
		['$.spec.image', '$.spec.driver.image', '$.spec.executor.image'],
	),
	...fields(
		'sparkoperator.k8s.io',
		['ScheduledSparkApplication'],
		['$.spec.template.image', '$.spec.template.driver.image', '$.spec.template.executor.image'],
	),
	...fields('flink.apache.org', ['FlinkDeployment'], ['$.spec.image']),
	...fields('dragonflydb.io', ['Dragonfly'], ['$.spec.image']),
	...fields('apps.emqx.io', ['EMQX'], ['$.spec.image']),
	...fields('opentelemetry.io', ['OpenTelemetryCollector', 'TargetAllocator', 'OpAMPBridge'], ['$.spec.image']),
	...fields(
		'opentelemetry.io',
		['Instrumentation'],
		[
			'$.spec.java.image',
			'$.spec.nodejs.image',
			'$.spec.python.image',
			'$.spec.dotnet.image',
			'$.spec.go.image',
			'$.spec.apacheHttpd.image',
			'$.spec.nginx.image',
		],
	),
	...fields(
		'gateway.envoyproxy.io',
		['EnvoyProxy'],
		[
			'$.spec.provider.kubernetes.envoyDeployment.container.image',
			'$.spec.provider.kubernetes.envoyDaemonSet.container.image',
		],
	),
	...fields(
		'redis.redis.opstreelabs.in',
		['Redis', 'RedisCluster', 'RedisReplication', 'RedisSentinel'],
		['$.spec.kubernetesConfig.image', '$.spec.redisExporter.image'],
	),
	...fields('rabbitmq.com', ['RabbitmqCluster'], ['$.spec.image']),
	...fields('psmdb.percona.com', ['PerconaServerMongoDB'], ['$.spec.image', '$.spec.backup.image', '$.spec.pmm.image']),
	...fields('minio.min.io', ['Tenant'], ['$.spec.image']),
	...fields('k8s.mariadb.com', ['MariaDB', 'MaxScale'], ['$.spec.image', '$.spec.metrics.exporter.image']),
];

const BY_KIND = new Map<string, ImageField[]>();
for (const field of CUSTOM_IMAGE_FIELDS) BY_KIND.set(field.kind, [...(BY_KIND.get(field.kind) ?? []), field]);

/** The image fields of the well-known custom resources of a kind, whatever their group. */
export function wellKnownFieldsOf(kind: string): readonly ImageField[] {
	return BY_KIND.get(kind) ?? [];
}

function fields(group: string, kinds: readonly string[], paths: readonly string[]): ImageField[] {
	return kinds.flatMap((kind) => paths.map((path) => ({ group, kind, path })));
}

/** https://argo-workflows.readthedocs.io/en/latest/fields/ */
function workflow(kind: string, spec: string): ImageField[] {
	const templates = [`${spec}.templates[*]`, `${spec}.templateDefaults`];
	const parts = ['container', 'script', 'containerSet.containers[*]', 'initContainers[*]', 'sidecars[*]'];
	return fields(
		'argoproj.io',
		[kind],
		templates.flatMap((template) => parts.map((part) => `${template}.${part}.image`)),
	);
}

/** https://tekton.dev/docs/pipelines/tasks/ */
function task(kinds: readonly string[], spec: string): ImageField[] {
	const parts = ['steps[*]', 'sidecars[*]', 'stepTemplate'];
	return fields(
		'tekton.dev',
		kinds,
		parts.map((part) => `${spec}.${part}.image`),
	);
}
