import type { Finding, Suppression } from '../findings/finding.js';
import type { Report, Summary } from '../findings/report.js';
import { jsonImage, jsonObject, jsonRange, jsonRelated, jsonSkipped, toJsonText } from './json-parts.js';

/** The whole report for programs. `schema/report.schema.json` is the contract; what breaks it is a new version. */
export function formatJson({ toolVersion, summary, images, findings, skipped }: Report): string {
	return toJsonText({
		version: 1,
		tool: { name: 'pullproof', version: toolVersion },
		summary: jsonSummary(summary),
		images: images.map(jsonImage),
		findings: findings.map(jsonFinding),
		skipped: skipped.map(jsonSkipped),
	});
}

function jsonSummary(summary: Summary) {
	const { error, warning, notice } = summary.findings;
	return {
		depth: summary.depth,
		files: summary.files,
		objects: summary.objects,
		images: summary.images,
		places: summary.places,
		findings: { error, warning, notice },
		suppressed: summary.suppressed,
		notChecked: summary.notChecked,
		helmCharts: summary.helmCharts,
		kustomizations: summary.kustomizations,
		statuses: summary.statuses && jsonStatuses(summary.statuses),
	};
}

function jsonStatuses({ found, failed, inconclusive, 'not-checked': notChecked }: NonNullable<Summary['statuses']>) {
	return { found, failed, inconclusive, 'not-checked': notChecked };
}

function jsonFinding(finding: Finding) {
	return {
		id: finding.id,
		severity: finding.severity,
		message: finding.message,
		remediation: finding.remediation,
		docs: finding.docs,
		location: jsonRange(finding.location),
		related: finding.related.map(jsonRelated),
		object: finding.object && jsonObject(finding.object),
		rendered: finding.rendered?.map(jsonObject),
		image: finding.image,
		evidence: finding.evidence,
		suppressed: finding.suppressed && jsonSuppression(finding.suppressed),
		fingerprint: finding.fingerprint,
	};
}

function jsonSuppression({ by, location, reason }: Suppression) {
	return { by, location: jsonRange(location), reason };
}
