import type { Report, ReportedUse } from '../findings/report.js';
import { formatPlace } from './groups.js';
import { toLogPath, toLogText } from './plain-text.js';
import { nameObject } from './rendered.js';

/**
 * Where an image is from: each place that sets it, the way from there, and the objects that it ends up in.
 *
 * @param image as written, or its full name
 * @returns empty when there is no such image
 */
export function formatWhy({ images }: Report, image: string): string {
	const found = images.filter((candidate) => candidate.image === image || candidate.canonical === image);
	const blocks = found.flatMap(({ uses }) => [...byPlace(uses).values()].map((same) => formatPlaceOf(image, same)));
	return blocks.map((block) => `${block}\n`).join('\n');
}

function byPlace(uses: readonly ReportedUse[]): Map<string, ReportedUse[]> {
	const places = new Map<string, ReportedUse[]>();
	for (const use of uses) {
		const key = JSON.stringify([use.file, use.line, use.column, use.related]);
		places.set(key, [...(places.get(key) ?? []), use]);
	}
	return places;
}

function formatPlaceOf(image: string, uses: readonly ReportedUse[]): string {
	const [first] = uses;
	if (!first) return '';
	return [
		`${formatPlace({ ...first, file: toLogPath(first.file) })}: sets \`${toLogText(image)}\``,
		...(first.related ?? []).map(
			(related) => `  --> ${formatPlace({ ...related, file: toLogPath(related.file) })}: ${toLogText(related.message)}`,
		),
		...uses.map((use) => `  in ${toLogText(describeUse(use))}`),
	].join('\n');
}

function describeUse({ object, field }: ReportedUse): string {
	const where = object.rendering === undefined ? '' : `${object.rendering}: `;
	return `${where}${nameObject(object)}, ${field}`;
}
