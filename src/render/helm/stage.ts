import { posix } from 'node:path';
import { nameFrom, type Sources } from '../sources.js';
import { type ChartMetadata, parseMetadata } from './metadata.js';
import { textOf } from './text.js';

/** A chart's files as Helm will find them: by their path below the chart, with where each is from. */
export interface Staged {
	readonly folder: string;
	readonly files: ReadonlyMap<string, StagedFile>;
	/** Every chart in it, by its path below the chart that is rendered: `''` is that one itself. */
	readonly charts: ReadonlyMap<string, ChartMetadata>;
}

export interface StagedFile {
	/** Relative to the folder of the run. */
	readonly file: string;
	readonly bytes: Uint8Array;
}

/** More than any chart that people wrote; Helm takes archives up to 100 MiB. */
const MAX_FILES = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 20;

/** What a chart holds is more than a chart can hold: links in a circle, or rubbish. */
export class ChartTooLarge extends Error {
	override readonly name = 'ChartTooLarge';
}

/** What makes a chart a chart; the rest are files that a template may read, and what else lies in a repository whose top is a chart. */
const OWN =
	/^(?:Chart\.|requirements\.|values|\.helmignore$|templates(?:\/|$)|charts(?:\/|$)|crds(?:\/|$)|files(?:\/|$))/;

/**
 * Reads a chart with what is vendored in it. A dependency on a folder of the repository (`file://`) is put where
 * `helm dependency build` would have put it. Nothing outside of the repository is read.
 *
 * @throws {ChartTooLarge} when even the chart's own files are too many
 */
export function stageChart(sources: Sources, folder: string): Staged {
	try {
		return stage(sources, folder, () => true);
	} catch (error) {
		if (!(error instanceof ChartTooLarge)) throw error;
		return stage(sources, folder, (path) => OWN.test(path));
	}
}

function stage(sources: Sources, folder: string, isWanted: (path: string) => boolean): Staged {
	const whole = new Stage(sources, isWanted);
	whole.addFolder(folder, '', 0);
	return { folder, files: whole.files, charts: whole.charts };
}

class Stage {
	readonly files = new Map<string, StagedFile>();
	readonly charts = new Map<string, ChartMetadata>();
	#bytes = 0;

	constructor(
		readonly sources: Sources,
		readonly isWanted: (path: string) => boolean,
	) {}

	addFolder(folder: string, path: string, depth: number): void {
		if (depth > MAX_DEPTH) throw new ChartTooLarge();
		for (const entry of this.sources.list(folder) ?? []) {
			const name = entry.replace(/\/$/, '');
			// Neither is read by Helm, and either can be large.
			if (name === '.git' || name === 'node_modules' || !this.isWanted(posix.join(path, name))) continue;
			this.#add(nameFrom(folder, name), posix.join(path, name), depth);
		}
		const metadata = this.#metadataOf(path);
		if (!metadata) return;
		this.charts.set(path, metadata);
		for (const dependency of metadata.dependencies) this.#addLocal(folder, path, dependency, depth);
	}

	#add(file: string, path: string, depth: number): void {
		const bytes = this.sources.bytes(file);
		// A folder, or a link to one; what lies outside of the repository is neither.
		if (!bytes) {
			this.addFolder(file, path, depth + 1);
			return;
		}
		this.#bytes += bytes.length;
		this.files.set(path, { file, bytes });
		if (this.files.size > MAX_FILES || this.#bytes > MAX_BYTES) throw new ChartTooLarge();
	}

	#metadataOf(path: string): ChartMetadata | undefined {
		const file = this.files.get(posix.join(path, 'Chart.yaml'));
		const text = file && textOf(file.bytes);
		return file && text !== undefined ? parseMetadata(file.file, text) : undefined;
	}

	#addLocal(folder: string, path: string, dependency: ChartMetadata['dependencies'][number], depth: number): void {
		const { name, repository } = dependency;
		if (!repository.startsWith('file://') || this.#isVendored(path, name)) return;
		const local = nameFrom(folder, repository.slice('file://'.length));
		if (this.sources.list(local)) this.addFolder(local, posix.join(path, 'charts', name), depth + 1);
	}

	/** As a folder by the name of its chart, or as an archive. */
	#isVendored(path: string, name: string): boolean {
		const charts = posix.join(path, 'charts');
		const prefix = `${charts}/${name}-`;
		for (const file of this.files.keys()) if (file.startsWith(prefix) && file.endsWith('.tgz')) return true;
		for (const [at, metadata] of this.charts) if (posix.dirname(at) === charts && metadata.name === name) return true;
		return false;
	}
}
