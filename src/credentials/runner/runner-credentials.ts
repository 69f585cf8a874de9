import type { Credential } from '../../registry/credential.js';
import { type AuthSource, authSources } from './auth-files.js';
import type { HelperAnswer } from './credential-helper.js';
import { credentialOfEntry, credentialOfHelper, type RunnerConfig, readRunnerConfig } from './docker-config-file.js';
import type { RunnerEnvironment } from './environment.js';
import { coveringKey, serverOf } from './server-keys.js';

export type RunnerCredential =
	/** `from` tells where it was: "`~/.docker/config.json`". */
	| { readonly state: 'found'; readonly credential: Credential; readonly from: string }
	| { readonly state: 'none' }
	/** One sentence that holds nothing of what was read. */
	| { readonly state: 'failed'; readonly why: string };

/** This machine's own logins, as `docker login` and its like leave them. */
export interface RunnerCredentials {
	/**
	 * What it has for one repository.
	 *
	 * @param host as image references have it: `docker.io` for Docker Hub
	 */
	for(host: string, repository: string): Promise<RunnerCredential>;
}

/** What reports call it. */
const NAME = 'the login on this machine';

const NONE: RunnerCredential = { state: 'none' };

/** Files are read when the first credential is asked for; a helper is asked once for each server. Never throws. */
export function createRunnerCredentials(environment: RunnerEnvironment): RunnerCredentials {
	const answers = new Map<string, Promise<HelperAnswer>>();
	const askHelper = (name: string, server: string) => {
		const key = `${name} ${server}`;
		const answer = answers.get(key) ?? environment.helpers.get(name, server);
		answers.set(key, answer);
		return answer;
	};
	let loaded: Promise<LoadedSource[]> | undefined;
	return {
		async for(host, repository) {
			loaded ??= Promise.all(authSources(environment).map(load));
			const failures: RunnerCredential[] = [];
			for (const source of await loaded) {
				const result = await findIn(source, host, repository, askHelper);
				if (result.state === 'found') return result;
				if (result.state === 'failed') failures.push(result);
			}
			return failures[0] ?? NONE;
		},
	};
}

type AskHelper = (name: string, server: string) => Promise<HelperAnswer>;

interface LoadedSource {
	readonly name: string;
	readonly config: RunnerConfig | { readonly why: string };
}

async function load({ name, read }: AuthSource): Promise<LoadedSource> {
	const file = await read();
	if (file.state === 'unreadable') return { name, config: { why: file.why } };
	const config = readRunnerConfig(file.state === 'text' ? file.text : '');
	return { name, config: config ?? { why: 'is not a docker configuration in JSON' } };
}

/** A helper first, as Docker does; then what the file itself has. */
async function findIn(
	{ name, config }: LoadedSource,
	host: string,
	repository: string,
	askHelper: AskHelper,
): Promise<RunnerCredential> {
	if ('why' in config) return failed(`${capitalise(name)} ${config.why}.`);
	const answer = await helperAnswer(config, host, repository, askHelper);
	if (answer.state === 'found') {
		const credential = credentialOfHelper(answer.username, answer.secret, NAME);
		return { state: 'found', credential, from: `a credential helper of ${name}` };
	}
	const key = coveringKey(config.auths.keys(), host, repository);
	const found = key === undefined ? 'empty' : credentialOfEntry(config.auths.get(key) ?? {}, NAME);
	if (typeof found === 'object') return { state: 'found', credential: found, from: name };
	if (answer.state === 'failed')
		return failed(`${capitalise(name)} has no credentials for \`${host}\`: ${answer.why}.`);
	if (found === 'malformed') {
		return failed(`The \`auth\` for \`${host}\` in ${name} is not the base64 of \`username:password\`.`);
	}
	return NONE;
}

async function helperAnswer(
	{ credHelpers, credsStore }: RunnerConfig,
	host: string,
	repository: string,
	askHelper: AskHelper,
): Promise<HelperAnswer> {
	const key = coveringKey(credHelpers.keys(), host, repository);
	const helper = (key === undefined ? undefined : credHelpers.get(key)) ?? credsStore;
	// An empty name switches the store off for one registry.
	return helper ? askHelper(helper, serverOf(host)) : { state: 'none' };
}

function failed(why: string): RunnerCredential {
	return { state: 'failed', why };
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
