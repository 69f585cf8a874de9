export const LATEST = 'busybox:latest';
export const DIGEST = `sha256:${'a'.repeat(64)}`;

export function containers(image: string, key = 'containers', name = 'c'): string {
	return `${key}:\n- name: ${name}\n  image: ${image}\n`;
}

export function indent(text: string, depth: number): string {
	return text.replace(/^(?=.)/gm, ' '.repeat(depth));
}

interface WorkloadParts {
	readonly spec?: string;
	readonly name?: string;
	readonly apiVersion?: string;
	readonly kind?: string;
}

/** The PodSpec begins in line 12; the image of its first container stands at 14:16. */
export function deployment({
	spec = containers(LATEST),
	name = 'd',
	apiVersion = 'apps/v1',
	kind,
}: WorkloadParts = {}): string {
	return `apiVersion: ${apiVersion}
kind: ${kind ?? 'Deployment'}
metadata:
  name: ${name}
spec:
  selector:
    matchLabels: {app: a}
  template:
    metadata:
      labels: {app: a}
    spec:
${indent(spec, 6)}`;
}

/** The PodSpec begins in line 6; the image of its first container stands at 8:12. */
export function pod(spec: string): string {
	return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n${indent(spec, 2)}`;
}

/** A PodSpec below any keys, one line for each after the three of the head. */
export function object(head: string, nesting: readonly string[], spec: string): string {
	const lines = nesting.map((key, depth) => indent(`${key}:\n`, 2 * depth)).join('');
	return `${head}\nmetadata: {name: x}\n${lines}${indent(spec, 2 * nesting.length)}`;
}

export function kustomization(rest = '', resources = '- deploy.yaml'): string {
	return `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${resources}\n${rest}`;
}

export const PINNED = containers('busybox:1.36');
export const PINNED_DEPLOYMENT = deployment({ spec: PINNED });
