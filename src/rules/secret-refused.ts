import type { PullSecret } from '../credentials/declared.js';
import { referencesTo } from '../credentials/lookup.js';
import { dockerTypeOf, hasDockerKey } from '../credentials/pull-secret-body.js';
import type { SecretDatum } from '../credentials/secret-data.js';
import { defineRule, type Problem, type Repository } from './rule.js';

export const secretRefused = defineRule({
	id: 'secret-refused',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The API server refuses the pull secret',
	rationale:
		'What the API server refuses is not in the cluster, and a Pod that names it starts without it: the mistake in the Secret shows up as a failed pull somewhere else.',
	remediation: 'Mend the Secret; `kubectl apply --dry-run=server` shows what the API server says.',

	*check(secret, { repository }) {
		if (secret.origin !== 'Secret' || !isForPulling(secret, repository)) return;
		yield* [...shapeProblems(secret), ...(secret.data ?? []).flatMap((datum) => datumProblems(secret, datum))];
		yield* [...sizeProblems(secret), ...overriddenData(secret), ...otherTypes(secret, repository)];
	},
});

/** Secrets for other purposes are none of our business. */
function isForPulling(secret: PullSecret, repository: Repository): boolean {
	return dockerTypeOf(secret) !== undefined || hasDockerKey(secret) || referencesTo(repository, secret).length > 0;
}

function problem(secret: PullSecret, at: Problem['at'], reason: string, more: Partial<Problem> = {}): Problem {
	const message = `The API server refuses \`${secret.name}\`: ${reason}.`;
	return { message, at, object: secret.manifest.object, ...more };
}

function shapeProblems(secret: PullSecret): Problem[] {
	return ['data', 'stringData'].flatMap((field) => {
		const node = secret.manifest.get([field]);
		if (!node || node.kind === 'mapping' || (node.kind === 'scalar' && node.type === 'null')) return [];
		return [problem(secret, secret.manifest.locate([field]), `\`${field}\` is no map of keys to texts`)];
	});
}

// Source: kubernetes `apimachinery/pkg/util/validation` IsConfigMapKey.
const KEY = /^(?!\.\.)(?!\.$)[-._a-zA-Z0-9]{1,253}$/;

function datumProblems(secret: PullSecret, { key, keyAt, at, value, field }: SecretDatum): Problem[] {
	const problems: Problem[] = [];
	if (!KEY.test(key)) {
		problems.push(problem(secret, keyAt, `the key \`${key}\` may have only letters, digits, \`-\`, \`_\` and \`.\``));
	}
	if (value.state === 'not-a-string') {
		problems.push(problem(secret, at, `\`${key}\` is a ${value.found}, and only texts are taken; put it in quotes`));
	}
	if (value.state === 'not-base64') {
		const reason = `\`${key}\` stands under \`${field}\` and is not base64`;
		const remediation = 'Move it to `stringData`, or encode it, on one line: `base64 -w0`.';
		problems.push(problem(secret, at, reason, { evidence: value.message, remediation }));
	}
	return problems;
}

const MAX_SIZE = 1024 * 1024;

/** The entries as the cluster has them: of the same key the last one counts, that of `stringData`. */
function effectiveData({ data = [] }: PullSecret): SecretDatum[] {
	return [...new Map(data.map((datum) => [datum.key, datum])).values()];
}

function sizeProblems(secret: PullSecret): Problem[] {
	const size = effectiveData(secret).reduce((sum, { value }) => sum + (value.state === 'known' ? value.size : 0), 0);
	if (size <= MAX_SIZE) return [];
	return [problem(secret, secret.at, `its data is ${size} bytes long, and ${MAX_SIZE} is the most it takes`)];
}

/** No refusal: what stands under `data` has no effect, which is worth knowing where it differs. */
function overriddenData(secret: PullSecret): Problem[] {
	const effective = new Set(effectiveData(secret));
	return (secret.data ?? []).flatMap((datum) => {
		const winner = effectiveData(secret).find(({ key }) => key === datum.key);
		if (effective.has(datum) || !winner || isSame(datum, winner)) return [];
		return [
			{
				message: `\`${datum.key}\` stands in \`${secret.name}\` twice, and not alike: the one under \`stringData\` counts, this one is dropped.`,
				at: datum.keyAt,
				object: secret.manifest.object,
				remediation: 'Keep one of the two.',
				severity: 'notice' as const,
			},
		];
	});
}

function isSame({ value: one }: SecretDatum, { value: other }: SecretDatum): boolean {
	if (one.state !== 'known' || other.state !== 'known') return true;
	return one.text.reveal().trim() === other.text.reveal().trim();
}

/** The second of two in one file is an update of the first, and an update may not change the type. */
function otherTypes(secret: PullSecret, { pullSecrets }: Repository): Problem[] {
	const twins = pullSecrets.filter(
		({ name, namespace, origin, manifest }) =>
			name === secret.name &&
			namespace === secret.namespace &&
			origin === 'Secret' &&
			manifest.file === secret.manifest.file &&
			manifest.rendering === secret.manifest.rendering,
	);
	const [first] = twins;
	if (!first?.effectiveType || !secret.effectiveType || first.effectiveType === secret.effectiveType) return [];
	const reason = `the same file declares it before with the type \`${first.effectiveType}\`, and a type cannot be changed`;
	return [problem(secret, secret.typeAt, reason)];
}
