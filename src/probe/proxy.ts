import type { ProxySettings } from '../registry/dispatchers.js';

/** The proxies that an environment names. As curl and Go have it, either case; lower case first, since CGI programs once got `HTTP_PROXY` from strangers. */
export function proxySettings(env: Readonly<Record<string, string | undefined>>): ProxySettings {
	const read = (name: string) => env[name.toLowerCase()] || env[name];
	const httpProxy = read('HTTP_PROXY');
	const httpsProxy = read('HTTPS_PROXY') ?? read('ALL_PROXY');
	const noProxy = read('NO_PROXY');
	return { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }), ...(noProxy && { noProxy }) };
}
