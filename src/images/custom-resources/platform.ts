import { below, type CustomResource, imagesOf } from './entry.js';

const STRIMZI = 'https://strimzi.io/docs/operators/latest/configuring.html';
const KUBEVIRT = 'https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk';

const MACHINE_IMAGES = ['volumes[*].containerDisk.image', 'domain.firmware.kernelBoot.container.image'];

/** Messaging, storage, virtual machines, gateways and the rest. */
export const PLATFORM_RESOURCES: readonly CustomResource[] = [
	{
		project: 'Strimzi',
		source: STRIMZI,
		group: 'kafka.strimzi.io',
		kinds: ['Kafka'],
		fields: [
			...imagesOf(...below(['$.spec'], ['kafka', 'zookeeper', 'kafkaExporter', 'cruiseControl'])),
			...imagesOf(...below(['$.spec.entityOperator'], ['topicOperator', 'userOperator', 'tlsSidecar'])),
			'$.spec.kafka.brokerRackInitImage',
		],
	},
	{
		project: 'Strimzi',
		source: STRIMZI,
		group: 'kafka.strimzi.io',
		kinds: ['KafkaConnect', 'KafkaBridge', 'KafkaMirrorMaker2'],
		fields: ['$.spec.image', '$.spec.clientRackInitImage'],
	},
	{
		project: 'Strimzi',
		source: STRIMZI,
		group: 'kafka.strimzi.io',
		kinds: ['KafkaMirrorMaker'],
		fields: ['$.spec.image'],
	},
	{
		project: 'RabbitMQ cluster operator',
		source: 'https://www.rabbitmq.com/kubernetes/operator/using-operator',
		group: 'rabbitmq.com',
		kinds: ['RabbitmqCluster'],
		fields: ['$.spec.image'],
	},
	{
		project: 'EMQX operator',
		source: 'https://docs.emqx.com/en/emqx-operator/latest/reference/v2beta1-reference.html',
		group: 'apps.emqx.io',
		kinds: ['EMQX'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Rook',
		source: 'https://rook.io/docs/rook/latest/CRDs/Cluster/ceph-cluster-crd/',
		group: 'ceph.rook.io',
		kinds: ['CephCluster'],
		fields: ['$.spec.cephVersion.image'],
	},
	{
		project: 'MinIO operator',
		source: 'https://github.com/minio/operator/blob/master/docs/tenant_crd.adoc',
		group: 'minio.min.io',
		kinds: ['Tenant'],
		fields: ['$.spec.image'],
	},
	{
		project: 'KubeVirt',
		source: KUBEVIRT,
		group: 'kubevirt.io',
		kinds: ['VirtualMachine', 'VirtualMachineInstanceReplicaSet'],
		fields: below(['$.spec.template.spec'], MACHINE_IMAGES),
	},
	{
		project: 'KubeVirt',
		source: KUBEVIRT,
		group: 'kubevirt.io',
		kinds: ['VirtualMachineInstance'],
		fields: below(['$.spec'], MACHINE_IMAGES),
	},
	{
		project: 'KubeVirt',
		source: KUBEVIRT,
		group: 'pool.kubevirt.io',
		kinds: ['VirtualMachinePool'],
		fields: below(['$.spec.virtualMachineTemplate.spec.template.spec'], MACHINE_IMAGES),
	},
	{
		project: 'Envoy Gateway',
		source: 'https://gateway.envoyproxy.io/docs/api/extension_types/#envoyproxy',
		group: 'gateway.envoyproxy.io',
		kinds: ['EnvoyProxy'],
		fields: imagesOf(
			...below(['$.spec.provider.kubernetes'], ['envoyDeployment', 'envoyDaemonSet']).flatMap((workload) => [
				`${workload}.container`,
				`${workload}.initContainers[*]`,
			]),
		),
	},
	{
		project: 'Argo CD operator',
		source: 'https://argocd-operator.readthedocs.io/en/latest/reference/argocd/',
		group: 'argoproj.io',
		kinds: ['ArgoCD'],
		composed: below(['$.spec'], ['image', 'applicationSet.image']).map((repository) => ({
			repository,
			tag: ['version'],
		})),
	},
	{
		project: 'Knative operator',
		source: 'https://knative.dev/docs/install/operator/configuring-serving-cr/',
		group: 'operator.knative.dev',
		kinds: ['KnativeServing', 'KnativeEventing'],
		fields: ['$.spec.registry.override.*'],
	},
	{
		project: 'Keycloak operator',
		source: 'https://www.keycloak.org/operator/customizing-keycloak',
		group: 'k8s.keycloak.org',
		kinds: ['Keycloak'],
		fields: ['$.spec.image'],
	},
	{
		project: 'OpenFaaS',
		source: 'https://github.com/openfaas/faas-netes/blob/master/README-OPERATOR.md',
		group: 'openfaas.com',
		kinds: ['Function'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Velero',
		source: 'https://velero.io/docs/main/restore-hooks/',
		group: 'velero.io',
		kinds: ['Restore'],
		fields: ['$.spec.hooks.resources[*].postHooks[*].init.initContainers[*].image'],
	},
	{
		project: 'LLMKube',
		source: 'https://github.com/defilantech/LLMKube/tree/main/docs',
		group: 'inference.llmkube.dev',
		kinds: ['InferenceService'],
		fields: ['$.spec.image'],
	},
	{
		project: 'LiteLLM operator (home-operations)',
		source: 'https://github.com/home-operations/litellm-operator',
		group: 'litellm.home-operations.com',
		kinds: ['LiteLLMProxy'],
		fields: ['$.spec.image'],
	},
	{
		project: 'LiteLLM operator (home-operations)',
		source: 'https://github.com/home-operations/litellm-operator',
		group: 'litellm.home-operations.com',
		kinds: ['LiteLLMMCPServer'],
		fields: ['$.spec.workload.image'],
	},
];
