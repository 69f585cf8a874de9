import { defineRenderRule } from './render-rule.js';

export const imageEntryMatchesMore = defineRenderRule({
	id: 'image-entry-matches-more',
	severity: 'warning',
	category: 'rendering',
	since: '0.1.0',
	title: 'An entry of `images:` selects another image, too',
	rationale:
		'To kustomize the name of an entry is a regular expression, in which a dot stands for any character. Another image whose name differs only there gets the same tag or name.',
	remediation: 'Put a backslash before the dot: `name: my\\.app`.',
});
