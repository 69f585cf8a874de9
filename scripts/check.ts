/** `npm run check`: all that has to hold besides the tests. Everything is run, also when something fails. */
import { getExecOutput } from '@actions/exec';

const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
	{ name: 'format and lint', command: ['biome', 'ci', '--colors=off', '.'] },
	{ name: 'types', command: ['tsc', '--noEmit'] },
	{ name: 'docs', command: ['tsx', 'scripts/generate-docs.ts', '--check'] },
	{ name: 'schema', command: ['tsx', 'scripts/generate-schema.ts', '--check'] },
	{ name: 'pictures', command: ['tsx', 'scripts/pictures.ts', '--check'] },
	{ name: 'dist', command: ['tsx', 'scripts/build.ts', '--check'] },
];

let failed = 0;
for (const { name, command } of CHECKS) {
	const { exitCode, stdout, stderr } = await getExecOutput('npx', ['--no-install', ...command], {
		silent: true,
		ignoreReturnCode: true,
	});
	console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${name}`);
	if (exitCode === 0) continue;
	failed++;
	console.log(`${stdout}${stderr}`.trimEnd());
}
if (failed > 0) process.exitCode = 1;
