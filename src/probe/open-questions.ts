import type { Skipped } from '../manifests/skipped.js';
import type { Verdict } from '../registry/verdict.js';
import { describeEvidence } from './evidence.js';
import type { ProbeResult } from './result.js';

/** Problems between here and a registry: nothing came back. */
const NO_ANSWER: ReadonlySet<string> = new Set<Verdict>([
	'dns-no-such-host',
	'dns-server-failure',
	'connection-refused',
	'network-unreachable',
	'network-timeout',
	'network-reset',
	'proxy-error',
]);

/** Whether not one registry answered: then it is this machine that has no network, and not the images that have a problem. */
export function isCutOff(results: readonly ProbeResult[]): boolean {
	const asked = results.filter(({ conclusion }) => conclusion.outcome);
	return asked.length > 0 && asked.every(({ conclusion }) => NO_ANSWER.has(conclusion.verdict));
}

/** What nobody could tell, at each of its places: neither a fault nor a success. */
export function openQuestions(results: readonly ProbeResult[]): Skipped[] {
	return results.flatMap((result) => {
		const open = questionOf(result);
		if (!open) return [];
		return result.target.uses.map(({ use }) => {
			const { file, line } = use.locate('image').range;
			return { file, line, ...open };
		});
	});
}

function questionOf({
	target: { reference, identity },
	conclusion,
}: ProbeResult): Pick<Skipped, 'reason' | 'message'> | undefined {
	const { verdict, outcome } = conclusion;
	if (verdict === 'not-verifiable') {
		const exists = outcome?.status === 'found' ? ' It exists.' : '';
		return {
			reason: 'not-verifiable',
			message: `Whether the cluster may pull \`${reference.original}\` depends on ${secretsOf(identity)}.${exists} ${nextStep(identity)}`,
		};
	}
	if (outcome?.image?.platforms.state === 'not-checked' && outcome.image.platforms.reason === 'quota') {
		return {
			reason: 'platforms-unknown',
			message: `\`${reference.original}\` exists, but its platforms were not looked up: that counts as a pull, and \`${reference.registry}\` has few left for this machine. A login there helps.`,
		};
	}
	if (verdict === 'address-refused' || verdict === 'realm-refused') {
		const why = outcome && outcome.status !== 'found' ? outcome.evidence.message : '';
		return {
			reason: 'not-asked',
			message: `\`${reference.registry}\` was not asked for \`${reference.original}\`: ${why}. If it is yours, name it under \`registries.hosts\` in the configuration.`,
		};
	}
	return undefined;
}

/** What the configuration maps but this run does not have is the likelier way than to map more. */
function nextStep(identity: ProbeResult['target']['identity']): string {
	const unavailable = (identity.state === 'not-verifiable' && identity.unavailable) || [];
	if (unavailable.length === 0) return 'Map its body under `credentials` in the configuration to find out.';
	return unavailable.map(({ secret, why }) => `\`${secret}\` is mapped, but ${why}.`).join(' ');
}

function secretsOf(identity: ProbeResult['target']['identity']): string {
	const secrets = identity.state === 'not-verifiable' ? identity.secrets : [];
	if (secrets.length === 0) return 'credentials that an operator or the nodes add';
	return `${secrets.map((secret) => `\`${secret}\``).join(', ')}, whose body is not in the repository`;
}

/** The places of images whose registries did not answer, when none did. */
export function unreachable(results: readonly ProbeResult[]): Skipped[] {
	return results.flatMap(({ target: { reference, uses }, conclusion: { outcome } }) => {
		if (!outcome) return [];
		const message = `Nothing is known of \`${reference.original}\`: no registry could be reached from here (${describeEvidence(outcome.evidence)}).`;
		return uses.map(({ use }) => {
			const { file, line } = use.locate('image').range;
			return { file, line, reason: 'unreachable' as const, message };
		});
	});
}
