import type { ImageUse } from '../images/collect.js';
import { groupOf } from '../manifests/kinds.js';
import type { ManifestFile } from '../manifests/read.js';
import type { Provenance } from '../source.js';
import { defineRule, type RuleContext } from './rule.js';

interface Unrendered {
	readonly at: Provenance;
	/** What is filled in later, as the subject of a sentence. */
	readonly subject: string;
}

export const notRendered = defineRule({
	id: 'not-rendered',
	subject: 'file',
	severity: 'notice',
	category: 'reading',
	since: '0.1.0',
	title: 'An image is a template that nothing has filled in yet',
	rationale:
		'What reaches the cluster is decided later, by a script, a pipeline or a template engine, so this file does not tell which image is pulled. It is counted as not checked, never as passed.',
	remediation: 'Render the file first and run pullproof on the result, or exclude it if it never reaches a cluster.',

	check(file, context) {
		// Charts are counted as a whole: their templates are not the author's oversight.
		if (file.role === 'chart-template') return;
		const places = unrenderedOf(file, context);
		const [first] = places;
		if (!first) return;
		const more = places.length > 1 ? ` (and ${places.length - 1} more in this file)` : '';
		return {
			message: `${first.subject} is filled in later${more}, so what the cluster will pull is not known from this file and was not checked.`,
			at: first.at,
		};
	},
});

function unrenderedOf(file: ManifestFile, { repository }: RuleContext): Unrendered[] {
	const { template } = file;
	const whole = template
		? [{ at: { range: template.at, related: [] }, subject: `This template (\`${template.marker}\`)` }]
		: [];
	const images = (repository.usesByFile.get(file.source.file) ?? []).flatMap((use) =>
		use.image.state === 'not-rendered' && !isRunParameter(use, use.image.placeholder)
			? [{ at: use.locate('image'), subject: `\`${use.image.placeholder}\`` }]
			: [],
	);
	// Several overlays may be made of one place.
	const places = new Map([...whole, ...images].map((place) => [JSON.stringify(place.at.range), place]));
	return [...places.values()];
}

/** How a workflow engine's own parameters look; a Helm template would begin with a dot. */
const RUN_PARAMETERS: ReadonlyMap<string, RegExp> = new Map([
	['argoproj.io', /^\{\{=?\s*[a-z]/],
	['tekton.dev', /^\$\(/],
]);

/** A workflow's parameters are no oversight, and nothing can render them: each run has its own. */
function isRunParameter({ object }: ImageUse, placeholder: string): boolean {
	return RUN_PARAMETERS.get(groupOf(object))?.test(placeholder) ?? false;
}
