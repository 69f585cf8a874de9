import type { PullSecret } from '../credentials/declared.js';
import type { ImageUse } from '../images/collect.js';
import { credentialKey, effectiveTag } from '../images/reference.js';
import type { RuleProblem } from '../rules/check.js';
import type { Problem } from '../rules/rule.js';
import type { Provenance, RelatedLocation } from '../source.js';
import { describeEvidence } from './evidence.js';
import type { Subject } from './explanation.js';
import { ABOUT_REGISTRY, EXPLANATIONS } from './explanations.js';
import { type ExplainedVerdict, FAILURE_IDS, failureRule, isExplained } from './failures.js';
import { imageOf, missingPlatformsOf, type ProbeResult, standingOf } from './result.js';
import type { TargetUse } from './targets.js';

/** What is wrong with the images that registries were asked for, at each of their places. */
export function probeProblems(results: readonly ProbeResult[], pullSecrets: readonly PullSecret[]): RuleProblem[] {
	const aboutRegistry = new Map<string, ProbeResult>();
	return results.flatMap((result) => {
		const { verdict } = result.conclusion;
		if (!isExplained(verdict)) return [];
		const { registry } = result.target.reference;
		const key = `${registry} ${verdict}`;
		const first = aboutRegistry.get(key) ?? result;
		aboutRegistry.set(key, first);
		const told = ABOUT_REGISTRY.has(verdict) ? first : result;
		return result.target.uses
			.filter((place) => standingOf(result, place) !== 'found')
			.map((place) => ({
				rule: failureRule(FAILURE_IDS[verdict]),
				problem: { ...problemOf(told, verdict, place), ...placeOf(result, verdict, place, pullSecrets) },
			}));
	});
}

function problemOf(result: ProbeResult, verdict: ExplainedVerdict, place: TargetUse): Omit<Problem, 'at'> {
	const { message, remediation } = EXPLANATIONS[verdict](subjectOf(result, place));
	const { outcome, status } = result.conclusion;
	return {
		message,
		...(remediation !== undefined && { remediation }),
		...(outcome && { evidence: describeEvidence(outcome.evidence) }),
		...(status === 'inconclusive' && { severity: 'warning' }),
	};
}

function placeOf(
	{ target: { identity } }: ProbeResult,
	verdict: ExplainedVerdict,
	{ use }: TargetUse,
	pullSecrets: readonly PullSecret[],
): Pick<Problem, 'at' | 'object' | 'image'> {
	const at = locate(use, verdict);
	const named = identity.state === 'credentials' ? identity.credentials.map(({ origin }) => origin) : [];
	const secrets = pullSecrets.filter(({ name, namespace }) =>
		named.some(
			(origin) => origin.kind === 'secret' && (origin.secret === name || origin.secret === `${namespace}/${name}`),
		),
	);
	return {
		at: { ...at, related: [...at.related, ...secrets.map(secretLocation)] },
		object: use.object,
		...(ABOUT_REGISTRY.has(verdict) ? {} : { image: textOf(use) }),
	};
}

function secretLocation({ at, name }: PullSecret): RelatedLocation {
	return { ...at.range, message: `the Secret \`${name}\` that the kubelet would use` };
}

function textOf({ image }: ImageUse): string {
	return image.text;
}

const TAG_VERDICTS: ReadonlySet<ExplainedVerdict> = new Set(['tag-not-found', 'digest-not-found', 'digest-mismatch']);

/** The part of the image that is wrong: its registry, its tag or digest, else the whole. */
function locate(use: ImageUse, verdict: ExplainedVerdict): Provenance {
	if (use.image.state !== 'reference') return use.locate('image');
	const { text, reference } = use.image;
	if (ABOUT_REGISTRY.has(verdict) && text.startsWith(`${reference.registry}/`)) {
		return use.locateText(0, reference.registry.length);
	}
	const part = TAG_VERDICTS.has(verdict) ? (reference.digest ?? reference.tag) : undefined;
	return part === undefined ? use.locate('image') : use.locateText(text.lastIndexOf(part), part.length);
}

function subjectOf(result: ProbeResult, place: TargetUse): Subject {
	const { reference, identity } = result.target;
	const { outcome } = result.conclusion;
	const platforms = imageOf(result)?.platforms;
	return {
		image: reference.original,
		registry: reference.registry,
		repository: reference.repository,
		name: credentialKey(reference),
		reference: reference.digest ?? effectiveTag(reference) ?? '',
		isWritten: reference.digest !== undefined || reference.tag !== undefined,
		identity,
		missing: missingPlatformsOf(result, place),
		available: platforms?.state === 'known' ? platforms.available.map(({ platform }) => platform) : [],
		suggestions: result.suggestions,
		detail: detailOf(result) ?? outcome?.evidence.message ?? '',
	};
}

function detailOf({ target: { identity }, conclusion: { outcome } }: ProbeResult): string | undefined {
	if (identity.state === 'malformed') return `the pull secret \`${identity.secret}\` (${identity.message})`;
	if (!outcome || outcome.status === 'found' || outcome.message === '') return undefined;
	return outcome.message;
}
