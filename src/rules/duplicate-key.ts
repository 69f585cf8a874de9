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
		for (const { key, places, object } of duplicateKeys) {
			const last = places[places.length - 1];
			if (!last) continue;
			yield {
				message: `\`${key}\` is given ${times(places.length)} here: kubectl takes the last value, kustomize refuses the file.`,
				at: {
					range: last,
					related: places.slice(0, -1).map((place) => ({ ...place, message: 'given here before' })),
				},
				object,
			};
		}
	},
});

function times(count: number): string {
	return count === 2 ? 'twice' : `${count} times`;
}
