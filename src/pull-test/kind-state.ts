import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Programs } from './exec.js';
import { deleteKindCluster, type KindCluster } from './kind-cluster.js';

export function keepState(file: string | undefined, cluster: KindCluster): void {
	if (file !== undefined) writeFileSync(file, JSON.stringify(cluster), { mode: 0o600 });
}

export function forgetState(file: string | undefined): void {
	if (file !== undefined) rmSync(file, { force: true });
}

/**
 * Deletes the cluster that a run noted in the file and did not come to delete itself.
 *
 * @returns what is left all the same, in one sentence; `undefined` when nothing is
 */
export async function cleanUpAfterRun(programs: Programs, file: string): Promise<string | undefined> {
	const cluster = readState(file);
	if (!cluster) return undefined;
	const left = await deleteKindCluster(programs, cluster);
	if (left === undefined) forgetState(file);
	return left;
}

function readState(file: string): KindCluster | undefined {
	let value: Partial<KindCluster> | null;
	try {
		value = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
	const { kind = '', name = '', kubeconfig = '' } = value ?? {};
	const isWhole = [kind, name, kubeconfig].every((part) => typeof part === 'string' && part !== '');
	return isWhole ? { kind, name, kubeconfig } : undefined;
}
