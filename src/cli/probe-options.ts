import { platformFault } from '../config/formats.js';
import { UsageError } from '../errors.js';
import type { RunOptions } from '../run.js';
import type { Arguments } from './arguments.js';
import type { Io } from './io.js';
import { probeEnvironment } from './probe-environment.js';

/**
 * Whether and how registries are asked, from the command line. Without a word there and in the configuration they are not.
 *
 * @throws {UsageError} for `--probe` beside `--offline`
 */
export function probeOptions(
	args: Arguments,
	io: Io,
): Pick<RunOptions, 'platforms'> & Required<Pick<RunOptions, 'probe'>> {
	const wanted = wish(args);
	const platforms = args.list('platform');
	const faults = platforms.flatMap((platform) => platformFault(platform) ?? []);
	if (faults.length > 0) throw new UsageError(`--platform ${faults[0]}.`);
	return {
		probe: { byDefault: false, environment: probeEnvironment(io.env), ...(wanted === undefined ? {} : { wanted }) },
		...(platforms.length === 0 ? {} : { platforms }),
	};
}

function wish(args: Arguments): boolean | undefined {
	const probe = args.switched('probe');
	if (!args.switched('offline')) return probe;
	if (probe) throw new UsageError('--probe asks registries and --offline does not: leave one of them out.');
	return false;
}
