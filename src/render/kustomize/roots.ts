import { posix } from 'node:path';
import type { ManifestFile } from '../../manifests/read.js';
import { nameFrom } from '../sources.js';
import { isComponent, pathReferencesOf } from './references.js';
import type { Kustomization } from './tree.js';

/** The kustomizations that no other one takes in: what somebody deploys. Components cannot be built by themselves. */
export function rootsOf(files: readonly ManifestFile[]): Kustomization[] {
	const all = kustomizationsOf(files);
	const byFolder = new Map(all.map((kustomization) => [kustomization.folder, kustomization]));
	const takenBy = new Map(all.map((kustomization) => [kustomization, takenIn(kustomization, byFolder)]));
	const taken = new Set([...takenBy.values()].flat());
	const buildable = all.filter(({ root }) => !isComponent(root));
	const roots = buildable.filter((kustomization) => !taken.has(kustomization));

	const reached = new Set<Kustomization>();
	const reach = (kustomization: Kustomization) => {
		if (reached.has(kustomization)) return;
		reached.add(kustomization);
		for (const below of takenBy.get(kustomization) ?? []) reach(below);
	};
	for (const root of roots) reach(root);
	// Those that take each other in are nobody's: one of them has to be tried for kustomize to say so.
	for (const kustomization of buildable) {
		if (reached.has(kustomization)) continue;
		roots.push(kustomization);
		reach(kustomization);
	}
	return roots;
}

function takenIn({ folder, root }: Kustomization, byFolder: ReadonlyMap<string, Kustomization>): Kustomization[] {
	return pathReferencesOf(root).flatMap(({ path }) => byFolder.get(nameFrom(folder, path)) ?? []);
}

function kustomizationsOf(files: readonly ManifestFile[]): Kustomization[] {
	return files.flatMap((file) =>
		file.kustomization ? [{ folder: posix.dirname(file.source.file), file, root: file.kustomization }] : [],
	);
}
