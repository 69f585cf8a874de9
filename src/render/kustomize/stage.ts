import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { getText } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import { parseDocument } from '../../manifests/parse.js';
import { readText } from '../../manifests/read.js';
import type { Substitutions } from '../gitops/inputs.js';
import { substitute } from '../gitops/variables.js';
import type { Sources } from '../sources.js';
import type { Tool, Toolbox, ToolResult } from '../tools.js';
import { type Outer, outerOf, type Target } from './target.js';
import type { Tree } from './tree.js';

/** The folder of the copy, beside that of the kustomization which is built. */
const COPY = 'repository';
const OUTER = 'build';

/** An object as kustomize makes it, with where it is from. */
export interface BuiltObject {
	/** As it is deployed. */
	readonly manifest: Manifest;
	/** Before variables were filled in. */
	readonly unfilled: Manifest;
	/** The file that it was written in, or the kustomization that generated it; `undefined` for one from nowhere in the repository. */
	readonly from: string | undefined;
}

export type Build =
	| { readonly ok: true; readonly objects: readonly BuiltObject[] }
	| { readonly ok: false; readonly reason: Extract<ToolResult, { ok: false }>['reason']; readonly message: string };

export interface Kustomize {
	/** What is built around a target. */
	outer(target: Target, tree: Tree): Outer;
	/**
	 * Builds a target in a copy of its own: the repository is neither written to, nor is anything of it read but what the tree names.
	 *
	 * @param edited the texts of files to build instead of their own
	 */
	build(target: Target, tree: Tree, edited?: ReadonlyMap<string, string>): Promise<Build>;
}

/** The first that is there of kustomize and kubectl. */
export async function findKustomize(tools: Toolbox, sources: Sources): Promise<Kustomize | undefined> {
	const tool = (await tools.find('kustomize')) ?? (await tools.find('kubectl'));
	if (!tool) return undefined;
	const outer = (target: Target, tree: Tree) => {
		const way = wayTo(tree, sources);
		return outerOf(target, (folder) => `../${placeOf(way, folder)}`);
	};
	return {
		outer,
		async build(target, tree, edited = new Map()) {
			const folder = tools.folder();
			const way = wayTo(tree, sources);
			const content = (file: string) => edited.get(file) ?? tree.generated.get(file) ?? sources.bytes(file) ?? '';
			for (const file of tree.files) write(join(folder, placeOf(way, file)), content(file));
			// Which images there are does not depend on what is in them.
			for (const { file } of tree.madeLater) write(join(folder, placeOf(way, file)), '');
			const { source } = outer(target, tree);
			write(join(folder, OUTER, 'kustomization.yaml'), edited.get(source.file) ?? source.text);
			const result = await tools.run(tool, commandOf(tool), { cwd: folder });
			if (!result.ok) return { ok: false, reason: result.reason, message: withoutFolder(result.stderr, folder, way) };
			const toName = (path: string) => posix.relative(posix.join('/', way), posix.join('/', OUTER, path));
			return { ok: true, objects: readObjects(result.stdout, target.substitutions, toName) };
		},
	};
}

/** Where the folder of the run lies in the copy: so deep that nothing which its names lead up to is outside of it. */
function wayTo({ files, madeLater }: Tree, { prefix }: Sources): string {
	const names = [...files, ...madeLater.map(({ file }) => file)].map((file) => posix.join(prefix, file));
	const ups = Math.max(0, ...names.map((name) => name.split('/').filter((part) => part === '..').length));
	return posix.join(COPY, ...Array.from({ length: ups }, () => 'up'), prefix);
}

function placeOf(way: string, file: string): string {
	return posix.normalize(posix.join(way, file));
}

function commandOf({ name }: Tool): string[] {
	const command = name === 'kubectl' ? 'kustomize' : 'build';
	return [command, OUTER, '--load-restrictor', 'LoadRestrictionsRootOnly'];
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

/** A message names files of the copy: by their names in the repository they can be found. */
function withoutFolder(message: string, folder: string, way: string): string {
	return [`${folder}/${way}`, `${folder}/${COPY}`, `../${way}`]
		.reduce((text, path) => text.replaceAll(`${path}/`, '').replaceAll(path, '.'), message)
		.replaceAll(folder, '')
		.trim();
}

const ANNOTATIONS = ['metadata', 'annotations'] as const;
const ORIGIN = [...ANNOTATIONS, 'config.kubernetes.io/origin'] as const;
const SUBSTITUTE = 'kustomize.toolkit.fluxcd.io/substitute';

function readObjects(
	output: string,
	substitutions: Substitutions | undefined,
	toName: (path: string) => string,
): BuiltObject[] {
	const { manifests } = readText('', output);
	return manifests.map((unfilled) => {
		const written = unfilled.get(ORIGIN);
		const origin = written?.kind === 'scalar' ? parseDocument(written.value, 0)?.root : undefined;
		// What a generator made has the kustomization that configured it.
		const path = getText(origin, 'repo') ? undefined : (getText(origin, 'path') ?? getText(origin, 'configuredIn'));
		const manifest = substitutions ? fillIn(unfilled, substitutions) : unfilled;
		return { manifest, unfilled, from: path === undefined ? undefined : toName(path) };
	});
}

function fillIn(manifest: Manifest, substitutions: Substitutions): Manifest {
	const isDisabled = [ANNOTATIONS, ['metadata', 'labels']].some(
		(path) => getText(manifest.get(path), SUBSTITUTE) === 'disabled',
	);
	const text = manifest.textOf(manifest.root);
	if (isDisabled || !text.includes('$')) return manifest;
	return readText('', substitute(text, substitutions)).manifests[0] ?? manifest;
}
