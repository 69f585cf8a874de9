/** Takes the place of what must not be shown. */
const REDACTED = '[redacted]';

/** Parameters of token requests and page links; all others may be signatures of a storage service. */
const HARMLESS_PARAMETERS: ReadonlySet<string> = new Set(['scope', 'service', 'account', 'n', 'last', 'ns']);

/** An address as a report may show it: without a user, a password, or the values of unknown parameters. */
export function redactUrl(url: URL): string {
	const shown = new URL(url);
	shown.username = '';
	shown.password = '';
	shown.hash = '';
	const unknown = new Set(
		[...shown.searchParams.keys()].filter((name) => !HARMLESS_PARAMETERS.has(name.toLowerCase())),
	);
	for (const name of unknown) shown.searchParams.set(name, 'redacted');
	return shown.href;
}

/** A secret that is shorter would be found in ordinary words. */
const SHORTEST_SECRET = 4;

/** Remembers what was sent or received in confidence, and takes it out of whatever a server echoes. */
export class Secrets {
	readonly #known = new Set<string>();
	/** The longest first, since a secret may be a part of another. */
	#ordered: readonly string[] | undefined;

	/** Also remembers the forms in which it travels: base64 of both alphabets, and percent-encoding. */
	add(...secrets: readonly string[]): void {
		this.#ordered = undefined;
		for (const secret of secrets) {
			if (secret.length < SHORTEST_SECRET) continue;
			const bytes = Buffer.from(secret);
			const base64 = bytes.toString('base64');
			const unpadded = [base64.replace(/=+$/, ''), bytes.toString('base64url')];
			for (const form of [secret, base64, ...unpadded, encodeURIComponent(secret)]) this.#known.add(form);
		}
	}

	/** The text without any known secret. */
	redact(text: string): string {
		if (text === '') return text;
		this.#ordered ??= [...this.#known].sort((a, b) => b.length - a.length);
		return this.#ordered.reduce((shown, secret) => shown.replaceAll(secret, REDACTED), text);
	}
}
