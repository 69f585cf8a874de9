import { below, type CustomResource, imagesOf, repositoryAndTag } from './entry.js';

const PROMETHEUS = 'https://prometheus-operator.dev/docs/api-reference/api/';
const VICTORIA_METRICS = 'https://docs.victoriametrics.com/operator/api/';
const OPENTELEMETRY = 'https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api';
const ELASTIC = 'https://www.elastic.co/docs/reference/cloud-on-k8s';

const CONTAINERS = ['$.spec.containers[*].image', '$.spec.initContainers[*].image'];

/** Fields of before `image`, which still count without one. */
function baseImage(owner: string) {
	return { repository: `${owner}.baseImage`, tag: ['tag', 'version'], digest: 'sha', unless: 'image' };
}

/** Metrics, logs and traces. */
export const OBSERVABILITY_RESOURCES: readonly CustomResource[] = [
	{
		project: 'Prometheus operator',
		source: PROMETHEUS,
		group: 'monitoring.coreos.com',
		kinds: ['Prometheus'],
		fields: ['$.spec.image', '$.spec.thanos.image', ...CONTAINERS],
		composed: [baseImage('$.spec'), baseImage('$.spec.thanos')],
	},
	{
		project: 'Prometheus operator',
		source: PROMETHEUS,
		group: 'monitoring.coreos.com',
		kinds: ['Alertmanager'],
		fields: ['$.spec.image', ...CONTAINERS],
		composed: [baseImage('$.spec')],
	},
	{
		project: 'Prometheus operator',
		source: PROMETHEUS,
		group: 'monitoring.coreos.com',
		kinds: ['PrometheusAgent', 'ThanosRuler'],
		fields: ['$.spec.image', ...CONTAINERS],
	},
	{
		project: 'VictoriaMetrics operator',
		source: VICTORIA_METRICS,
		group: 'operator.victoriametrics.com',
		kinds: ['VMAgent', 'VMAlert', 'VMAlertmanager', 'VMAuth', 'VMSingle'],
		composed: repositoryAndTag('$.spec.image'),
	},
	{
		project: 'VictoriaMetrics operator',
		source: VICTORIA_METRICS,
		group: 'operator.victoriametrics.com',
		kinds: ['VMCluster'],
		composed: repositoryAndTag(...imagesOf('$.spec.vmselect', '$.spec.vminsert', '$.spec.vmstorage')),
	},
	{
		project: 'OpenTelemetry operator',
		source: OPENTELEMETRY,
		group: 'opentelemetry.io',
		kinds: ['OpenTelemetryCollector', 'TargetAllocator', 'OpAMPBridge'],
		fields: ['$.spec.image'],
	},
	{
		project: 'OpenTelemetry operator',
		source: OPENTELEMETRY,
		group: 'opentelemetry.io',
		kinds: ['Instrumentation'],
		fields: imagesOf(...below(['$.spec'], ['java', 'nodejs', 'python', 'dotnet', 'go', 'apacheHttpd', 'nginx'])),
	},
	{
		project: 'Elastic Cloud on Kubernetes',
		source: ELASTIC,
		group: 'elasticsearch.k8s.elastic.co',
		kinds: ['Elasticsearch'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Elastic Cloud on Kubernetes',
		source: ELASTIC,
		group: 'kibana.k8s.elastic.co',
		kinds: ['Kibana'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Elastic Cloud on Kubernetes',
		source: ELASTIC,
		group: 'apm.k8s.elastic.co',
		kinds: ['ApmServer'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Elastic Cloud on Kubernetes',
		source: ELASTIC,
		group: 'beat.k8s.elastic.co',
		kinds: ['Beat'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Elastic Cloud on Kubernetes',
		source: ELASTIC,
		group: 'agent.k8s.elastic.co',
		kinds: ['Agent'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Elastic Cloud on Kubernetes',
		source: ELASTIC,
		group: 'logstash.k8s.elastic.co',
		kinds: ['Logstash'],
		fields: ['$.spec.image'],
	},
];
