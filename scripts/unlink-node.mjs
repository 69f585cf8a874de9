// The Node 24 for the bundle's tests comes as a package with a command `node`, which npm would put before the shell's own in every script:
// what breaks on an older Node would never be seen.
import { rmSync } from 'node:fs';

rmSync(new URL('../node_modules/.bin/node', import.meta.url), { force: true });
