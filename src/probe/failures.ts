import type { DiagnosisId } from '../diagnosis/ids.js';
import { diagnoses, failurePage } from '../diagnosis/table.js';
import type { FailedVerdict } from '../registry/verdict.js';
import type { RuleMetadata } from '../rules/rule.js';
import type { ConclusionVerdict } from './conclude.js';

/** What each verdict is called where people look failures up: one page each in docs/failures. */
export const FAILURE_IDS = {
	'platform-missing': 'platform-mismatch',
	'platform-mismatch': 'platform-mismatch',
	schema1: 'schema1-unsupported',
	'not-an-image': 'unsupported-media-type',
	'unsupported-media-type': 'unsupported-media-type',
	'tag-not-found': 'tag-not-found',
	'digest-not-found': 'tag-not-found',
	'repository-not-found': 'repository-not-found',
	'not-found-or-private': 'access-denied-or-not-found',
	private: 'unauthorized-no-credentials',
	denied: 'forbidden',
	'bad-credentials': 'unauthorized-bad-credentials',
	'credentials-expired': 'credentials-expired',
	'pull-secret-malformed': 'pull-secret-missing-or-malformed',
	'policy-denied': 'registry-policy-denied',
	'bad-reference': 'invalid-image-name',
	'digest-mismatch': 'digest-mismatch',
	'blob-not-found': 'blob-not-found',
	'tls-certificate-expired': 'tls-certificate-expired',
	'tls-hostname-mismatch': 'tls-hostname-mismatch',
	'tls-legacy-common-name': 'tls-legacy-common-name',
	'tls-too-weak': 'tls-unknown-authority',
	'tls-unknown-authority': 'tls-unknown-authority',
	'tls-failure': 'network-reset',
	'plain-http': 'http-registry-https-client',
	'rate-limited': 'rate-limited',
	'quota-exhausted': 'rate-limited',
	'registry-error': 'registry-server-error',
	'protocol-error': 'registry-server-error',
	'dns-no-such-host': 'dns-no-such-host',
	'dns-server-failure': 'dns-server-failure',
	'connection-refused': 'connection-refused',
	'network-unreachable': 'network-unreachable',
	'network-timeout': 'network-timeout',
	'network-reset': 'network-reset',
	'proxy-error': 'proxy-error',
	'redirect-refused': 'registry-server-error',
	'too-many-redirects': 'registry-server-error',
	'body-too-large': 'registry-server-error',
} as const satisfies Record<
	Exclude<FailedVerdict, 'address-refused' | 'realm-refused'> | 'private' | 'pull-secret-malformed',
	DiagnosisId
>;

export type ExplainedVerdict = keyof typeof FAILURE_IDS;

export function isExplained(verdict: ConclusionVerdict): verdict is ExplainedVerdict {
	return Object.hasOwn(FAILURE_IDS, verdict);
}

/** A failure as the rules are: what reports, severities and suppressions go by. */
export function failureRule(id: DiagnosisId): RuleMetadata {
	const { title, cause, remedy } = diagnoses[id];
	return {
		id,
		severity: 'error',
		category: 'registry',
		since: '0.1.0',
		title,
		rationale: cause,
		remediation: remedy,
		docs: failurePage(id),
	};
}

/** Every failure that a probe can find, in the order of their ids. */
export const failureRules: readonly RuleMetadata[] = [...new Set(Object.values(FAILURE_IDS))]
	.sort()
	.map((id) => failureRule(id));
