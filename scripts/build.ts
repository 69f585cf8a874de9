/**
 * Builds what is committed in `dist/`: the action and the command line, each with everything it needs.
 *
 *     npm run build                builds
 *     npm run build -- --check     builds elsewhere and compares; exit code 1 names the files that differ
 */
import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { type BundleStats, licensesOf } from './licenses.js';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');
const DIST = join(ROOT, 'dist');
/** Always the same folder: the paths of modules go into the bundle. */
const TRANSPILED = join(ROOT, 'lib');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

const ENTRIES = ['action', 'cli'] as const;
const LAUNCHER = "#!/usr/bin/env node\nimport './cli/index.js';\n";
/** What ncc leaves behind where it could not resolve a module. */
const BROKEN = /@@notfound|eval\(["']require["']\)/;

function build(into: string): void {
	try {
		transpile();
		for (const entry of ENTRIES) bundle(entry, join(into, entry));
	} finally {
		rmSync(TRANSPILED, { recursive: true, force: true });
	}
	writeFileSync(join(into, 'cli.js'), LAUNCHER);
	chmodSync(join(into, 'cli.js'), 0o755);
	const broken = filesOf(into).filter((file) => BROKEN.test(readFileSync(join(into, file), 'utf8')));
	if (broken.length > 0) throw new Error(`ncc found no module for an import in ${broken.join(' and ')}.`);
}

/** ncc's own loader would check the types of the tests as well; that is what `npm run types` is for. */
function transpile(): void {
	rmSync(TRANSPILED, { recursive: true, force: true });
	for (const file of filesOf(SOURCE).filter((name) => name.endsWith('.ts'))) {
		const { outputText } = ts.transpileModule(readFileSync(join(SOURCE, file), 'utf8'), {
			compilerOptions: {
				target: ts.ScriptTarget.ES2022,
				module: ts.ModuleKind.ESNext,
				verbatimModuleSyntax: true,
				// They are for readers of src; here every start would have to skip them.
				removeComments: true,
			},
		});
		const output = join(TRANSPILED, file.replace(/\.ts$/, '.js'));
		mkdirSync(dirname(output), { recursive: true });
		writeFileSync(output, outputText);
	}
}

function bundle(entry: string, into: string): void {
	const input = relative(ROOT, join(TRANSPILED, `${entry}.js`));
	const stats = join(TRANSPILED, `${entry}.stats.json`);
	const options = ['--out', into, '--stats-out', stats, '--no-cache', '--quiet'];
	execFileSync(process.execPath, [NCC, 'build', input, ...options], { cwd: ROOT, stdio: 'inherit' });
	const modules = JSON.parse(readFileSync(stats, 'utf8')) as BundleStats;
	writeFileSync(join(into, 'licenses.txt'), licensesOf(modules));
}

/** Which files of `dist/` are not what was built; stray files among them. */
function findStaleFiles(fresh: string): string[] {
	const files = [...new Set([...filesOf(fresh), ...filesOf(DIST)])].sort();
	return files.filter((file) => read(join(fresh, file)) !== read(join(DIST, file)));
}

function check(fresh: string): void {
	const stale = findStaleFiles(fresh);
	for (const file of stale) console.error(`dist/${file} is not what the sources build.`);
	if (stale.length > 0) console.error('Run `npm run build` and commit dist/.');
	process.exitCode = stale.length > 0 ? 1 : 0;
}

function replace(fresh: string): void {
	rmSync(DIST, { recursive: true, force: true });
	cpSync(fresh, DIST, { recursive: true });
}

function filesOf(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'latin1');
	} catch {
		// On one side only: then it differs.
		return undefined;
	}
}

const folder = mkdtempSync(join(tmpdir(), 'pullproof-build-'));
try {
	const fresh = join(folder, 'dist');
	build(fresh);
	const finish = process.argv.includes('--check') ? check : replace;
	finish(fresh);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
