import { type FieldPath, formatFieldPath } from '../../field-path.js';
import { getText } from '../../manifests/lookup.js';
import type { Manifest, Places } from '../../manifests/manifest.js';
import type { ValueNode } from '../../manifests/nodes.js';
import type { Provenance, RelatedLocation, SourceText } from '../../source.js';
import type { Spot } from './marks.js';
import type { KeyedScalar } from './scalars.js';
import { type Setter, setterOf } from './setters.js';
import type { Trace } from './trace.js';

/** What is known of where a built object comes from. */
export interface Descent {
	/** The object as it is deployed. */
	readonly built: Manifest;
	/** The same object as a file has it, if one does. */
	readonly written: Manifest | undefined;
	/** Where to look when nothing says where a value is from: the entry of a generator, or the kustomization. */
	fallback(path: FieldPath): Provenance;
	/** What set an image, by its path as text. */
	readonly traces: ReadonlyMap<string, Trace>;
	/** Variables that were filled into a value. */
	filledIn(path: FieldPath): readonly Setter[];
	/** What a release adds at a spot. */
	addedAt(spot: Spot): Setter | undefined;
	/** The values of the files which change objects: kustomizations and patches. */
	changes(): readonly KeyedScalar[];
	/** The values of any file. */
	scalarsOf(source: SourceText): readonly KeyedScalar[];
}

/** Where a person would edit an object that kustomize has built. */
export function placesOf(descent: Descent): Places {
	const { written } = descent;
	return {
		file: written?.file ?? descent.fallback([]).range.file,
		locate: (path) => locate(descent, path),
		locateKey: (path) => {
			const own = ownPath(descent, path);
			return own && written?.get(own) ? written.locateKey(own) : locate(descent, path);
		},
		locateText: (path, offset, length) => locateText(descent, path, offset, length),
	};
}

function locate(descent: Descent, path: FieldPath): Provenance {
	const [setter, ...others] = settersOf(descent, path);
	if (!setter) return ownPlace(descent, path) ?? descent.fallback(path);
	const rest = others.map(({ at }) => ({ ...at.range, message: 'another part of it is set here' }));
	return { range: setter.at.range, related: [...setter.at.related, ...rest, ...ownLine(descent, path)] };
}

/** What a part of a text is set by: a tag by `newTag`, say, and the name before it by `newName`. */
function locateText(descent: Descent, path: FieldPath, offset: number, length: number): Provenance {
	const value = descent.built.get(path);
	if (value?.kind !== 'scalar') return locate(descent, path);
	const setters = settersOf(descent, path);
	const own = ownPath(descent, path);
	if (setters.length === 0 && own && isSame(descent.written?.get(own), value)) {
		return (descent.written as Manifest).locateText(own, offset, length);
	}
	for (const setter of setters) {
		const from = value.value.lastIndexOf(setter.value);
		const inside = offset - from;
		if (from < 0 || inside < 0 || inside >= setter.value.length) continue;
		const part = setter.part(inside, Math.min(Math.max(1, length), setter.value.length - inside));
		if (part) return { ...part, related: [...part.related, ...ownLine(descent, path)] };
	}
	return locate(descent, path);
}

/** The texts that a value is from: first the one with an image's tag or digest, which is edited most. Empty when it is the object's own. */
function settersOf(descent: Descent, path: FieldPath): Setter[] {
	const trace = descent.traces.get(formatFieldPath(path));
	const filled = descent.filledIn(path);
	if (!trace) return [...filled, ...changedBy(descent, path)];
	const spots = [trace.version, trace.name].flatMap((spot) => (spot && !isOwn(descent, path, spot) ? [spot] : []));
	const setters = spots.map((spot) => descent.addedAt(spot) ?? setterOf(scalarAt(descent, spot)));
	return [...new Map([...filled, ...setters].map((setter) => [JSON.stringify(setter.at.range), setter])).values()];
}

/** What a field other than an image is set by, when it is not as the object itself has it: told by its text. */
function changedBy(descent: Descent, path: FieldPath): Setter[] {
	const { built, written } = descent;
	const value = built.get(path);
	const own = ownPath(descent, path);
	if (value?.kind !== 'scalar' || value.value === '' || isSame(own && written?.get(own), value)) return [];
	const keys = new Set([String(path[path.length - 1]), 'value']);
	const found = descent.changes().find((scalar) => keys.has(scalar.key) && scalar.value === value.value);
	return found ? [setterOf(found)] : [];
}

function isSame(one: ValueNode | undefined, other: ValueNode): boolean {
	return one?.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value;
}

/** Whether a text stands in the object itself, where it also ends up. */
function isOwn(descent: Descent, path: FieldPath, spot: Spot): boolean {
	const { written } = descent;
	const own = ownPath(descent, path);
	const value = own && written?.get(own);
	return (
		value !== undefined && written?.file === spot.source.file && value.start <= spot.start && spot.end <= value.end
	);
}

/** The value around a spot; the spot itself in a file that holds no values. */
function scalarAt({ scalarsOf }: Descent, { source, start, end }: Spot): KeyedScalar {
	const values = isYaml(source) ? scalarsOf(source) : [];
	const around = values.find((scalar) => scalar.start <= start && end <= scalar.end);
	if (around) return around;
	const value = source.text.slice(start, end);
	return { key: '', value, source, start, end, sourceOffset: (offset) => start + offset };
}

function isYaml({ file }: SourceText): boolean {
	return /(?:\.ya?ml|\.json|\bKustomization)$/i.test(file);
}

/** The line of the object itself, whose value was replaced on the way. */
function ownLine(descent: Descent, path: FieldPath): RelatedLocation[] {
	const { written } = descent;
	const own = ownPath(descent, path);
	if (!written || !own) return [];
	const value = written.get(own);
	const message = value?.kind === 'scalar' ? `written as \`${value.value}\` here` : 'what it is added to';
	return [{ ...written.locate(own).range, message }];
}

function ownPlace(descent: Descent, path: FieldPath): Provenance | undefined {
	const own = ownPath(descent, path);
	return own && descent.written?.locate(own);
}

/** The path in the object as it is written: containers and volumes go by their names, since patches put others before them. */
function ownPath({ built, written }: Descent, path: FieldPath): FieldPath | undefined {
	if (!written) return undefined;
	const own: (string | number)[] = [];
	for (const part of path) {
		const before = path.slice(0, own.length);
		own.push(typeof part === 'number' ? indexOf(written.get(own), built.get([...before, part]), part) : part);
	}
	return own;
}

/** An item that is not there has the index of none. */
function indexOf(items: ValueNode | undefined, item: ValueNode | undefined, index: number): number {
	const name = getText(item, 'name');
	if (items?.kind !== 'sequence' || name === undefined) return index;
	const named = items.items.findIndex((candidate) => getText(candidate, 'name') === name);
	if (named >= 0) return named;
	// Names of Secrets get prefixes and hashes.
	const same = getText(items.items[index], 'name');
	return same !== undefined && name.includes(same) ? index : -1;
}
