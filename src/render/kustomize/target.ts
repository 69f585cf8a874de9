import { posix } from 'node:path';
import type { Manifest } from '../../manifests/manifest.js';
import { readText } from '../../manifests/read.js';
import { createSource, type Provenance, type SourceRange, type SourceText } from '../../source.js';
import type { KustomizationAdditions, KustomizationInput, PlacedText, Substitutions } from '../gitops/inputs.js';
import { nameFrom, type Sources } from '../sources.js';
import { type Kustomization, kustomizationIn } from './tree.js';

/** A kustomization to build, with what whoever deploys it adds. */
export interface Target {
	/** What reports call it: `overlays/prod`, `overlays/prod for Kustomization apps`. */
	readonly name: string;
	readonly top: Kustomization;
	/** Folders of components that are added. */
	readonly components: readonly string[];
	/** What is told of it as a whole stands here. */
	readonly at: SourceRange;
	readonly additions?: KustomizationAdditions;
	readonly substitutions?: Substitutions;
	/** The object that deploys it. */
	readonly release?: Manifest;
}

export function targetOf(top: Kustomization): Target {
	const { source } = top.file;
	return { name: titleOf(top), top, components: [], at: firstLineOf(source) };
}

function titleOf({ folder, file }: Kustomization): string {
	return folder === '.' ? file.source.file : folder;
}

/** @returns `undefined` for a folder that holds nothing to build */
export function releaseTargetOf(input: KustomizationInput, sources: Sources): Target | undefined {
	const { release, folder, additions, substitutions } = input;
	const top = kustomizationIn(folder, sources) ?? generatedFor(folder, sources);
	if (!top) return undefined;
	return {
		name: `${folder} for ${release.object.kind} ${release.object.name}`,
		top,
		components: additions.components.map(({ text }) => nameFrom(folder, text)),
		at: release.locate(['metadata', 'name']).range,
		additions,
		...(substitutions ? { substitutions } : {}),
		release,
	};
}

const MANIFEST = /\.ya?ml$/;

/** Flux makes a kustomization of every manifest below a folder that has none. */
function generatedFor(folder: string, sources: Sources): Kustomization | undefined {
	const resources = [...manifestsBelow(folder, '', sources)];
	if (resources.length === 0) return undefined;
	const text = JSON.stringify({ kind: 'Kustomization', resources });
	const file = readText(posix.join(folder, 'kustomization.yaml'), text, 'kustomization');
	return file.kustomization && { folder, file, root: file.kustomization };
}

/** A folder with a kustomization of its own is taken in as that. */
function* manifestsBelow(folder: string, way: string, sources: Sources): Iterable<string> {
	for (const name of sources.list(nameFrom(folder, way || '.')) ?? []) {
		const path = posix.join(way, name);
		if (MANIFEST.test(name)) yield path;
		if (!name.endsWith('/') || name.startsWith('.')) continue;
		if (kustomizationIn(nameFrom(folder, path), sources)) yield path.replace(/\/$/, '');
		else yield* manifestsBelow(folder, path, sources);
	}
}

function firstLineOf(source: SourceText): SourceRange {
	return source.range(0, source.line(1).length);
}

/** A text of the outer kustomization that stands elsewhere in the repository. */
export interface Placed {
	readonly start: number;
	readonly end: number;
	readonly at: Provenance;
}

/** The kustomization around the target, in the folder beside the copy. */
export interface Outer {
	readonly source: SourceText;
	readonly placed: readonly Placed[];
}

/** A name that no file of a repository has. */
const OUTER_FILE = '<additions>';

/** @param place where a folder of the repository is, from the outer kustomization */
export function outerOf({ top, components, additions }: Target, place: (folder: string) => string): Outer {
	const text = new TextWithPlaces();
	text.add(`{"resources":[${JSON.stringify(place(top.folder))}],"buildMetadata":["originAnnotations"]`);
	if (components.length > 0) text.add(`,"components":${JSON.stringify(components.map(place))}`);
	for (const key of ['namespace', 'namePrefix', 'nameSuffix'] as const) text.field(',', key, additions?.[key]);
	text.list('images', additions?.images ?? [], ({ name, ...image }) => {
		text.add(`{"name":${JSON.stringify(name)}`);
		for (const key of ['newName', 'newTag', 'digest'] as const) text.field(',', key, image[key]);
		text.add('}');
	});
	text.list('patches', additions?.patches ?? [], ({ patch, target, at }) => {
		text.field('{', 'patch', { text: patch, at });
		text.add(target === undefined ? '}' : `,"target":${target}}`);
	});
	text.add('}');
	return text.result();
}

class TextWithPlaces {
	#text = '';
	readonly #placed: Placed[] = [];

	add(text: string): void {
		this.#text += text;
	}

	field(before: string, key: string, value: PlacedText | undefined): void {
		if (!value) return;
		this.add(`${before}${JSON.stringify(key)}:`);
		const start = this.#text.length;
		this.add(JSON.stringify(value.text));
		this.#placed.push({ start, end: this.#text.length, at: value.at });
	}

	list<Item>(key: string, items: readonly Item[], add: (item: Item) => void): void {
		if (items.length === 0) return;
		this.add(`,${JSON.stringify(key)}:[`);
		for (const [index, item] of items.entries()) {
			if (index > 0) this.add(',');
			add(item);
		}
		this.add(']');
	}

	result(): Outer {
		return { source: createSource(OUTER_FILE, this.#text), placed: this.#placed };
	}
}
