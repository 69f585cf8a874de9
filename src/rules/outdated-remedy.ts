import type { ScriptFile } from '../node/node-file.js';
import { OUTDATED_REMEDIES } from '../node/outdated-remedies.js';
import { rangeIn, type Statement } from '../node/statements.js';
import { outdatedVariables } from './outdated-variables.js';
import { defineRule, type Problem } from './rule.js';

export const outdatedRemedy = defineRule({
	id: 'outdated-remedy',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'A remedy from an old guide has no effect',
	rationale:
		'It looks like the fix and does nothing on today’s nodes: the pull goes on failing, and the search for the cause starts in the wrong place.',
	remediation: 'Take it out; the finding says what helps.',

	*check({ statements, scripts }, { repository }) {
		for (const statement of statements) yield* problemsOf(statement);
		for (const script of scripts) yield* pullsOfDocker(script);
		yield* repository.workloads.flatMap(outdatedVariables);
	},
});

function* problemsOf(statement: Statement): Iterable<Problem> {
	for (const { pattern, because, instead } of OUTDATED_REMEDIES) {
		const match = pattern.exec(statement.text);
		if (!match) continue;
		yield {
			message: `This does not help: ${because}.`,
			at: { range: rangeIn(statement, match.index, match[0].length), related: [] },
			remediation: instead,
		};
	}
}

const PULL = /\bdocker\s+(?:image\s+)?pull\b/;
/** What makes something of the image afterwards: then the pull is no proof, but a step. */
const USE = /\bdocker\s+(?:image\s+)?(?:build|buildx|create|export|load|push|run|save|tag)\b|\bkind\s+load\b/;
/** What only a script for a node does. */
const NODE = /\b(?:crictl|kubeadm|kubelet)\b/;
const DOCKERS_NODE = /\bcri-docker/;

function* pullsOfDocker({ statements }: ScriptFile): Iterable<Problem> {
	const isOnNode = statements.some(({ text }) => NODE.test(text));
	if (!isOnNode || statements.some(({ text }) => USE.test(text) || DOCKERS_NODE.test(text))) return;
	for (const statement of statements) {
		const match = PULL.exec(statement.text);
		if (!match) continue;
		yield {
			message:
				'A pull by Docker proves nothing for this node: the kubelet has containerd or CRI-O pull, with other credentials, mirrors and certificates, and into another store.',
			at: { range: rangeIn(statement, match.index, match[0].length), related: [] },
			remediation: 'Use `crictl pull IMAGE`, or a Pod with `imagePullPolicy: Always`.',
			severity: 'notice',
		};
	}
}
