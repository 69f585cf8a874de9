import type { Config } from './config/config.js';
import { loadConfig } from './config/load.js';
import { DIAGNOSIS_IDS } from './diagnosis/ids.js';
import { buildReport } from './findings/build-report.js';
import type { Thresholds } from './findings/outcome.js';
import type { Report } from './findings/report.js';
import { discover } from './manifests/discover.js';
import type { ManifestFile } from './manifests/read.js';
import { readFiles } from './manifests/read-files.js';
import { readNodeFiles } from './node/read-node-files.js';
import { reconcile } from './probe/reconcile.js';
import type { ProbeEnvironment } from './probe/stage.js';
import { NOT_RENDERED } from './render/rendering.js';
import { render } from './render/stage.js';
import { assembleRepository } from './repository.js';
import { checkRules } from './rules/check.js';
import { allRules, rules } from './rules/index.js';
import type { Repository } from './rules/rule.js';
import type { SourceText } from './source.js';

/** What severities and suppressions can be given for: rules, and failures that registries tell of. */
const KNOWN_IDS = [...allRules.map(({ id }) => id), ...DIAGNOSIS_IDS];

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
	/** Of the cluster's nodes, instead of the configuration's. */
	readonly platforms?: readonly string[];
	/** The PATH on which kustomize, kubectl and Helm are looked for; without it nothing is rendered. */
	readonly renderers?: string;
	/** Whether and how to ask registries; without it the manifests are only read. */
	readonly probe?: ProbeOptions;
}

export interface ProbeOptions {
	/** Whether registries are asked, when the configuration does not say. */
	readonly byDefault: boolean;
	/** Whether registries are asked, whatever the configuration says. */
	readonly wanted?: boolean;
	readonly environment: ProbeEnvironment;
}

export interface RunResult {
	readonly report: Report;
	/** The configuration's. */
	readonly thresholds: Thresholds;
}

/** What everything else is made of. */
export interface RepositoryRead {
	readonly config: Config;
	/** The configuration file's text, if there is one. */
	readonly configSource: SourceText | undefined;
	readonly repository: Repository;
}

/**
 * The whole of pullproof on one screen: what is found, read, judged and reported.
 *
 * @throws {UsageError} for paths that do not exist
 * @throws {ConfigError} for a configuration that is not valid
 */
export async function run(options: RunOptions): Promise<RunResult> {
	const { progress, now = new Date() } = options;
	const { config, configSource, repository } = await readRepository(options);
	const problems = checkRules(rules, { config, repository });
	const probe = await askRegistries(repository, config, options);
	progress?.clear();

	return {
		report: buildReport({
			repository,
			problems: probe ? reconcile(problems, probe, repository) : problems,
			config,
			now,
			rules: allRules,
			...(configSource ? { configSource } : {}),
			...(probe ? { probe } : {}),
		}),
		thresholds: { failOn: config.failOn, onInconclusive: config.onInconclusive },
	};
}

/**
 * Reads a repository as it is deployed.
 *
 * @throws {UsageError} for paths that do not exist
 * @throws {ConfigError} for a configuration that is not valid
 */
export async function readRepository(options: RunOptions): Promise<RepositoryRead> {
	const { cwd, progress, configFile } = options;
	const { config: written, source: configSource } = await loadConfig({ cwd, knownRules: KNOWN_IDS, configFile });
	const config = { ...written, platforms: options.platforms ?? written.platforms };

	const paths = options.paths.length > 0 ? options.paths : config.paths;
	const discovered = discover({ cwd, paths, exclude: [...config.exclude, ...options.exclude] });
	const read = await readFiles(discovered, {
		readStdin: options.readStdin,
		onFile: (done, total) => progress?.report('reading manifests', done, total),
	});

	progress?.clear();
	const rendered = await renderFiles(read.files, config, options);
	progress?.clear();
	const nodeFiles = await readNodeFiles(read.nodeFiles, read.files, options.now ?? new Date());
	const repository = assembleRepository(read.files, read.skipped, config, rendered, nodeFiles);
	return { config, configSource, repository };
}

/** Programs are looked for only where there is something to render. */
function renderFiles(files: readonly ManifestFile[], config: Config, { cwd, renderers, progress }: RunOptions) {
	if (renderers === undefined || !config.render.enabled) return NOT_RENDERED;
	return render({
		cwd,
		files,
		config,
		path: renderers,
		onProgress: (done, total) => progress?.report('rendering', done, total),
	});
}

/** Network code is only loaded when it is needed: the other depth starts much faster without. */
async function askRegistries(repository: Repository, config: Config, { cwd, probe, progress }: RunOptions) {
	if (!probe || !(probe.wanted ?? config.probe ?? probe.byDefault)) return undefined;
	const { probeRepository } = await import('./probe/stage.js');
	return probeRepository({
		repository,
		config,
		cwd,
		environment: probe.environment,
		onTarget: (done, total) => progress?.report('asking registries', done, total),
	});
}
