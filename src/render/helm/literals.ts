import { createSource, type SourceRange } from '../../source.js';
import { isTemplate } from './lines.js';
import type { Staged } from './stage.js';
import { textOf } from './text.js';

/**
 * Where a text that no value made stands in the templates: on the line that uses it, or in the only place that has it.
 *
 * @param template the template that was rendered, within the chart
 * @param line the line of it that makes the field
 */
export function findLiteral(
	staged: Staged,
	template: string,
	literal: string,
	line: SourceRange,
): SourceRange | undefined {
	const everywhere = [...staged.files.keys()].filter(isTemplate).flatMap((path) => placesIn(staged, path, literal));
	const onLine = everywhere.find((place) => place.file === line.file && place.line === line.line);
	if (onLine) return onLine;
	const inTemplate = everywhere.filter(({ file }) => file === staged.files.get(template)?.file);
	const [only, ...more] = inTemplate.length === 1 ? inTemplate : everywhere;
	return more.length === 0 ? only : undefined;
}

/** Whether a text stands somewhere in a chart's templates. */
export function isLiteral(staged: Staged, text: string): boolean {
	return [...staged.files].some(([path, { bytes }]) => isTemplate(path) && textOf(bytes)?.includes(text));
}

function placesIn(staged: Staged, path: string, literal: string): SourceRange[] {
	const staging = staged.files.get(path);
	const text = staging && textOf(staging.bytes);
	if (!staging || text === undefined) return [];
	const source = createSource(staging.file, text);
	const places: SourceRange[] = [];
	for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
		places.push(source.range(at, at + literal.length));
	}
	return places;
}
