import { defineRule } from './rule.js';

export const duplicateKey = defineRule({
	id: 'duplicate-key',
	subject: 'file',
	severity: 'warning',
	category: 'reading',
	since: '0.1.0',
	title: 'A key is given twice in one mapping',
	rationale:
		'kubectl sends the last value and drops the others without a word; kustomize, Flux and Argo CD refuse the file. Which image runs then depends on the tool that applies it.',
	remediation: 'Delete all but one of them.',

	*check({ duplicateKeys }) {
		for (const { key, places, isMerged, object } of duplicateKeys) {
			const [last, ...before] = isMerged ? places : places.toReversed();
			if (!last) continue;
			const message = isMerged
				? `A merge key below brings in another \`${key}\`: kubectl and Helm take that one, kustomize takes this one.`
				: `\`${key}\` is given ${times(places.length)} here: kubectl takes the last value, kustomize refuses the file.`;
			const note = isMerged ? 'brought in by the merge key' : 'given here before';
			yield {
				message,
				at: { range: last, related: before.toReversed().map((place) => ({ ...place, message: note })) },
				...(isMerged ? { remediation: `Put the merge key above \`${key}\`, or drop one of the two.` } : {}),
				object,
			};
		}
	},
});

function times(count: number): string {
	return count === 2 ? 'twice' : `${count} times`;
}
