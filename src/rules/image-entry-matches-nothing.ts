import { defineRenderRule } from './render-rule.js';

export const imageEntryMatchesNothing = defineRenderRule({
	id: 'image-entry-matches-nothing',
	severity: 'warning',
	category: 'rendering',
	since: '0.1.0',
	title: 'An entry of `images:` selects no image',
	rationale:
		'An entry whose name no image has is passed over by kustomize without a word: the cluster gets the tag that the base names, not the one that was meant. A typo does it, and so does a name that another entry has replaced before.',
	remediation: 'Name the image as it is called by then, registry and all, or take the entry out.',
});
