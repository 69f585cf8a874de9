import type { FieldPath } from '../../field-path.js';
import { formatFieldPath } from '../../field-path.js';
import { splitReference } from '../../images/reference-grammar.js';
import { readDocuments } from '../../manifests/documents.js';
import { getItems, getValue } from '../../manifests/lookup.js';
import { createSource, type SourceText } from '../../source.js';
import type { Sources } from '../sources.js';
import { applyMarks, type Mark, markSpots, readMarks, type Spot, spotsOf } from './marks.js';
import type { BuiltObject, Kustomize } from './stage.js';
import type { Target } from './target.js';
import type { Tree } from './tree.js';

/** An image of a build. */
export interface BuiltImage {
	/** Which object of the build. */
	readonly object: number;
	readonly path: FieldPath;
	readonly text: string;
}

/** The texts that make an image: where its name stands, and where its tag or digest does. */
export interface Trace {
	readonly name?: Spot;
	readonly version?: Spot;
}

/** Builds of single marks, at most, when marking everything at once changes more than the images. */
const MOST_SINGLE_BUILDS = 24;

/** What one part of an image reference is, and where its text may stand. */
interface Part {
	readonly key: keyof Trace;
	of(text: string): string;
	/** What belongs to the same word. */
	readonly partOfWord: RegExp;
	readonly mark: string;
}

const VERSION: Part = {
	key: 'version',
	of(text) {
		const { tag = '', digest } = splitReference(text);
		return digest === undefined ? tag : digest.slice(digest.indexOf(':') + 1);
	},
	partOfWord: /[\w.-]/,
	mark: 'pullproof-',
};

const NAME: Part = {
	key: 'name',
	of(text) {
		const { tag, digest } = splitReference(text);
		const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
		return text.slice(0, text.length - suffix.length);
	},
	partOfWord: /[\w./-]/,
	mark: 'pullproof.invalid/mark-',
};

/** What a build is asked. */
interface Question {
	readonly kustomize: Kustomize;
	readonly target: Target;
	readonly tree: Tree;
	readonly images: readonly BuiltImage[];
}

/**
 * Finds out what set each image by building once more with a mark in the place of every text that may have, and reading the marks in the
 * result. So it does not matter by which of kustomize's many ways a text came there.
 *
 * @returns by `imageKey`; without those that nothing but their own object sets
 */
export async function traceImages(
	question: Question,
	sources: Sources,
	fields: (source: SourceText) => readonly Spot[],
): Promise<ReadonlyMap<string, Trace>> {
	const texts = [question.kustomize.outer(question.target, question.tree).source, ...textsOf(question.tree, sources)];
	const own = texts.flatMap((source) => [...fields(source)]);
	const isOwn = (spot: Spot) => own.some((field) => contains(field, spot));
	const names = texts.flatMap(entryNamesOf);
	const isEntryName = (spot: Spot) => names.some((name) => contains(name, spot));

	// Names are what entries are matched by: to mark one would change what is matched.
	const versionSpots = spotsOfPart(question.images, VERSION, texts).filter(
		(spot) => !isEntryName(spot) && (isOwn(spot) ? isBehindColon(spot) : !isBeforeColon(spot)),
	);
	const nameSpots = spotsOfPart(question.images, NAME, texts).filter((spot) => !isOwn(spot) && !isEntryName(spot));
	const [versions, namesFound] = await Promise.all([
		traceSpots(question, VERSION, versionSpots, isOwn),
		traceSpots(question, NAME, nameSpots, isOwn),
	]);
	return new Map(
		question.images.map((image) => {
			const key = imageKey(image);
			const [name, version] = [namesFound.get(key), versions.get(key)];
			return [key, { ...(name ? { name } : {}), ...(version ? { version } : {}) }];
		}),
	);
}

function isBehindColon({ source, start }: Spot): boolean {
	return source.text[start - 1] === ':';
}

function isBeforeColon({ source, end }: Spot): boolean {
	return /^:\S/.test(source.text.slice(end, end + 2));
}

export function imageKey({ object, path }: Pick<BuiltImage, 'object' | 'path'>): string {
	return `${object} ${formatFieldPath(path)}`;
}

function spotsOfPart(images: readonly BuiltImage[], part: Part, texts: readonly SourceText[]): Spot[] {
	const words = new Set(images.map(({ text }) => part.of(text)).filter((word) => word !== ''));
	return texts.flatMap((source) => [...words].flatMap((word) => spotsOf(word, source, part.partOfWord)));
}

/** Nothing needs to be built when every spot is an image's own field. */
async function traceSpots(
	question: Question,
	part: Part,
	spots: readonly Spot[],
	isOwn: (spot: Spot) => boolean,
): Promise<ReadonlyMap<string, Spot>> {
	if (spots.every(isOwn)) return new Map();
	const marks = markSpots(spots, part.mark);
	const { seen, unclear } = await look(question, part, marks);
	if (unclear.length === 0) return seen;
	// What is found later replaces what was found before: the field itself comes first, and the outermost kustomization, first in the tree, last.
	const words = new Set(unclear.map(({ text }) => part.of(text)));
	const single = marks
		.filter(({ original }) => words.has(original))
		.reverse()
		.sort((a, b) => Number(isOwn(b.spot)) - Number(isOwn(a.spot)))
		.slice(0, MOST_SINGLE_BUILDS);
	const results = await Promise.all(single.map((mark) => look({ ...question, images: unclear }, part, [mark])));
	return new Map([...seen, ...results.flatMap((result) => [...result.seen])]);
}

interface Seen {
	readonly seen: ReadonlyMap<string, Spot>;
	/** Images that came out otherwise than with a mark in the place of a text. */
	readonly unclear: readonly BuiltImage[];
}

async function look({ kustomize, target, tree, images }: Question, part: Part, marks: readonly Mark[]): Promise<Seen> {
	const build = await kustomize.build(target, tree, applyMarks(marks));
	if (!build.ok) return { seen: new Map(), unclear: images };
	const seen = new Map<string, Spot>();
	const unclear: BuiltImage[] = [];
	for (const image of images) {
		const { found, original } = readMarks(part.of(textAt(build.objects, image) ?? ''), marks);
		if (original !== part.of(image.text)) unclear.push(image);
		const [mark] = found;
		if (mark && original === part.of(image.text)) seen.set(imageKey(image), mark.spot);
	}
	return { seen, unclear };
}

function textAt(objects: readonly BuiltObject[], { object, path }: BuiltImage): string | undefined {
	const value = objects[object]?.unfilled.get(path);
	return value?.kind === 'scalar' ? value.value : undefined;
}

/** Larger ones are no manifests, and what is no text names no image. */
const MAX_TEXT = 1024 * 1024;

function textsOf(tree: Tree, sources: Sources): SourceText[] {
	return [...tree.files].flatMap((name) => {
		const known = sources.read(name)?.source;
		if (known) return [known];
		const bytes = sources.bytes(name);
		if (!bytes || bytes.length > MAX_TEXT || bytes.includes(0)) return [];
		return [createSource(name, Buffer.from(bytes).toString('utf8'))];
	});
}

/** Where kustomizations' `images` have the names that they look for. */
function entryNamesOf(source: SourceText): Spot[] {
	if (!source.text.includes('images')) return [];
	return [...readDocuments(source.text)].flatMap((result) =>
		getItems(result.ok ? result.document.root : undefined, 'images').flatMap((entry) => {
			const name = getValue(entry, 'name');
			return name ? [{ source, start: name.start, end: name.end }] : [];
		}),
	);
}

function contains(outer: Spot, inner: Spot): boolean {
	return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
