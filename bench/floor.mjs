// The least that any Node program could do: walk the folder and read the files that pullproof reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MANIFEST = /\.(?:ya?ml|json)$/;

function bytesBelow(folder) {
	let bytes = 0;
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) bytes += bytesBelow(path);
		else if (MANIFEST.test(entry.name)) bytes += readFileSync(path).length;
	}
	return bytes;
}

console.log(bytesBelow('.'));
