import type { Credential } from '../../registry/credential.js';

/** A docker configuration as programs on a machine read it; the kubelet's reading is another (`../docker-config.ts`). */
export interface RunnerConfig {
	readonly auths: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
	/** The name of a helper by registry. */
	readonly credHelpers: ReadonlyMap<string, string>;
	/** The helper for every other registry. */
	readonly credsStore?: string;
}

/** `undefined` for what is no JSON object. */
export function readRunnerConfig(text: string): RunnerConfig | undefined {
	// Docker takes an empty file for an empty configuration.
	const root = text.trim() === '' ? {} : parseObject(text);
	if (!root) return undefined;
	const auths = Object.entries(asObject(root.auths)).map(([key, entry]) => [key, asObject(entry)] as const);
	const helpers = Object.entries(asObject(root.credHelpers)).flatMap(([key, name]) =>
		typeof name === 'string' ? [[key, name] as const] : [],
	);
	const { credsStore } = root;
	return {
		auths: new Map(auths),
		credHelpers: new Map(helpers),
		...(typeof credsStore === 'string' && credsStore !== '' ? { credsStore } : {}),
	};
}

function parseObject(text: string): Record<string, unknown> | undefined {
	try {
		const root: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return isObject(root) ? root : undefined;
	} catch {
		// The parser's message quotes what it could not read.
		return undefined;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Record<string, unknown> {
	return isObject(value) ? value : {};
}

export type EntryCredential = Credential | 'empty' | 'malformed';

/**
 * The credential of one entry of `auths`. `empty` is what stays behind when a helper keeps it.
 * Source: docker/cli `cli/config/types/authconfig.go`, `cli/config/configfile/file.go` decodeAuth.
 */
export function credentialOfEntry(entry: Readonly<Record<string, unknown>>, name: string): EntryCredential {
	const { registrytoken, identitytoken, auth } = entry;
	if (isText(registrytoken)) return { kind: 'registry-token', name, token: registrytoken };
	if (isText(identitytoken)) return { kind: 'identity-token', name, token: identitytoken };
	if (isText(auth)) return decodeAuth(auth, name);
	const { username, password } = entry;
	return isText(username) && isText(password) ? { kind: 'basic', name, username, password } : 'empty';
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

function decodeAuth(auth: string, name: string): EntryCredential {
	const text = BASE64.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : '';
	const colon = text.indexOf(':');
	if (colon < 1) return 'malformed';
	// Old versions of Docker padded the password.
	const password = text.slice(colon + 1).replace(/^\0+|\0+$/g, '');
	return password === '' ? 'empty' : { kind: 'basic', name, username: text.slice(0, colon), password };
}

/** A helper's user `<token>` says that the secret is an identity token. */
export function credentialOfHelper(username: string, secret: string, name: string): Credential {
	if (username === '<token>') return { kind: 'identity-token', name, token: secret };
	return { kind: 'basic', name, username, password: secret };
}
