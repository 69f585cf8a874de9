import { posix } from 'node:path';
import type { FieldPath } from '../../field-path.js';
import { effectiveEntries, resolve } from '../../manifests/lookup.js';
import type { ValueNode } from '../../manifests/nodes.js';
import { filesMatching } from './argo-files.js';
import { foldersMatching } from './argo-folders.js';
import type { GitopsContext } from './plan.js';
import type { Reader } from './reader.js';
import { folderHere } from './repository.js';

/** What a generator gives for one Application, by the expressions of a template. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * What a generator of an ApplicationSet gives; its name when only the cluster or another service knows.
 * Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 *
 * @param path where the generator stands
 */
export function generate(reader: Reader, path: FieldPath, context: GitopsContext): readonly Parameters[] | string {
	const [kind] = reader.entries(path).filter(({ key }) => !['selector', 'template'].includes(key));
	if (!kind || reader.node([...path, 'selector']) || reader.node([...kind.path, 'template'])) {
		return kind?.key ?? 'empty';
	}
	if (kind.key === 'list' && reader.node([...kind.path, 'elements'])) return listed(reader, kind.path);
	if (kind.key === 'git') return fromRepository(reader, kind.path, context) ?? kind.key;
	return kind.key;
}

function listed(reader: Reader, path: FieldPath): Parameters[] {
	return reader.items([...path, 'elements']).flatMap((item) => {
		const element = reader.node(item);
		return element ? [new Map(flatten(element, ''))] : [];
	});
}

/** `cluster.name` for a name within a cluster. */
function flatten(node: ValueNode, name: string): [string, string][] {
	if (node.kind === 'scalar') return [[name, node.type === 'null' ? '' : node.value]];
	if (node.kind === 'sequence') return [];
	return effectiveEntries(node).flatMap(({ key, value }) =>
		flatten(resolve(value), name === '' ? key.value : `${name}.${key.value}`),
	);
}

/** Of folders or of files in this repository; `undefined` when none is here, or more than their paths and contents counts. */
function fromRepository(reader: Reader, path: FieldPath, context: GitopsContext): Parameters[] | undefined {
	if (reader.entries([...path, 'values']).length > 0 || reader.text([...path, 'pathParamPrefix'])) return undefined;
	const url = reader.text([...path, 'repoURL'])?.text;
	const isHere = (folder: string) => folderHere(url, folder, context.repository) !== undefined;
	const found = [...ofFolders(reader, path, context), ...ofFiles(reader, path, context)].filter((parameters) =>
		isHere(parameters.get('path') ?? '.'),
	);
	return found.length > 0 ? found : undefined;
}

function ofFolders(reader: Reader, path: FieldPath, { repository }: GitopsContext): Parameters[] {
	const directories = reader.items([...path, 'directories']).map((item) => ({
		pattern: reader.text([...item, 'path'])?.text ?? '',
		isExcluded: reader.text([...item, 'exclude'])?.text === 'true',
	}));
	return foldersMatching(directories, repository.sources).map((folder) => new Map(pathParameters(folder)));
}

function ofFiles(reader: Reader, path: FieldPath, { repository }: GitopsContext): Parameters[] {
	const patterns = reader.items([...path, 'files']).flatMap((item) => reader.text([...item, 'path'])?.text ?? []);
	return patterns
		.flatMap((pattern) => filesMatching(pattern, repository.sources))
		.map((file) => {
			const filename = posix.basename(file.path);
			return new Map([
				...flatten(file.root, ''),
				...pathParameters(posix.dirname(file.path)),
				['path.filename', filename],
				['path.filenameNormalized', normalise(filename)],
			]);
		});
}

function pathParameters(folder: string): [string, string][] {
	const basename = posix.basename(folder);
	return [
		['path', folder],
		['path.path', folder],
		['path.basename', basename],
		['path.basenameNormalized', normalise(basename)],
		...folder.split('/').map((segment, index): [string, string] => [`path.segments[${index}]`, segment]),
	];
}

/** Fit for a name in DNS. */
function normalise(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
}
