import { isAbsolute, join } from 'node:path';
import type { FileText, RunnerEnvironment } from './environment.js';

/** A place where logins leave a docker configuration. */
export interface AuthSource {
	/** As a report names it; never a path of this machine. */
	readonly name: string;
	read(): Promise<FileText>;
}

/**
 * Where this machine may have credentials, the most deliberate place first: what variables name, then Docker's, then that of Podman and others.
 *
 * Source: docker/cli `cli/config/configfile/file.go` GetCredentialsStore; containers/image `docs/containers-auth.json.5.md`.
 */
export function authSources(environment: RunnerEnvironment): AuthSource[] {
	const { env, home } = environment;
	const inline = env.DOCKER_AUTH_CONFIG;
	const file = (name: string, folder: string | undefined, ...path: string[]): AuthSource[] =>
		// A relative path would be one in the repository.
		folder && isAbsolute(folder) ? [{ name, read: () => environment.readFile(join(folder, ...path)) }] : [];
	return [
		...(inline ? [{ name: '`DOCKER_AUTH_CONFIG`', read: async () => ({ state: 'text', text: inline }) as const }] : []),
		...file('the file of `REGISTRY_AUTH_FILE`', env.REGISTRY_AUTH_FILE),
		...(env.DOCKER_CONFIG
			? file('`$DOCKER_CONFIG/config.json`', env.DOCKER_CONFIG, 'config.json')
			: file('`~/.docker/config.json`', home, '.docker', 'config.json')),
		...file('`$XDG_RUNTIME_DIR/containers/auth.json`', env.XDG_RUNTIME_DIR, 'containers', 'auth.json'),
		...(env.XDG_CONFIG_HOME
			? file('`$XDG_CONFIG_HOME/containers/auth.json`', env.XDG_CONFIG_HOME, 'containers', 'auth.json')
			: file('`~/.config/containers/auth.json`', home, '.config', 'containers', 'auth.json')),
	];
}
