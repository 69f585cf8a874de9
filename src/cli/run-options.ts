import type { RunOptions } from '../run.js';
import type { Arguments } from './arguments.js';
import type { Io } from './io.js';
import { createProgress } from './progress.js';

/** What the commands that read manifests have in common. */
export function runOptions(args: Arguments, io: Io): RunOptions {
	const configFile = args.text('config');
	const progress = createProgress(io);
	return {
		cwd: io.cwd,
		paths: args.positionals,
		exclude: args.list('exclude'),
		readStdin: () => io.readStdin(),
		progress,
		...(io.env.PATH === undefined || args.switched('render') === false ? {} : { renderers: io.env.PATH }),
		...(configFile === undefined ? {} : { configFile }),
	};
}
