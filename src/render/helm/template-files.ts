import { posix } from 'node:path';
import type { SourceRange } from '../../source.js';
import type { Staged } from './stage.js';

/** What Helm names as the source of an object: a template of the repository, or a chart that is vendored as an archive. */
export type TemplateSource =
	| { readonly in: 'file'; readonly path: string; readonly file: string }
	/** The place is where a person would choose another version of it. */
	| { readonly in: 'archive'; readonly file: string; readonly at: SourceRange };

/**
 * Helm goes by the names of charts (`web/charts/cache/templates/x.yaml`), where folders may be called otherwise.
 *
 * @param name as Helm prints it
 */
export function findTemplate(staged: Staged, name: string): TemplateSource {
	// The first part is the chart itself.
	let rest = name.slice(name.indexOf('/') + 1);
	let folder = '';
	for (let match = SUBCHART.exec(rest); match; match = SUBCHART.exec(rest)) {
		const [whole, subchart = ''] = match;
		const found = findSubchart(staged, folder, subchart);
		if (found === undefined) return archiveIn(staged, folder, subchart);
		folder = found;
		rest = rest.slice(whole.length);
	}
	const path = posix.join(folder, rest);
	const file = staged.files.get(path);
	return file ? { in: 'file', path, file: file.file } : archiveIn(staged, folder, '');
}

const SUBCHART = /^charts\/([^/]+)\//;

function findSubchart(staged: Staged, folder: string, name: string): string | undefined {
	const dependency = staged.charts.get(folder)?.dependencies.find(({ alias }) => alias === name);
	const names = [name, ...(dependency ? [dependency.name] : [])];
	const charts = posix.join(folder, 'charts');
	for (const [path, metadata] of staged.charts) {
		if (posix.dirname(path) === charts && names.includes(metadata.name)) return path;
	}
	return undefined;
}

function archiveIn(staged: Staged, folder: string, name: string): TemplateSource {
	const chart = staged.charts.get(folder);
	const at = chart?.dependencies.find(({ alias }) => alias === name)?.at ?? chart?.at;
	const file = chart?.file ?? posix.join(staged.folder, 'Chart.yaml');
	return { in: 'archive', file, at: at ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}
