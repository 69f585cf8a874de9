import type { SourceRange } from '../source.js';
import type { TomlFile } from './node-file.js';
import { ANY, entriesAt, namesBelow, type TomlEntry } from './toml-query.js';

/** What the CRI plugin is called in each version of the file: https://github.com/containerd/containerd/blob/main/docs/PLUGINS.md. */
export const IMAGES = ['cri', 'io.containerd.grpc.v1.cri', 'io.containerd.cri.v1.images'] as const;
export const RUNTIME = ['cri', 'io.containerd.grpc.v1.cri', 'io.containerd.cri.v1.runtime'] as const;

/** The version that a file says it is of; without one it is of version 1. */
export function configVersion({ toml }: TomlFile): number {
	const value = entriesAt(toml, ['version'])[0]?.value;
	return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 1;
}

/** The sandbox image that a file sets, under whichever name. */
export function sandboxImages({ toml }: TomlFile): readonly TomlEntry[] {
	return [
		...entriesAt(toml, ['plugins', IMAGES, 'sandbox_image']),
		...entriesAt(toml, ['plugins', IMAGES, 'pinned_images', 'sandbox']),
	];
}

export function handlersOf({ toml }: TomlFile): ReadonlyMap<string, SourceRange> {
	return namesBelow(toml, ['plugins', RUNTIME, 'containerd', 'runtimes']);
}

export function systemdCgroupOf({ toml }: TomlFile): readonly TomlEntry[] {
	return entriesAt(toml, ['plugins', RUNTIME, 'containerd', 'runtimes', ANY, 'options', 'SystemdCgroup']);
}

/** What stands right below `registry`. */
export function registryEntries({ toml }: TomlFile, name: string): readonly TomlEntry[] {
	return entriesAt(toml, ['plugins', IMAGES, 'registry', name]);
}

export function registryTables({ toml }: TomlFile, name: string): ReadonlyMap<string, SourceRange> {
	return namesBelow(toml, ['plugins', IMAGES, 'registry', name]);
}
