import type { ComposedField, CustomResource } from '../../src/images/custom-resources/entry.js';
import { CUSTOM_RESOURCES } from '../../src/images/custom-resources.js';

const INTRODUCTION = `# Custom resources

Operators turn fields of their custom resources into images of containers. pullproof knows the fields below, each from the project's own reference. A field that is left out is the operator's business and no finding. Where the name and the tag stand in fields of their own they are judged together; without a tag, which the operator then chooses, the image is counted as not checked.

- **PodSpecs need no entry.** Whatever lies below a \`spec\` and has \`containers\` with an \`image\` is read like a Pod, whatever its kind: Argo Rollouts and analysis jobs, Knative services, KEDA's ScaledJob, Ray, Volcano, Kubeflow, JobSet, LeaderWorkerSet, KServe's runtimes, Seldon, Grafana, OpenShift's DeploymentConfig.
- **Your own kinds** are read with [\`image-fields\`](configuration.md#image-fields).
- **Not judged**: Crossplane's packages, OpenShift's ImageStream and BuildConfig, and Istio's \`auto\`, because no kubelet pulls them as they are written; IstioOperator, Kiali and others that hold only a hub or a version, because their operator makes up the rest.
`;

/** `docs/custom-resources.md`: every well-known custom resource with its image fields and where they are from. */
export function customResourcesPage(): string {
	const projects = [...new Set(CUSTOM_RESOURCES.map(({ project }) => project))].sort((a, b) =>
		a.localeCompare(b, 'en'),
	);
	return [INTRODUCTION, ...projects.map(sectionOf)].join('\n');
}

function sectionOf(project: string): string {
	const resources = CUSTOM_RESOURCES.filter((resource) => resource.project === project);
	return [`## ${project}`, '', ...resources.flatMap(paragraphOf)].join('\n');
}

function paragraphOf({ group, kinds, source, fields = [], composed = [] }: CustomResource): string[] {
	const lines = [...fields, ...composed.map(composedLine)];
	return [`${kinds.join(', ')} of \`${group}\` ([reference](${source})):`, '', '```text', ...lines, '```', ''];
}

function composedLine({ repository, tag, digest }: ComposedField): string {
	return `${repository} with ${[...tag, ...(digest === undefined ? [] : [digest])].join(' or ')}`;
}
