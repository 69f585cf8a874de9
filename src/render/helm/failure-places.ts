import type { SourceRange } from '../../source.js';
import { leavesOf } from './leaves.js';
import type { Prepared } from './prepare.js';
import { findTemplate } from './template-files.js';
import { lineRange } from './text.js';

interface Place {
	readonly at?: SourceRange;
}

/** A line of a template that Helm names. */
export function templatePlace({ staged }: Prepared, template: string, line: number): Place {
	const source = findTemplate(staged, template);
	if (source.in === 'archive') return { at: source.at };
	const file = staged.files.get(source.path);
	return file ? { at: lineRange(file, line) } : {};
}

/** A file that Helm cannot read, in the chart or a subchart. */
export function filePlace(
	{ file, subchart, reason }: { file: string; subchart: string | undefined; reason: string },
	{ documents, staged }: Prepared,
): Place {
	const document = documents.find(({ path }) => path === file);
	if (document && document.file === undefined) return {};
	const named = [...staged.charts].find(([path, { name }]) => path !== '' && name === subchart);
	const path = subchart === undefined ? file : `${named?.[0] ?? `charts/${subchart}`}/${file}`;
	const found = document?.file
		? { file: document.file, bytes: new TextEncoder().encode(document.text) }
		: staged.files.get(path);
	const line = Number(/yaml: line (\d+): /.exec(reason)?.[1] ?? 1);
	return found ? { at: lineRange(found, line) } : {};
}

/** Helm's newer validator writes `at '/image/tag': …`, its older one `image.tag: …`. */
const FAULT = /^(?:at '\/(?<pointer>[^']+)'|(?<dotted>[\w.-]+)):/;

/** Where the value of a schema's fault is set last. */
export function faultPlace(fault: string, prepared: Prepared): SourceRange | undefined {
	const { pointer, dotted } = FAULT.exec(fault)?.groups ?? {};
	const name = pointer?.replaceAll('/', '.') ?? dotted;
	if (name === undefined) return undefined;
	const leaf = leavesOf(prepared).findLast((each) => each.name === name || each.name.endsWith(`.${name}`));
	return leaf?.locate(0, leaf.written.length).range;
}
