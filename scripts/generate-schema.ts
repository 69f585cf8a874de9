/** Writes schema/config.schema.json and docs/configuration.md from `configSchema`; with `--check` only tells whether they are up to date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configSchema } from '../src/config/schema.js';
import { configurationPage } from './configuration-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputs = [
	{ path: `${root}schema/config.schema.json`, text: `${JSON.stringify(configSchema, undefined, '\t')}\n` },
	{ path: `${root}docs/configuration.md`, text: configurationPage(configSchema) },
];

function isStale({ path, text }: { path: string; text: string }): boolean {
	try {
		return readFileSync(path, 'utf8') !== text;
	} catch {
		return true;
	}
}

const stale = outputs.filter(isStale);
if (process.argv.includes('--check')) {
	for (const { path } of stale)
		console.error(`${relative(root, path)} is stale: run \`npx tsx scripts/generate-schema.ts\`.`);
	process.exitCode = stale.length === 0 ? 0 : 1;
} else {
	for (const { path, text } of stale) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`wrote ${relative(root, path)}`);
	}
}
