import { findPlaceholder } from '../../images/placeholder.js';
import { getItems, getValue } from '../../manifests/lookup.js';
import type { MappingNode, YamlNode } from '../../manifests/nodes.js';
import { type ManifestFile, readText } from '../../manifests/read.js';
import { KUSTOMIZATION_NAMES } from '../../manifests/roles.js';
import type { SourceRange } from '../../source.js';
import { nameFrom, type Sources } from '../sources.js';
import { isRemote, type PathReference, pathReferencesOf, pluginPathsOf } from './references.js';

export interface Kustomization {
	/** The folder that it stands for. */
	readonly folder: string;
	readonly file: ManifestFile;
	readonly root: MappingNode;
}

/** What keeps a kustomization from being built here. */
export interface Obstacle {
	readonly why: 'remote' | 'helm' | 'missing' | 'made-later' | 'unreadable';
	readonly at: SourceRange;
	/** What it names, as written. */
	readonly text: string;
}

/** Everything that one kustomization takes in, its own bases and components among it. */
export interface Tree {
	readonly top: Kustomization;
	/** By folder. */
	readonly kustomizations: ReadonlyMap<string, Kustomization>;
	/** Every file that a build reads. */
	readonly files: ReadonlySet<string>;
	/** Texts of those that are not in the repository. */
	readonly generated: ReadonlyMap<string, string>;
	/** Those whose objects are deployed. */
	readonly resources: ReadonlySet<string>;
	/** Those whose content generators take as it is. */
	readonly data: ReadonlySet<string>;
	/** What generators read that is not there. */
	readonly madeLater: readonly Missing[];
	readonly obstacles: readonly Obstacle[];
}

/** A file that is not committed: passwords, for one. */
export interface Missing extends Obstacle {
	readonly file: string;
}

/** The kustomization in a folder. */
export function kustomizationIn(folder: string, sources: Sources): Kustomization | undefined {
	for (const name of KUSTOMIZATION_NAMES) {
		const file = sources.read(nameFrom(folder, name));
		if (file?.kustomization) return { folder, file, root: file.kustomization };
	}
	return undefined;
}

/** Follows what a kustomization names, as far as it stays within the repository. A cycle is kustomize's own to tell. */
export function readTree(top: Kustomization, components: readonly string[], sources: Sources): Tree {
	const walker = new Walker(sources);
	walker.enter(top);
	for (const folder of components) {
		const component = kustomizationIn(folder, sources);
		if (component) walker.enter(component);
	}
	const { file } = top.file.source;
	const generated = sources.bytes(file) ? new Map() : new Map([[file, top.file.source.text]]);
	return { top, generated, ...walker };
}

/** What only a program would know that is never run. */
const CHART_KEYS = ['helmCharts', 'helmChartInflationGenerator'] as const;
const GENERATORS = new Set(['configMapGenerator', 'secretGenerator']);
const PLUGINS = new Set(['generators', 'transformers', 'validators']);

class Walker {
	readonly kustomizations = new Map<string, Kustomization>();
	readonly files = new Set<string>();
	readonly resources = new Set<string>();
	readonly madeLater: Missing[] = [];
	readonly obstacles: Obstacle[] = [];
	/** What generators read: data, and no objects. */
	readonly data = new Set<string>();
	readonly #sources: Sources;

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	enter(kustomization: Kustomization): void {
		const { folder, file, root } = kustomization;
		if (this.kustomizations.has(folder)) return;
		this.kustomizations.set(folder, kustomization);
		this.files.add(file.source.file);
		for (const reference of pathReferencesOf(root)) this.#follow(kustomization, file, reference);
		for (const key of CHART_KEYS) {
			const charts = getValue(root, key);
			if (charts) this.#stop('helm', file, charts, key);
		}
		for (const key of PLUGINS) for (const item of getItems(root, key)) this.#followInline(kustomization, item);
	}

	#follow(kustomization: Kustomization, file: ManifestFile, reference: PathReference): void {
		const { path, key, takes, node } = reference;
		const name = nameFrom(kustomization.folder, path);
		const isFile = takes !== 'folder' && this.#sources.bytes(name) !== undefined;
		const names = isFile ? undefined : this.#sources.list(name);
		const below = names && takes !== 'file' ? kustomizationIn(name, this.#sources) : undefined;
		if (isRemote(path, isFile || names !== undefined)) this.#stop('remote', file, node, path);
		else if (isFile) this.#take(kustomization, key, name);
		else if (below) this.enter(below);
		else if (names?.some((name) => KUSTOMIZATION_NAMES.has(name))) this.#stop('unreadable', file, node, path);
		else if (GENERATORS.has(key)) this.madeLater.push({ ...obstacle('missing', file, node, path), file: name });
		else this.#stop(this.#isMadeLater(name, path) ? 'made-later' : 'missing', file, node, path);
	}

	/** What git ignores is not committed on purpose, and what a placeholder names has another name by then. */
	#isMadeLater(name: string, path: string): boolean {
		return findPlaceholder(path) !== undefined || this.#sources.isIgnored(name);
	}

	#take(kustomization: Kustomization, key: string, name: string): void {
		this.files.add(name);
		if (key === 'resources') this.resources.add(name);
		if (GENERATORS.has(key)) this.data.add(name);
		if (!PLUGINS.has(key)) return;
		const file = this.#sources.read(name);
		for (const { root } of file?.manifests ?? []) {
			for (const path of pluginPathsOf(root)) this.#follow(kustomization, file as ManifestFile, path);
		}
	}

	/** A plugin's configuration that stands in the kustomization itself. */
	#followInline(kustomization: Kustomization, item: YamlNode): void {
		if (item.kind !== 'scalar') return;
		const { file } = kustomization;
		for (const { root } of readText(file.source.file, item.value).manifests) {
			for (const path of pluginPathsOf(root)) this.#follow(kustomization, file, { ...path, node: item });
		}
	}

	#stop(why: Obstacle['why'], file: ManifestFile, node: YamlNode, text: string): void {
		this.obstacles.push(obstacle(why, file, node, text));
	}
}

function obstacle(why: Obstacle['why'], { source }: ManifestFile, node: YamlNode, text: string): Obstacle {
	const end = node.kind === 'scalar' ? node.end : node.start + 1;
	return { why, at: source.range(node.start, Math.max(end, node.start + 1)), text };
}
