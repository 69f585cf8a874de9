import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { writeCrdRepository } from '../crd-repository.js';
import { copies } from '../materials.js';
import { type Command, measure } from '../measure.js';
import { seconds } from '../words.js';

/** The fastest of the linters written in Go. It checks other things: this compares what it takes to read and judge the same files. */
export const kubeScore: Benchmark = {
	name: 'kube-score',
	title: 'kube-score on the files that it can read',
	run(context) {
		const { kubeScore: command } = context.sides;
		if (!command) return [];
		return [
			timeRow(context, command, 'the corpus', context.corpus),
			timeRow(context, command, 'the corpus, eight times', copies(context.corpus, 8, context.scratch)),
			cpuRow(context, command, writeCrdRepository(join(context.scratch, 'crds'))),
		];
	},
};

function timeRow(context: Context, command: Command, what: string, folder: string): Row {
	const { pullproof, peer } = compare(context, command, folder);
	return {
		what: `${what}: time`,
		measured: pullproof.wall / peer.wall,
		unit: 'times kube-score',
		goal: { most: 1 },
		detail: `${seconds(pullproof.wall)} against ${seconds(peer.wall)}; CPU ${seconds(pullproof.cpu)} against ${seconds(peer.cpu)}`,
	};
}

function cpuRow(context: Context, command: Command, folder: string): Row {
	const { pullproof, peer } = compare(context, command, folder);
	return {
		what: 'a repository full of definitions: CPU',
		measured: pullproof.cpu / peer.cpu,
		unit: 'times kube-score',
		goal: { most: 1 / 3 },
		detail: `${seconds(pullproof.cpu)} against ${seconds(peer.cpu)}; time ${seconds(pullproof.wall)} against ${seconds(peer.wall)}`,
	};
}

function compare({ sides, rounds }: Context, command: Command, folder: string) {
	const files = readableFiles(command, folder);
	return measure({ pullproof: sides.pullproof, peer: [...command, ...files] }, folder, rounds);
}

/** kube-score stops at the first file that it cannot read, so it gets only the others. They are found by halving. */
function readableFiles(command: Command, folder: string): string[] {
	const all = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => /\.ya?ml$/.test(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
	const readable = (files: readonly string[]): readonly string[] => {
		if (files.length === 0 || canRead(command, files, folder)) return files;
		if (files.length === 1) return [];
		const middle = files.length >> 1;
		return [...readable(files.slice(0, middle)), ...readable(files.slice(middle))];
	};
	return [...readable(all)];
}

function canRead([program, ...args]: Command, files: readonly string[], folder: string): boolean {
	const { stderr } = spawnSync(program, [...args, ...files], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
	return !stderr.includes('Failed to score');
}
