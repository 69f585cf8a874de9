/** Runs the main job on the examples, with a registry in this process that has planted failures: nothing else is needed to see the whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/cli/main.js';
import { startDemoRegistry } from './lib/demo-registry.js';
import { ROOT } from './lib/generated-files.js';

const demo = await startDemoRegistry();
const folder = mkdtempSync(join(tmpdir(), 'pullproof-demo-'));
try {
	const config = join(folder, 'demo.json');
	writeFileSync(config, JSON.stringify({ registries: { hosts: demo.hosts }, credentials: demo.credentials }));
	process.exitCode = await main(['--probe', '--config', config, 'examples/manifests', ...process.argv.slice(2)], {
		cwd: ROOT,
		env: { ...demo.env, HOME: folder, NO_COLOR: process.env.NO_COLOR },
		stdoutIsTerminal: process.stdout.isTTY ?? false,
		stderrIsTerminal: false,
		writeOut: (text) => void process.stdout.write(text),
		writeError: (text) => void process.stderr.write(text),
		writeFile: (path, text) => writeFileSync(path, text),
		readStdin: async () => new Uint8Array(),
		clock: () => performance.now(),
	});
} finally {
	rmSync(folder, { recursive: true });
	await demo.stop();
}
