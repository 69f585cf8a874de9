import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Sides } from './sides.js';

/** What the ratios were measured on, one fact a line. */
export function machineFacts({ node, kubeScore }: Sides): string[] {
	const [cpu] = cpus();
	const memory = Math.round(totalmem() / 1024 ** 3);
	const [program] = kubeScore ?? [];
	return [
		`Date: ${new Date().toISOString().slice(0, 10)}`,
		`Node: ${versionOf(node, ['--version'])}`,
		...(program ? [`kube-score: ${versionOf(program, ['version'])}`] : ['kube-score: not installed']),
		`Machine: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory} GiB, load ${loadavg()[0]?.toFixed(1)}`,
	];
}

function versionOf(program: string, args: readonly string[]): string {
	const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
	return /v?\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'without a version';
}
