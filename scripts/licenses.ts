import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of webpack's statistics that tells what went into a bundle: https://webpack.js.org/api/stats */
export interface BundleStats {
	readonly modules: readonly StatsModule[];
}

interface StatsModule {
	/** The module's file; null for what webpack itself puts in. */
	readonly nameForCondition?: string | null;
	/** What was joined into this module. */
	readonly modules?: readonly StatsModule[];
}

interface Package {
	readonly name: string;
	readonly version: string;
	readonly license: string;
}

/**
 * The licences of all packages in a bundle. ncc's own `--license` forgets the packages of the entry when there are other chunks.
 *
 * @throws {Error} for a package without the text of its licence: then it cannot be passed on
 */
export function licensesOf({ modules }: BundleStats): string {
	const folders = modules
		.flatMap(filesOf)
		.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? []);
	return [...new Set(folders)]
		.map(licenseOf)
		.sort()
		.join(`\n${'-'.repeat(80)}\n\n`);
}

function filesOf({ nameForCondition, modules = [] }: StatsModule): string[] {
	return [nameForCondition ?? [], ...modules.map(filesOf)].flat();
}

function licenseOf(folder: string): string {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	if (file === undefined) throw new Error(`${name} has no licence text beside its package.json.`);
	const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
	return `${name} ${version} (${license})\n\n${text}\n`;
}
