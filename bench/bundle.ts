import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
/** Below `node_modules`, so that the bundler finds the packages. */
const WORK = join(ROOT, 'node_modules/.cache/pullproof-bench');

/** Modules of `src` that another one stands in for, both relative to the project. */
export type Replacements = Readonly<Record<string, string>>;

/**
 * Bundles the command line as it is in `src`, just as it is shipped, with some modules replaced.
 *
 * @returns the path of the bundle
 */
export function bundle(name: string, replacements: Replacements = {}): string {
	const folder = join(WORK, name);
	rmSync(folder, { recursive: true, force: true });
	for (const part of ['src', 'bench/baseline']) transpile(part, folder);
	for (const [module, substitute] of Object.entries(replacements)) {
		const path = join(folder, module);
		writeFileSync(path, `export * from './${relative(dirname(path), join(folder, substitute))}';\n`);
	}
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
	const output = join(folder, 'out');
	const options = ['--out', output, '--no-cache', '--quiet'];
	execFileSync(process.execPath, [NCC, 'build', join(folder, 'src/cli.js'), ...options], { cwd: ROOT });
	return join(output, 'index.js');
}

function transpile(part: string, into: string): void {
	const from = join(ROOT, part);
	for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!entry.name.endsWith('.ts')) continue;
		const path = join(entry.parentPath, entry.name);
		const output = join(into, relative(ROOT, path)).replace(/\.ts$/, '.js');
		mkdirSync(dirname(output), { recursive: true });
		const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
			compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
		});
		writeFileSync(output, outputText);
	}
}
