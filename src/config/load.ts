import { lstatSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { createSource, type SourceText } from '../source.js';
import { type Config, defaultConfig } from './config.js';
import { type ConfigDocument, parseConfigDocument } from './document.js';
import { ConfigError } from './error.js';
import { createMatcher } from './globs.js';
import type { ConfigFile, ConfiguredRendering } from './schema.js';
import { validateConfig } from './validate.js';

export const CONFIG_FILES = ['.pullproof.yaml', '.pullproof.yml', '.pullproof.json'] as const;

const MAX_BYTES = 1024 * 1024;

export interface LoadOptions {
	/** The folder of the run. Absolute. */
	readonly cwd: string;
	/** A file named by hand, relative to the folder of the run; otherwise one of `CONFIG_FILES` in it, if there is one. */
	readonly configFile?: string | undefined;
	/** The ids that may stand in the file. */
	readonly knownRules: readonly string[];
}

export interface LoadedConfig {
	readonly config: Config;
	/** The file's text; absent when there is no file. */
	readonly source?: SourceText;
}

/**
 * Reads the configuration of a run. Without a file nothing is loaded but the names of three files looked up.
 *
 * @throws {ConfigError} with everything that is wrong with the file
 */
export async function loadConfig({ cwd, configFile, knownRules }: LoadOptions): Promise<LoadedConfig> {
	const name = configFile ?? findConfigFile(cwd);
	if (name === undefined) return { config: defaultConfig };

	const path = resolve(cwd, name);
	const file = relative(cwd, path).split(sep).join('/');
	const source = createSource(file, readText(path, file));
	return { config: await parseConfig(source, knownRules), source };
}

/**
 * Reads the text of a configuration file.
 *
 * @throws {ConfigError} with everything that is wrong with it
 */
export async function parseConfig(source: SourceText, knownRules: readonly string[]): Promise<Config> {
	try {
		const document = await parseConfigDocument(source);
		const written = await validateConfig(document, knownRules);
		return fillIn(written, source.file, document);
	} catch (error) {
		if (error instanceof RangeError) throw new ConfigError(`${source.file} is nested too deeply.`);
		throw error;
	}
}

function findConfigFile(cwd: string): string | undefined {
	// A link that leads nowhere is there too: it shall be reported, not passed over.
	const found = CONFIG_FILES.filter((name) => lstatSync(resolve(cwd, name), { throwIfNoEntry: false }));
	if (found.length < 2) return found[0];
	throw new ConfigError(`There is more than one configuration file: ${found.join(' and ')}. Keep one of them.`);
}

function readText(path: string, file: string): string {
	try {
		const status = statSync(path);
		if (!status.isFile()) throw new ConfigError(`The configuration file ${file} is not a file.`);
		if (status.size > MAX_BYTES) throw new ConfigError(`The configuration file ${file} is larger than 1 MiB.`);
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		if (error instanceof ConfigError) throw error;
		throw new ConfigError(`The configuration file ${file} ${whyUnreadable(error)}.`);
	}
}

function whyUnreadable(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
	if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text';
	return `cannot be read (${code || String(error)})`;
}

function fillIn(written: ConfigFile, file: string, document: ConfigDocument): Config {
	return {
		file,
		paths: written.paths ?? defaultConfig.paths,
		exclude: written.exclude ?? defaultConfig.exclude,
		failOn: written['fail-on'] ?? defaultConfig.failOn,
		onInconclusive: written['on-inconclusive'] ?? defaultConfig.onInconclusive,
		...(written.probe === undefined ? {} : { probe: written.probe }),
		platforms: written.platforms ?? defaultConfig.platforms,
		complete: written.complete ?? defaultConfig.complete,
		rules: written.rules ?? defaultConfig.rules,
		overrides: (written.overrides ?? []).map(({ paths, rules }) => ({ covers: createMatcher(paths), rules })),
		...registriesOf(written.registries ?? {}),
		credentials: { ...defaultConfig.credentials, ...written.credentials },
		render: renderOf(written.render ?? {}, document),
		imageFields: written['image-fields'] ?? defaultConfig.imageFields,
		ignore: (written.ignore ?? []).map(({ path, ...entry }, index) => ({
			...entry,
			covers: path === undefined ? () => true : createMatcher([path]),
			location: document.locate(['ignore', index]),
		})),
	};
}

function registriesOf({
	hosts = {},
	'config-path': configPath,
	...places
}: NonNullable<ConfigFile['registries']>): Pick<Config, 'registries' | 'hosts'> {
	return {
		registries: { ...defaultConfig.registries, ...places },
		hosts: { named: hosts, ...(configPath === undefined ? {} : { configPath }) },
	};
}

function renderOf({ enabled, helm = [] }: ConfiguredRendering, document: ConfigDocument): Config['render'] {
	return {
		enabled: enabled ?? defaultConfig.render.enabled,
		helm: helm.map((entry, index) => ({
			...entry,
			locate: (path) => document.locate(['render', 'helm', index, ...path]),
		})),
	};
}
