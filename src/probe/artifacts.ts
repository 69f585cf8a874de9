import { credentialKey, effectiveTag, type ImageReference, parseReference } from '../images/reference.js';
import type { Skipped } from '../manifests/skipped.js';
import type { RegistryClient } from '../registry/client.js';
import type { ProbeOutcome } from '../registry/outcome.js';
import type { FailedVerdict } from '../registry/verdict.js';
import type { ArtifactTarget } from '../render/gitops/inputs.js';
import type { RuleProblem } from '../rules/check.js';
import { describeEvidence } from './evidence.js';
import { FAILURE_IDS, failureRule } from './failures.js';

export interface ArtifactReport {
	readonly problems: readonly RuleProblem[];
	readonly skipped: readonly Skipped[];
}

const KINDS = { 'helm-chart': 'chart', artifact: 'artifact' } as const satisfies Record<
	ArtifactTarget['mediaKind'],
	string
>;

/** What is missing for certain; the rest is about the way to the registry, or about credentials that only the controller has. */
const MISSING = [
	'tag-not-found',
	'digest-not-found',
	'repository-not-found',
] as const satisfies readonly FailedVerdict[];

/** Asks for the charts and other artifacts that Flux and Argo CD fetch from registries: without them nothing of a release arrives. */
export async function probeArtifacts(
	artifacts: readonly ArtifactTarget[],
	client: Pick<RegistryClient, 'probe'>,
): Promise<ArtifactReport> {
	const reports = await Promise.all(artifacts.map((artifact) => probeArtifact(artifact, client)));
	return {
		problems: reports.flatMap(({ problems }) => problems),
		skipped: reports.flatMap(({ skipped }) => skipped),
	};
}

async function probeArtifact(artifact: ArtifactTarget, client: Pick<RegistryClient, 'probe'>): Promise<ArtifactReport> {
	const parsed = parseReference(artifact.reference);
	if (!parsed.ok) return { problems: [], skipped: [] };
	const { reference } = parsed;
	const outcome = await client.probe({
		host: reference.registry,
		repository: reference.repository,
		reference: reference.digest ?? effectiveTag(reference) ?? '',
		platforms: [],
		credentials: [],
		detail: 'existence',
	});
	// A chart is no image, and need not be one.
	if (outcome.status === 'found' || outcome.verdict === 'not-an-image') return { problems: [], skipped: [] };
	const missing = MISSING.find((verdict) => verdict === outcome.verdict);
	return missing
		? { problems: [problemOf(artifact, reference, missing, outcome)], skipped: [] }
		: { problems: [], skipped: [openQuestion(artifact, outcome)] };
}

function problemOf(
	{ mediaKind, release, at }: ArtifactTarget,
	reference: ImageReference,
	verdict: (typeof MISSING)[number],
	outcome: ProbeOutcome,
): RuleProblem {
	const { kind, name } = release.object;
	const what = reference.digest ?? effectiveTag(reference) ?? '';
	return {
		rule: failureRule(FAILURE_IDS[verdict]),
		problem: {
			message: `There is no ${KINDS[mediaKind]} \`${credentialKey(reference)}\` of version \`${what}\`: ${kind} \`${name}\` cannot fetch it, and the cluster keeps what it had.`,
			remediation: 'Name a version that exists, or push this one before merging.',
			evidence: describeEvidence(outcome.evidence),
			at,
			object: release.object,
		},
	};
}

function openQuestion({ reference, mediaKind, release, at }: ArtifactTarget, outcome: ProbeOutcome): Skipped {
	const { file, line } = at.range;
	const message = `Whether the ${KINDS[mediaKind]} \`${reference}\` of ${release.object.kind} \`${release.object.name}\` can be fetched is not known (${describeEvidence(outcome.evidence)}).`;
	return { file, line, reason: 'not-verifiable', message };
}
