import { UsageError } from '../errors.js';
import type { Report } from '../findings/report.js';
import type { AnnotationOptions } from './annotations.js';
import { formatGitHub } from './github.js';
import { formatImagesJson } from './images-json.js';
import { formatImageNames, formatImagesText } from './images-text.js';
import { formatJson } from './json.js';
import { formatJUnit } from './junit.js';
import { formatMarkdown, type MarkdownOptions } from './markdown.js';
import { formatSarif } from './sarif.js';
import { formatText, type TextOptions } from './text.js';

/** What all the formats together need to know. */
export interface OutputOptions extends TextOptions, AnnotationOptions, MarkdownOptions {}

type Formatter = (report: Report, options: OutputOptions) => string;

/** The formats of a report. */
export const OUTPUT_FORMATS = {
	text: formatText,
	json: formatJson,
	sarif: formatSarif,
	github: formatGitHub,
	junit: formatJUnit,
	markdown: formatMarkdown,
} satisfies Record<string, Formatter>;

export type OutputFormat = keyof typeof OUTPUT_FORMATS;

/** The formats of the list of images. */
export const IMAGE_FORMATS = {
	text: formatImagesText,
	json: formatImagesJson,
	names: formatImageNames,
} satisfies Record<string, Formatter>;

/** A format and where to write it: a file, or standard output when there is none. */
export interface Output {
	readonly format: OutputFormat;
	readonly file?: string;
}

/**
 * Reads `json` or `sarif=results.sarif`.
 *
 * @throws {UsageError} for a format that is not among them, or a `=` without a file behind it; the message is for the person who typed it
 */
export function parseOutputOption(text: string): Output {
	const [format = '', ...rest] = text.split('=');
	if (!isOutputFormat(format)) {
		const allowed = Object.keys(OUTPUT_FORMATS).join(', ');
		throw new UsageError(
			`There is no output format "${format}". The formats are ${allowed}; "=FILE" behind one writes it to a file.`,
		);
	}
	if (rest.length === 0) return { format };
	const file = rest.join('=');
	if (file !== '') return { format, file };
	throw new UsageError(
		`The output "${text}" names no file. Write "${format}=FILE", or "${format}" alone for standard output.`,
	);
}

function isOutputFormat(name: string): name is OutputFormat {
	return Object.hasOwn(OUTPUT_FORMATS, name);
}
