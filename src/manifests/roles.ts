import { posix } from 'node:path';

/** What a file is to the tools that read it, told by its name and place. */
export type FileRole = 'kustomization' | 'chart' | 'chart-template' | 'chart-values' | 'plain';

export const KUSTOMIZATION_NAMES = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
const VALUES = /^values(?:[.-].*)?\.ya?ml$/;

/** The role of each file; charts are told by their `Chart.yaml`. */
export function rolesOf(files: readonly string[]): (file: string) => FileRole {
	const charts = new Set(
		files.filter((file) => posix.basename(file) === 'Chart.yaml').map((file) => posix.dirname(file)),
	);
	return (file) => {
		const name = posix.basename(file);
		const folder = posix.dirname(file);
		if (KUSTOMIZATION_NAMES.has(name)) return 'kustomization';
		if (charts.has(folder)) {
			if (name === 'Chart.yaml') return 'chart';
			if (VALUES.test(name)) return 'chart-values';
		}
		return folder.includes('templates') && isBelowTemplates(folder, charts) ? 'chart-template' : 'plain';
	};
}

function isBelowTemplates(folder: string, charts: ReadonlySet<string>): boolean {
	for (let at = folder; at !== '.' && at !== '/' && at !== '..'; at = posix.dirname(at)) {
		if (posix.basename(at) === 'templates' && charts.has(posix.dirname(at))) return true;
		if (posix.dirname(at) === at) return false;
	}
	return false;
}
