import { loadConfig } from './config/load.js';
import type { FailOn } from './config/schema.js';
import { buildReport } from './findings/build-report.js';
import type { Report } from './findings/report.js';
import { discover } from './manifests/discover.js';
import { readFiles } from './manifests/read-files.js';
import { assembleRepository } from './repository.js';
import { checkRules } from './rules/check.js';
import { allRules, rules } from './rules/index.js';

const RULE_IDS = allRules.map(({ id }) => id);

/** Where a long run says how far it is. */
export interface Progress {
	report(stage: string, done: number, total: number): void;
	clear(): void;
}

export interface RunOptions {
	/** The folder of the run: every path is relative to it. Absolute. */
	readonly cwd: string;
	/** Files, folders, globs, or `-`; empty for the configuration's, or the folder of the run. */
	readonly paths: readonly string[];
	/** Globs to leave out, besides the configuration's. */
	readonly exclude: readonly string[];
	/** A configuration file named by hand. */
	readonly configFile?: string;
	/** Reads standard input, when `-` is among the paths. */
	readonly readStdin?: () => Promise<Uint8Array>;
	/** Told as the stages go on. */
	readonly progress?: Progress;
	/** Today, for expiry dates. */
	readonly now?: Date;
}

export interface RunResult {
	readonly report: Report;
	/** The configuration's threshold. */
	readonly failOn: FailOn;
}

/**
 * The whole of pullproof on one screen: what is found, read, judged and reported.
 *
 * @throws {UsageError} for paths that do not exist
 * @throws {ConfigError} for a configuration that is not valid
 */
export async function run(options: RunOptions): Promise<RunResult> {
	const { cwd, progress, now = new Date() } = options;
	const { config, source: configSource } = await loadConfig({
		cwd,
		knownRules: RULE_IDS,
		...named(options.configFile),
	});

	const paths = options.paths.length > 0 ? options.paths : config.paths;
	const discovered = discover({ cwd, paths, exclude: [...config.exclude, ...options.exclude] });
	const read = await readFiles(discovered, {
		readStdin: options.readStdin,
		onFile: (done, total) => progress?.report('reading manifests', done, total),
	});

	progress?.clear();
	const repository = assembleRepository(read.files, read.skipped, config);
	const problems = checkRules(rules, { config, repository });

	return {
		report: buildReport({ repository, problems, config, now, ...(configSource ? { configSource } : {}) }),
		failOn: config.failOn,
	};
}

function named(configFile: string | undefined) {
	return configFile === undefined ? {} : { configFile };
}
