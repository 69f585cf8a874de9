import { parseReference } from '../images/reference.js';
import { defineRule } from './rule.js';

export const surroundingWhitespace = defineRule({
	id: 'surrounding-whitespace',
	subject: 'use',
	severity: 'error',
	category: 'reference',
	since: '0.1.0',
	title: 'White space around the image reference',
	rationale:
		'The API server refuses a Pod whose image begins or ends with white space. In a Deployment or another template it lets the image pass, and then refuses every Pod that the controller tries to create (`FailedCreate`).',
	remediation: 'Delete the white space; in a block scalar, write the image on one line after `image:`.',

	check(use) {
		const { image, object } = use;
		if (image.state !== 'invalid' || image.text === image.text.trim()) return;
		const trimmed = image.text.trim();
		const leading = image.text.length - image.text.trimStart().length;
		const place =
			leading > 0
				? { offset: 0, length: leading }
				: { offset: trimmed.length, length: image.text.length - trimmed.length };
		const space = image.text.includes('\n') ? 'a line break' : 'white space';
		return {
			message: `The image \`${trimmed}\` has ${space} ${leading > 0 ? 'before' : 'after'} it: ${consequenceFor(object.kind)}`,
			at: image.text.includes('\n') ? use.locate('image') : use.locateText(place.offset, place.length),
			...(parseReference(trimmed).ok ? { remediation: `Write \`${trimmed}\`.` } : {}),
			object,
			image: image.text,
		};
	},
});

function consequenceFor(kind: string): string {
	return kind === 'Pod'
		? 'the API server refuses the Pod.'
		: `the ${kind} is accepted, but the API server refuses every Pod it creates.`;
}
