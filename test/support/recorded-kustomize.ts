import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createToolbox, type Toolbox, type ToolResult } from '../../src/render/tools.js';

const FILE = fileURLToPath(new URL('../fixtures/kustomize/recorded.json', import.meta.url));
/** With `PULLPROOF_RECORD=1` the kustomize on the PATH is run, and what it prints is written to the fixture. */
const RECORDING = process.env.PULLPROOF_RECORD !== undefined;

interface Recorded {
	/** As kustomize says itself. */
	readonly version: string;
	/** What it printed for a folder, by the hash of all files in there. */
	readonly results: Record<string, ToolResult>;
}

/** Stands for the folder in messages. */
const FOLDER = '<folder>';

/** kustomize as it answered when the fixture was recorded: tests need no program, and what they see is real. */
export function recordedKustomize(): Toolbox {
	const root = mkdtempSync(join(tmpdir(), 'pullproof-recorded-'));
	const real = RECORDING ? createToolbox({ path: process.env.PATH ?? '' }) : undefined;
	return {
		async find(name) {
			if (name !== 'kustomize') return undefined;
			return (await real?.find(name)) ?? { name, path: 'kustomize', version: read().version };
		},
		async run(tool, args, { cwd }) {
			const key = hashOf(cwd);
			if (!real) return replayed(read().results[key], cwd);
			const result = await real.run(tool, args, { cwd });
			const { results } = read();
			results[key] = withText(result, (text) => text.replaceAll(cwd, FOLDER));
			const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
			mkdirSync(dirname(FILE), { recursive: true });
			writeFileSync(FILE, `${JSON.stringify({ version: tool.version, results: sorted }, null, '\t')}\n`);
			return result;
		},
		folder: () => mkdtempSync(join(root, 'r')),
		close() {
			rmSync(root, { recursive: true, force: true });
			real?.close();
		},
	};
}

function read(): Recorded {
	try {
		return JSON.parse(readFileSync(FILE, 'utf8'));
	} catch (error) {
		if (RECORDING) return { version: '', results: {} };
		throw error;
	}
}

function replayed(result: ToolResult | undefined, cwd: string): ToolResult {
	if (!result)
		throw new Error('This build was never recorded; run the test with PULLPROOF_RECORD=1 and kustomize on the PATH.');
	return withText(result, (text) => text.replaceAll(FOLDER, cwd));
}

function withText(result: ToolResult, change: (text: string) => string): ToolResult {
	const stderr = change(result.stderr);
	return result.ok ? { ...result, stdout: change(result.stdout), stderr } : { ...result, stderr };
}

function hashOf(folder: string): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
	for (const path of paths) hash.update(JSON.stringify([path.slice(folder.length), readFileSync(path, 'utf8')]));
	return hash.digest('hex').slice(0, 24);
}
