import { redact } from '../diagnosis/redact.js';
import { Secrets } from '../registry/redact.js';
import type { SecretBody } from './objects.js';

/** What no report may hold of the secrets that a cluster is given: passwords, tokens, and the forms they come in. */
export function secretTextsOf(bodies: readonly SecretBody[]): string[] {
	return bodies.flatMap(({ data }) => Object.values(data).flatMap((value) => textsIn(value.reveal())));
}

/** Takes secrets out of what a node says; a registry may have told it anything. */
export function createRedactor(secretTexts: readonly string[]): (text: string) => string {
	const secrets = new Secrets();
	secrets.add(...secretTexts);
	return (text) => redact(secrets.redact(text));
}

const SECRET_FIELDS: ReadonlySet<string> = new Set(['password', 'auth', 'identitytoken', 'registrytoken']);

function textsIn(config: string): string[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(config);
	} catch {
		// Broken ones are tested as well, and what is in them is as secret.
		return [config.trim()];
	}
	return leavesOf(parsed).flatMap(([field, text]) => {
		if (!SECRET_FIELDS.has(field)) return [];
		if (field !== 'auth') return [text];
		const decoded = Buffer.from(text, 'base64').toString('utf8');
		return [text, decoded, decoded.slice(decoded.indexOf(':') + 1)];
	});
}

function leavesOf(value: unknown, field = ''): [string, string][] {
	if (typeof value === 'string') return [[field, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => leavesOf(item, key));
}
