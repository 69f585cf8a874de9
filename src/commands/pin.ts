import type { Report, ReportedImage, ReportedUse } from '../findings/report.js';
import { toLogPath, toLogText } from '../report/plain-text.js';

/** A digest to write behind an image, at one place of a file. */
export interface Pin {
	readonly file: string;
	readonly line: number;
	/** Where the image begins, or the quote before it. */
	readonly column: number;
	/** As written. */
	readonly image: string;
	readonly digest: string;
}

/** An image that was left as it is, and why. */
export interface Unpinned {
	readonly file: string;
	readonly line: number;
	readonly image: string;
	readonly why: string;
}

export interface PinPlan {
	readonly pins: readonly Pin[];
	readonly unpinned: readonly Unpinned[];
}

/** What there is to pin: every image that has no digest and can be pulled, each place once. */
export function planPins({ images }: Pick<Report, 'images'>): PinPlan {
	const pins: Pin[] = [];
	const unpinned: Unpinned[] = [];
	for (const entry of images.filter(({ image }) => !image.includes('@'))) {
		const { image, digest } = entry;
		const why = whyUnpinned(entry);
		for (const { file, line, column } of distinctPlaces(entry.uses)) {
			if (digest !== undefined && why === undefined) pins.push({ file, line, column, image, digest });
			else unpinned.push({ file, line, image, why: why ?? 'nobody could be asked for it' });
		}
	}
	return { pins, unpinned };
}

function distinctPlaces(uses: readonly ReportedUse[]): ReportedUse[] {
	return [...new Map(uses.map((use) => [`${use.file}:${use.line}:${use.column}`, use])).values()];
}

function whyUnpinned({ status, invalid, digest }: ReportedImage): string | undefined {
	if (invalid !== undefined) return 'it is not a valid image name';
	if (status === 'failed') return 'it cannot be pulled or run; `pullproof --probe` says why';
	if (digest !== undefined) return undefined;
	if (status === 'inconclusive') return 'its registry did not tell; `pullproof --probe` says why';
	return 'nobody could be asked for it';
}

export interface PinnedText {
	readonly text: string;
	readonly done: readonly Pin[];
	readonly left: readonly Unpinned[];
}

/** A file's text with the digests written in; what does not stand there as it reads is left alone. */
export function pinText(text: string, pins: readonly Pin[]): PinnedText {
	const starts = lineStarts(text);
	const done: Pin[] = [];
	const left: Unpinned[] = [];
	const edits = pins.flatMap((pin) => {
		const end = endOf(text, (starts[pin.line - 1] ?? text.length) + pin.column - 1, pin.image);
		if (end === undefined) {
			left.push({ ...pin, why: `it is put together from parts here; its digest is ${pin.digest}` });
			return [];
		}
		done.push(pin);
		return [{ at: end, insert: `@${pin.digest}` }];
	});
	const edited = edits
		.sort((a, b) => b.at - a.at)
		.reduce((rest, { at, insert }) => rest.slice(0, at) + insert + rest.slice(at), text);
	return { text: edited, done, left };
}

/** Where an image ends that begins at an offset, with or without a quote before it. */
function endOf(text: string, offset: number, image: string): number | undefined {
	const start = [offset, offset + 1].find((candidate) => text.startsWith(image, candidate));
	if (start === undefined) return undefined;
	const end = start + image.length;
	// More of the same word would make it another image.
	return /^(?:["'\s,}\]]|$)/.test(text.slice(end, end + 1)) ? end : undefined;
}

function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}

/** What was done, a line each. */
export function formatPins(done: readonly Pin[], left: readonly Unpinned[]): string {
	const pinned = done.map(
		({ file, line, image, digest }) => `${toLogPath(file)}:${line}: ${toLogText(image)} → ${digest}`,
	);
	const unpinned = left.map(
		({ file, line, image, why }) =>
			`${toLogPath(file)}:${line}: ${toLogText(image)} was left as it is: ${toLogText(why)}`,
	);
	return [...pinned, ...unpinned].map((text) => `${text}\n`).join('');
}
