import type { Finding } from '../findings/finding.js';
import type { Report, Skipped } from '../findings/report.js';
import type { RuleMetadata, Severity } from '../rules/rule.js';
import { toJsonText } from './json-parts.js';
import { countOf } from './phrases.js';
import { renderedSentence } from './rendered.js';
import { escapeLinks, sarifLocation, sarifPlace } from './sarif-parts.js';
import { sarifRule } from './sarif-rules.js';

// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1_000;

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } satisfies Record<Severity, string>;

const SUPPRESSION_KINDS = { comment: 'inSource', annotation: 'inSource', config: 'external' } as const;

/** The report as SARIF 2.1.0, for code scanning. Silenced findings are in it as suppressed results, and what was not checked as notifications. */
export function formatSarif({ toolVersion, findings, skipped, rules }: Report): string {
	const shown = findings.slice(0, MOST_RESULTS);
	return toJsonText({
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'pullproof',
						semanticVersion: toolVersion,
						informationUri: 'https://github.com/pullproof/pullproof',
						rules: rules.map(sarifRule),
					},
				},
				columnKind: 'utf16CodeUnits',
				invocations: [
					{
						executionSuccessful: true,
						toolExecutionNotifications: [...skipped.map(toNotification), ...leftOut(findings.length - shown.length)],
					},
				],
				results: toResults(shown, rules),
			},
		],
	});
}

function toResults(findings: readonly Finding[], rules: readonly RuleMetadata[]) {
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const fingerprints = uniqueFingerprints(findings);
	return findings.map((finding, index) => ({
		ruleId: finding.id,
		ruleIndex: indexes.get(finding.id),
		level: LEVELS[finding.severity],
		message: { text: escapeLinks(textOf(finding)) },
		locations: [sarifLocation(finding.location)],
		relatedLocations: relatedOf(finding),
		partialFingerprints: { 'pullproof/v1': fingerprints[index] },
		suppressions: suppressionsOf(finding),
	}));
}

function textOf(finding: Finding): string {
	const { message, remediation, rendered, evidence } = finding;
	const objects = rendered === undefined ? [] : [renderedSentence(finding)];
	return [message, remediation, ...objects, ...(evidence === undefined ? [] : [`Evidence: ${evidence}`])].join('\n');
}

/** The schema asks for each place once. */
function relatedOf({ related }: Finding) {
	if (related.length === 0) return undefined;
	const places = related.map(({ message, ...range }) => sarifLocation(range, message));
	return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()].slice(0, MOST_LOCATIONS - 1);
}

function suppressionsOf({ suppressed }: Finding) {
	if (!suppressed) return undefined;
	const { by, location, reason } = suppressed;
	return [
		{ kind: SUPPRESSION_KINDS[by], status: 'accepted', justification: reason, location: sarifLocation(location) },
	];
}

/** Code scanning takes results of equal fingerprints in one file for one alert. */
function uniqueFingerprints(findings: readonly Finding[]): string[] {
	const seen = new Map<string, number>();
	return findings.map(({ fingerprint, location }) => {
		const key = JSON.stringify([location.file, fingerprint]);
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return count === 1 ? fingerprint : `${fingerprint}:${count}`;
	});
}

function toNotification({ file, line, reason, message }: Skipped) {
	return {
		descriptor: { id: reason },
		level: 'warning',
		message: { text: escapeLinks(`Not checked: ${message}`) },
		locations: [{ physicalLocation: sarifPlace({ file, line }) }],
	};
}

function leftOut(count: number) {
	if (count === 0) return [];
	return [
		{
			level: 'warning',
			message: { text: `${countOf(count, 'finding')} left out: code scanning takes ${MOST_RESULTS} of one run.` },
		},
	];
}
