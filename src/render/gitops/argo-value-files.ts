import { posix } from 'node:path';
import type { FieldPath } from '../../field-path.js';
import { pathsMatching } from './argo-files.js';
import type { PlacedText, ValuesFileLayer } from './inputs.js';
import type { GitopsContext } from './plan.js';
import type { Reader } from './reader.js';
import { isSameRepository, nameHere, type RepositoryIdentity } from './repository.js';

/** One name of a list of files, with the files that it means. */
interface NamedFiles {
	readonly named: PlacedText;
	readonly isPattern: boolean;
	/** Relative to the folder of the run; `undefined` for what is in another repository, or on a server. */
	readonly files: readonly string[] | undefined;
}

/**
 * The files of values in their order, or the first name that means no file of this repository.
 * Source: https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values-files
 *
 * @param helm where the settings for Helm stand
 * @param folder of the chart
 */
export function valueFilesOf(
	reader: Reader,
	helm: FieldPath,
	folder: string,
	context: GitopsContext,
): ValuesFileLayer[] | string {
	const missing = reader.text([...helm, 'ignoreMissingValueFiles'])?.text === 'true' ? 'ignored' : 'fails';
	const all = namedFilesOf(reader, helm, folder, context);
	const lost = all.find(({ files, isPattern }) => !files || (isPattern && files.length === 0 && missing === 'fails'));
	if (lost) return lost.named.text;
	// What is named by itself counts there, and not where a pattern takes it in as well.
	const named = new Set(all.flatMap(({ files, isPattern }) => (isPattern ? [] : (files ?? []))));
	return all.flatMap(({ files = [], isPattern, named: { at } }) =>
		files
			.filter((file) => !isPattern || !named.has(file))
			.map((file) => ({ form: 'file', file, missing, at }) as const),
	);
}

/** The files of this repository that give values to a chart which is elsewhere: those of another source. */
export function valueFilesFromSources(reader: Reader, base: FieldPath, context: GitopsContext): string[] {
	const all = namedFilesOf(reader, [...base, 'helm'], '.', context);
	return all.flatMap(({ named, files }) => (named.text.startsWith('$') ? (files ?? []) : []));
}

/** The signs of a pattern; what `**` takes in has an order of its own, which is not worked out here. */
const PATTERN = /[*?[]/;

function namedFilesOf(reader: Reader, helm: FieldPath, folder: string, context: GitopsContext): NamedFiles[] {
	const { sources } = context.repository;
	return reader.items([...helm, 'valueFiles']).flatMap((path): NamedFiles[] => {
		const named = reader.text(path);
		if (!named) return [];
		const isPattern = PATTERN.test(named.text);
		const way = wayTo(named.text, posix.join(sources.prefix, folder), reader, context.repository);
		if (way === undefined || way.includes('**')) return [{ named, isPattern, files: undefined }];
		const ways = isPattern ? pathsMatching(way, sources) : [way];
		return [{ named, isPattern, files: ways.flatMap((found) => nameHere(found, sources) ?? []) }];
	});
}

/**
 * From the root of this repository: a name counts from the chart, from the root when it begins with `/`,
 * or from the root of another source: `$values/web.yaml`.
 */
function wayTo(named: string, folder: string, reader: Reader, repository: RepositoryIdentity): string | undefined {
	if (/^[a-z+]+:\/\//.test(named)) return undefined;
	const [, reference, rest = ''] = /^\$([\w.-]+)\/(.*)$/.exec(named) ?? [];
	if (reference === undefined) return named.startsWith('/') ? posix.join(named).slice(1) : posix.join(folder, named);
	const source = reader.items(['sources']).find((path) => reader.text([...path, 'ref'])?.text === reference);
	const url = source && reader.text([...source, 'repoURL'])?.text;
	return url !== undefined && isMeant(url, rest, repository) ? posix.join(rest) : undefined;
}

/** Without a remote to compare, a source is this repository when its file is here. */
function isMeant(url: string, way: string, { sources, remote }: RepositoryIdentity): boolean {
	if (remote !== undefined) return isSameRepository(url, remote);
	const folder = nameHere(posix.dirname(way), sources);
	const names = folder === undefined ? undefined : sources.list(folder);
	return PATTERN.test(way) ? names !== undefined : (names?.includes(posix.basename(way)) ?? false);
}
