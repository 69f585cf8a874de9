import { resolve } from 'node:path';
import type { DockerConfigSource } from '../config/schema.js';
import { decodeDockerConfig } from './docker-config.js';
import { type Keyring, keyringOf } from './keyring.js';
import type { FileText, RunnerEnvironment } from './runner/environment.js';

export interface MappedFrom {
	/** The folder of the run. Absolute. */
	readonly cwd: string;
	readonly environment: RunnerEnvironment;
}

/**
 * The docker config that the configuration points to. It always names its registries itself:
 * so whoever writes the configuration cannot send a credential to a host that it was not made for.
 */
export async function readMapped(
	source: Exclude<DockerConfigSource, 'runner'>,
	{ cwd, environment }: MappedFrom,
): Promise<Keyring> {
	const [name, file] =
		'env' in source
			? [`the variable \`${source.env}\``, inlineText(environment.env[source.env])]
			: [`the file \`${source.file}\``, await environment.readFile(resolve(cwd, source.file))];
	if (file.state === 'missing') return unknown(`is mapped to ${name}, which this run does not have`);
	if (file.state === 'unreadable') return unknown(`is mapped to ${name}, which ${file.why}`);
	const config = decodeDockerConfig('dockerconfigjson', plainText(file.text));
	const isDockerConfig = config.ok ? config.misplaced.length === 0 : config.failure.refusedBy === 'kubelet';
	// The parser's message shows a letter of what may be a password.
	if (!isDockerConfig) return unknown(`is mapped to ${name}, which does not hold a docker config with \`auths\``);
	return keyringOf(config);
}

function unknown(why: string): Keyring {
	return { state: 'unknown', why };
}

/** GitHub sets a variable to nothing for a secret that a fork may not have. */
function inlineText(value: string | undefined): FileText {
	return value ? { state: 'text', text: value } : { state: 'missing' };
}

function plainText(text: string): string {
	const trimmed = text.trim();
	return trimmed.startsWith('{') ? trimmed : Buffer.from(trimmed, 'base64').toString('utf8');
}
