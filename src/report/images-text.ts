import type { Report, ReportedImage } from '../findings/report.js';
import { compareText, formatPlace } from './groups.js';
import { countOf, depthSentence } from './phrases.js';
import { toLogPath, toLogText } from './plain-text.js';

type Row = readonly [image: string, policy: string, place: string];

const HEAD: Row = ['IMAGE', 'PULL POLICY', 'PLACE'];
/** An image longer than this does not push the other columns away. */
const WIDEST_IMAGE = 80;

/** Every image with the pull policy that the cluster will use, and its places, as a table. */
export function formatImagesText({ images, skipped, summary }: Report): string {
	const count = `${countOf(images.length, 'image')} at ${countOf(summary.places, 'place')}; ${skipped.length} not checked.`;
	return `${[...formatTable(images), `${count} ${depthSentence(summary)}`].join('\n')}\n`;
}

/** Each image once, one per line, sorted. What is no valid reference is written as a JSON string. */
export function formatImageNames({ images }: Report): string {
	const names = new Set(
		images.map(({ image, invalid }) => (invalid === undefined ? toLogText(image) : toQuoted(image))),
	);
	return [...names]
		.sort(compareText)
		.map((name) => `${name}\n`)
		.join('');
}

function formatTable(images: readonly ReportedImage[]): string[] {
	const rows = images.flatMap(rowsOf);
	if (rows.length === 0) return [];
	const table = [HEAD, ...rows];
	const imageWidth = Math.min(WIDEST_IMAGE, widest(table.map(([image]) => image)));
	const policyWidth = widest(table.map(([, policy]) => policy));
	const lines = table.map(
		([image, policy, place]) => `${image.padEnd(imageWidth)}  ${policy.padEnd(policyWidth)}  ${place}`,
	);
	return [...lines, ''];
}

/** The image stands in its first row only. */
function rowsOf({ image, invalid, uses }: ReportedImage): Row[] {
	const name = invalid === undefined ? toLogText(image) : toQuoted(image);
	const rows = uses.map((use) => [
		use.effectivePullPolicy ?? 'not known',
		`${formatPlace({ ...use, file: toLogPath(use.file) })}${use.container.type === 'inferred' ? ' (inferred)' : ''}`,
	]);
	// Several overlays may be made of one place.
	const unique = new Map(rows.map(([policy = '', place = '']) => [`${policy} ${place}`, [policy, place] as const]));
	return [...unique.values()].map(([policy, place], index) => [index === 0 ? name : '', policy, place]);
}

function toQuoted(image: string): string {
	return toLogText(JSON.stringify(image));
}

function widest(texts: readonly string[]): number {
	return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
