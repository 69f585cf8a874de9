import { defineRenderRule } from './render-rule.js';

export const imageEntryPassesBy = defineRenderRule({
	id: 'image-entry-passes-by',
	severity: 'notice',
	category: 'rendering',
	since: '0.1.0',
	title: '`images:` does not reach an image of that name',
	rationale:
		'The entries of `images:` change containers, init containers and image volumes. Ephemeral containers and most fields of custom resources keep what they have, so that one name is deployed in two versions.',
	remediation:
		'Change the field itself, by a patch or a replacement; for a field of a custom resource name it in a file of `configurations:`.',
});
