import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Io } from './cli/io.js';
import { main } from './cli/main.js';

const cwd = process.cwd();

const io: Io = {
	cwd,
	env: process.env,
	stdoutIsTerminal: process.stdout.isTTY ?? false,
	stderrIsTerminal: process.stderr.isTTY ?? false,
	writeOut: (text) => process.stdout.write(text),
	writeError: (text) => process.stderr.write(text),
	writeFile(path, text) {
		const file = resolve(cwd, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	},
	async readStdin() {
		const chunks: Uint8Array[] = [];
		for await (const chunk of process.stdin) chunks.push(chunk);
		return Buffer.concat(chunks);
	},
	clock: () => performance.now(),
};

// Whoever reads may stop early, as `head` does. Node then ends by itself, with the exit code that was found.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), io);
