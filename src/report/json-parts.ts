import type { ReportedImage, ReportedUse, Skipped } from '../findings/report.js';
import type { ObjectReference } from '../manifests/manifest.js';
import type { SourceRange } from '../source.js';
import { toHarmlessJson } from './plain-text.js';

/** The pieces that both JSON contracts are made of. Keys are listed in the order in which they are written; `undefined` ones are left out. */

export function toJsonText(value: object): string {
	return `${toHarmlessJson(value)}\n`;
}

export function jsonRange({ file, line, column, endLine, endColumn }: SourceRange) {
	return { file, line, column, endLine, endColumn };
}

export function jsonObject({ apiVersion, kind, namespace, name }: ObjectReference) {
	return { apiVersion, kind, namespace, name };
}

export function jsonImage({ image, canonical, invalid, uses }: ReportedImage) {
	return { image, canonical, invalid, uses: uses.map(jsonUse) };
}

export function jsonSkipped({ file, line, reason, message }: Skipped) {
	return { file, line, reason, message };
}

function jsonUse(use: ReportedUse) {
	return {
		file: use.file,
		line: use.line,
		column: use.column,
		field: use.field,
		object: jsonObject(use.object),
		container: { type: use.container.type, name: use.container.name },
		imagePullPolicy: use.imagePullPolicy,
		effectivePullPolicy: use.effectivePullPolicy,
		imagePullSecrets: use.imagePullSecrets,
		serviceAccountName: use.serviceAccountName,
	};
}
