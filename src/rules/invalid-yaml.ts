import { defineRule } from './rule.js';

export const invalidYaml = defineRule({
	id: 'invalid-yaml',
	subject: 'file',
	severity: 'error',
	category: 'reading',
	since: '0.1.0',
	title: 'A document is not valid YAML',
	rationale:
		'kubectl, kustomize and Helm stop at a document that they cannot parse, so nothing in it reaches the cluster, and pullproof cannot judge its images. The other documents of the file are judged as usual.',
	remediation: 'Mend the syntax at the marked place, or exclude the file if it is not meant to be YAML.',

	*check({ syntaxErrors }) {
		for (const { at, message } of syntaxErrors) {
			yield {
				message: 'This document cannot be parsed, so none of its images were checked.',
				at: { range: at, related: [] },
				evidence: message,
			};
		}
	},
});
