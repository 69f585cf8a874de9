import { type Config, type ConfiguredHosts, defaultConfig } from '../config/config.js';
import { CONFIG_FILES, parseConfig } from '../config/load.js';
import { DIAGNOSIS_IDS } from '../diagnosis/ids.js';
import { toLogText } from '../report/plain-text.js';
import { allRules } from '../rules/index.js';
import { createSource } from '../source.js';
import type { Runner } from './runner.js';

const KNOWN_IDS = [...allRules.map(({ id }) => id), ...DIAGNOSIS_IDS];

/**
 * What may be believed of the hosts that the configuration names. On a pull request its author may have written that, and hosts
 * decide where credentials go: so the base branch's configuration counts, which somebody has reviewed. Its `config-path` does not,
 * since the files in there are those of the pull request.
 */
export async function trustedHosts(
	runner: Pick<Runner, 'isPullRequest' | 'readBaseFile' | 'warn'>,
	hosts: ConfiguredHosts,
	{ configFile, token }: { readonly configFile?: string; readonly token: string },
): Promise<ConfiguredHosts> {
	const namesNothing = Object.keys(hosts.named).length === 0 && hosts.configPath === undefined;
	if (!runner.isPullRequest || namesNothing) return hosts;
	const files = configFile === undefined ? CONFIG_FILES : [configFile];
	try {
		const base = await findBaseConfig(runner, files, token);
		if (base) return { named: base.hosts.named };
		return distrust(runner, 'the base branch has no configuration');
	} catch (error) {
		return distrust(runner, toLogText(error instanceof Error ? error.message : String(error)));
	}
}

async function findBaseConfig(
	{ readBaseFile }: Pick<Runner, 'readBaseFile'>,
	files: readonly string[],
	token: string,
): Promise<Config | undefined> {
	for (const file of files) {
		const text = await readBaseFile(file, token);
		if (text !== undefined) return parseConfig(createSource(file, text), KNOWN_IDS);
	}
	return undefined;
}

function distrust(runner: Pick<Runner, 'warn'>, reason: string): ConfiguredHosts {
	runner.warn(
		`What the configuration says of registries' hosts is left out until it is on the base branch, since it decides where credentials go (${reason}).`,
	);
	return defaultConfig.hosts;
}
