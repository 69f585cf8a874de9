import { below, type CustomResource, imagesOf } from './entry.js';

const ARGO = 'https://argo-workflows.readthedocs.io/en/latest/fields/';
const TEKTON = 'https://tekton.dev/docs/pipelines/';

/** Paths within the spec of an Argo Workflow. */
function workflowFields(spec: string): string[] {
	const templates = below([spec], ['templates[*]', 'templateDefaults']);
	const inline = below([`${spec}.templates[*]`], ['dag.tasks[*].inline', 'steps[*][*].inline']);
	const parts = ['container', 'script', 'containerSet.containers[*]', 'initContainers[*]', 'sidecars[*]'];
	return imagesOf(...below([...templates, ...inline], parts));
}

/** Paths within the spec of a Tekton Task. */
function taskFields(...specs: readonly string[]): string[] {
	return imagesOf(...below(specs, ['steps[*]', 'sidecars[*]', 'stepTemplate']));
}

function pipelineFields(spec: string): string[] {
	return taskFields(`${spec}.tasks[*].taskSpec`, `${spec}.finally[*].taskSpec`);
}

/** Workflows, pipelines, and what runs builds. */
export const WORKFLOW_RESOURCES: readonly CustomResource[] = [
	{
		project: 'Argo Workflows',
		source: ARGO,
		group: 'argoproj.io',
		kinds: ['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate'],
		fields: workflowFields('$.spec'),
	},
	{
		project: 'Argo Workflows',
		source: ARGO,
		group: 'argoproj.io',
		kinds: ['CronWorkflow'],
		fields: workflowFields('$.spec.workflowSpec'),
	},
	{
		project: 'Argo Events',
		source: 'https://argoproj.github.io/argo-events/APIs/',
		group: 'argoproj.io',
		kinds: ['Sensor'],
		fields: [
			'$.spec.template.container.image',
			...below(['$.spec.triggers[*].template'], ['argoWorkflow', 'k8s']).flatMap((trigger) =>
				workflowFields(`${trigger}.source.resource.spec`),
			),
		],
	},
	{
		project: 'Argo Events',
		source: 'https://argoproj.github.io/argo-events/APIs/',
		group: 'argoproj.io',
		kinds: ['EventSource'],
		fields: ['$.spec.template.container.image'],
	},
	{
		project: 'Tekton Pipelines',
		source: `${TEKTON}tasks/`,
		group: 'tekton.dev',
		kinds: ['Task', 'ClusterTask'],
		fields: taskFields('$.spec'),
	},
	{
		project: 'Tekton Pipelines',
		source: `${TEKTON}taskruns/`,
		group: 'tekton.dev',
		kinds: ['TaskRun'],
		fields: taskFields('$.spec.taskSpec'),
	},
	{
		project: 'Tekton Pipelines',
		source: `${TEKTON}pipelines/`,
		group: 'tekton.dev',
		kinds: ['Pipeline'],
		fields: pipelineFields('$.spec'),
	},
	{
		project: 'Tekton Pipelines',
		source: `${TEKTON}pipelineruns/`,
		group: 'tekton.dev',
		kinds: ['PipelineRun'],
		fields: pipelineFields('$.spec.pipelineSpec'),
	},
	{
		project: 'Tekton Pipelines',
		source: `${TEKTON}stepactions/`,
		group: 'tekton.dev',
		kinds: ['StepAction'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Tekton Triggers',
		source: 'https://tekton.dev/docs/triggers/triggertemplates/',
		group: 'triggers.tekton.dev',
		kinds: ['TriggerTemplate'],
		fields: [
			...taskFields('$.spec.resourcetemplates[*].spec.taskSpec'),
			...pipelineFields('$.spec.resourcetemplates[*].spec.pipelineSpec'),
		],
	},
	{
		project: 'Spark operator',
		source: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
		group: 'sparkoperator.k8s.io',
		kinds: ['SparkApplication'],
		fields: sparkFields('$.spec'),
	},
	{
		project: 'Spark operator',
		source: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
		group: 'sparkoperator.k8s.io',
		kinds: ['ScheduledSparkApplication'],
		fields: sparkFields('$.spec.template'),
	},
	{
		project: 'Flink Kubernetes operator',
		source: 'https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-stable/docs/custom-resource/reference/',
		group: 'flink.apache.org',
		kinds: ['FlinkDeployment'],
		fields: ['$.spec.image'],
	},
	{
		project: 'Actions Runner Controller (legacy)',
		source: 'https://github.com/actions/actions-runner-controller/tree/master/docs',
		group: 'actions.summerwind.dev',
		kinds: ['RunnerDeployment', 'RunnerReplicaSet'],
		fields: ['$.spec.template.spec.image'],
	},
	{
		project: 'Actions Runner Controller (legacy)',
		source: 'https://github.com/actions/actions-runner-controller/tree/master/docs',
		group: 'actions.summerwind.dev',
		kinds: ['Runner'],
		fields: ['$.spec.image'],
	},
	{
		project: 'GitLab Runner operator',
		source: 'https://docs.gitlab.com/runner/configuration/configuring_runner_operator/',
		group: 'apps.gitlab.com',
		kinds: ['Runner'],
		fields: ['$.spec.buildImage', '$.spec.helperImage', '$.spec.runnerImage'],
	},
	{
		project: 'Renovate operator',
		source: 'https://github.com/mogenius/renovate-operator/tree/main/docs',
		group: 'renovate-operator.mogenius.com',
		kinds: ['RenovateJob'],
		fields: ['$.spec.image'],
	},
];

function sparkFields(spec: string): string[] {
	const pods = below([spec], ['driver', 'executor']);
	return imagesOf(spec, ...pods, ...below(pods, ['initContainers[*]', 'sidecars[*]']));
}
