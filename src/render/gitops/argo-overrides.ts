import { posix } from 'node:path';
import type { FieldPath } from '../../field-path.js';
import { mappingOf } from '../../images/embedded-values.js';
import { createManifest } from '../../manifests/manifest.js';
import { createSource } from '../../source.js';
import type { Sources } from '../sources.js';
import { createReader, type Reader } from './reader.js';

/** Where a field of a source counts: in the Application, or in a file beside what it deploys. */
export interface FieldPlace {
	readonly reader: Reader;
	readonly path: FieldPath;
}

/** What a file beside the source says instead of the Application; its lists replace the Application's. */
export interface Overrides {
	/** Later ones win. */
	readonly readers: readonly Reader[];
	/** The first file that changes more than images and parameters. */
	readonly unknown?: string;
}

const KNOWN_FIELDS = new Set(['helm.parameters', 'kustomize.images']);

/**
 * The files by which Argo CD's users and its image updater change a source in git.
 * Source: https://argo-cd.readthedocs.io/en/stable/user-guide/parameters/#store-overrides-in-git
 *
 * @param name of the Application
 */
export function overridesOf(folder: string, name: string, sources: Pick<Sources, 'bytes' | 'list'>): Overrides {
	const names = new Set(sources.list(folder));
	const readers = ['.argocd-source.yaml', `.argocd-source-${name}.yaml`]
		.filter((file) => names.has(file))
		.flatMap((file) => readOverride(posix.join(folder, file), sources) ?? []);
	const unknown = readers.find((reader) => !isKnown(reader))?.manifest.file;
	return { readers, ...(unknown === undefined ? {} : { unknown }) };
}

function readOverride(file: string, sources: Pick<Sources, 'bytes'>): Reader | undefined {
	const text = new TextDecoder().decode(sources.bytes(file));
	const root = mappingOf(text);
	const object = { apiVersion: '', kind: '', name: '' };
	return root && createReader(createManifest(createSource(file, text), 0, root, object), []);
}

function isKnown(reader: Reader): boolean {
	return reader
		.entries([])
		.flatMap(({ path }) => reader.entries(path))
		.every(({ path }) => KNOWN_FIELDS.has(path.join('.')));
}

/** @param base where the source stands in the Application */
export function placeOfField(reader: Reader, base: FieldPath, field: FieldPath, { readers }: Overrides): FieldPlace {
	const winner = readers.findLast((override) => override.node(field));
	return winner ? { reader: winner, path: field } : { reader, path: [...base, ...field] };
}
