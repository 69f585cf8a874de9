import { defineRenderRule } from './render-rule.js';

export const imageEntryNotText = defineRenderRule({
	id: 'image-entry-not-text',
	severity: 'error',
	category: 'rendering',
	since: '0.1.0',
	title: 'A value of `images:` is no text',
	rationale:
		'To YAML `1.10` is the number 1.1 and `on` is true. kustomize wants a text there and refuses the whole kustomization, so nothing of it is deployed.',
	remediation: 'Put the value in quotes.',
});
