import { defineRenderRule } from './render-rule.js';

export const kustomizationFails = defineRenderRule({
	id: 'kustomization-fails',
	severity: 'error',
	category: 'rendering',
	since: '0.1.0',
	title: 'A kustomization cannot be built',
	rationale:
		'`kubectl apply -k`, Flux and Argo CD build a kustomization before they deploy anything of it. When the build fails, the cluster keeps what it had, and no change arrives.',
	remediation: 'Run `kustomize build` on the folder, and mend what it names.',
});
