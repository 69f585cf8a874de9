import type { PullSecret } from '../credentials/declared.js';
import type { DockerConfigEntry } from '../credentials/docker-config.js';
import { displayKey, explainKey } from '../credentials/explain-key.js';
import { declaredKeyring } from '../credentials/keyring.js';
import { matchingKeys } from '../credentials/kubelet-keys.js';
import { kubeletBody, type PullSecretBody } from '../credentials/pull-secret-body.js';
import { quoteAll } from '../credentials/words.js';
import type { SourceRange } from '../source.js';

/** A place in a file; lines and columns count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What the kubelet makes of one entry of a pull secret. */
export interface EntryDescription {
	/** As written. */
	readonly key: string;
	readonly at: Place;
	/** Whether the kubelet takes it for the image. */
	readonly matches: boolean;
	/** Why not, or why that is of no use; `null` when all is well. */
	readonly message: string | null;
}

export interface SecretDescription {
	/** `shop/regcred` */
	readonly name: string;
	readonly at: Place;
	readonly state: 'known' | 'malformed' | 'ignored' | 'unknown';
	/** The end of a sentence that begins with the secret; `null` when it is known and all of it is read. */
	readonly message: string | null;
	readonly entries: readonly EntryDescription[];
}

/** @param image as the kubelet looks for it */
export function describeSecret(secret: PullSecret, image: string): SecretDescription {
	const keyring = declaredKeyring(secret);
	const body = kubeletBody(secret);
	return {
		name: labelOf(secret),
		at: placeOf(secret.at.range),
		state: keyring.state,
		message:
			keyring.state === 'known'
				? ignoredFields(body)
				: keyring.state === 'malformed'
					? `cannot be read by the kubelet, which then pulls no image of the Pod (${keyring.message})`
					: keyring.why,
		entries: body?.config.ok ? body.config.entries.map((entry) => describeEntry(entry, body, image)) : [],
	};
}

function ignoredFields(body: PullSecretBody | undefined): string | null {
	if (!body?.config.ok) return null;
	const { ignored, misplaced } = body.config;
	if (misplaced.length > 0) {
		return `has its registries in the shape of the other type, where the kubelet sees none of them: ${quoteAll(misplaced.map(displayKey))}`;
	}
	const names = [...new Set(ignored.map(({ name }) => name))];
	return names.length === 0 ? null : `has ${quoteAll(names)}, which the kubelet does not read`;
}

function describeEntry(entry: DockerConfigEntry, body: PullSecretBody, image: string): EntryDescription {
	const matches = matchingKeys([entry.key], image).length > 0;
	return {
		key: displayKey(entry.key),
		at: placeOf(body.locate(entry.keySpan).range),
		matches,
		message: matches ? whyUseless(entry) : whyNoMatch(entry),
	};
}

function whyNoMatch({ key }: DockerConfigEntry): string {
	const problem = explainKey(key);
	if (!problem) return 'is for other images';
	const { message, suggestion } = problem;
	return `${message}${suggestion ? `; write \`${displayKey(suggestion)}\`` : ''}`;
}

function whyUseless({ username, password, ignored }: DockerConfigEntry): string | null {
	if (!username.isEmpty && !password.isEmpty) return null;
	const fields = ignored.length > 0 ? `; the kubelet does not read ${quoteAll(ignored.map(({ name }) => name))}` : '';
	return `has no ${username.isEmpty ? 'user' : 'password'}, so that the pull is anonymous${fields}`;
}

export function labelOf({ name, namespace }: PullSecret): string {
	return namespace === undefined ? name : `${namespace}/${name}`;
}

export function placeOf({ file, line, column }: SourceRange): Place {
	return { file, line, column };
}
