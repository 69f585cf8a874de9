import type { Finding, Suppression } from '../findings/finding.js';
import type { Report, Summary } from '../findings/report.js';
import type { RelatedLocation } from '../source.js';
import { jsonImage, jsonObject, jsonRange, jsonSkipped, toJsonText } from './json-parts.js';

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
	};
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
		image: finding.image,
		evidence: finding.evidence,
		suppressed: finding.suppressed && jsonSuppression(finding.suppressed),
		fingerprint: finding.fingerprint,
	};
}

function jsonRelated(related: RelatedLocation) {
	return { ...jsonRange(related), message: related.message };
}

function jsonSuppression({ by, location, reason }: Suppression) {
	return { by, location: jsonRange(location), reason };
}
