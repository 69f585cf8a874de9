import type { ReportedImage, ReportedUse, Skipped } from '../findings/report.js';
import type { ObjectReference } from '../manifests/manifest.js';
import type { RelatedLocation, SourceRange } from '../source.js';
import { toHarmlessJson } from './plain-text.js';

/** The pieces that both JSON contracts are made of. Keys are listed in the order in which they are written; `undefined` ones are left out. */

export function toJsonText(value: object): string {
	return `${toHarmlessJson(value)}\n`;
}

export function jsonRange({ file, line, column, endLine, endColumn }: SourceRange) {
	return { file, line, column, endLine, endColumn };
}

export function jsonObject({ apiVersion, kind, namespace, name, rendering }: ObjectReference) {
	return { apiVersion, kind, namespace, name, rendering };
}

export function jsonImage({ image, canonical, invalid, status, digest, platforms, uses }: ReportedImage) {
	return { image, canonical, invalid, status, digest, platforms, uses: uses.map(jsonUse) };
}

export function jsonSkipped({ file, line, reason, message }: Skipped) {
	return { file, line, reason, message };
}

export function jsonRelated(related: RelatedLocation) {
	return { ...jsonRange(related), message: related.message };
}

function jsonUse(use: ReportedUse) {
	return {
		file: use.file,
		line: use.line,
		column: use.column,
		field: use.field,
		object: jsonObject(use.object),
		related: use.related?.map(jsonRelated),
		container: { type: use.container.type, name: use.container.name },
		imagePullPolicy: use.imagePullPolicy,
		effectivePullPolicy: use.effectivePullPolicy,
		imagePullSecrets: use.imagePullSecrets,
		serviceAccountName: use.serviceAccountName,
		status: use.status,
	};
}
