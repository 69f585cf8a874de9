import { toHarmlessJson, toLogText } from '../report/plain-text.js';
import type { Attempt, CredentialsDescription, PodDescription } from './credentials.js';
import type { EntryDescription, Place, SecretDescription } from './credentials-secrets.js';

/** For people; ends with a line break. */
export function credentialsAsText(description: CredentialsDescription): string {
	const { image, credentialKey, pods, secrets, runner } = description;
	const blocks = [
		[image, `  the kubelet looks it up as ${credentialKey}`],
		...pods.map(podLines),
		...secrets.map(secretLines),
		['This machine', `  ${runner.message}`],
	];
	return `${blocks.map((lines) => lines.map(visible).join('\n')).join('\n\n')}\n`;
}

/** For programs; ends with a line break. */
export function credentialsAsJson(description: CredentialsDescription): string {
	return `${toHarmlessJson(description)}\n`;
}

/** Names of manifests are whatever somebody wrote. */
function visible(line: string): string {
	return toLogText(line);
}

function podLines({ object, at, message, attempts }: PodDescription): string[] {
	const title = object ? `${object.kind} ${object.name}` : 'No workload uses it. A Pod with every pull secret here';
	return [`${title}${place(at)}`, ...attempts.map(attemptLine), `  ${message}`];
}

function attemptLine({ secret, entry, username, at }: Attempt, index: number): string {
	const who = username === null ? 'credentials' : `user ${username}`;
	const where = secret === null ? `the nodes, for ${entry}` : `secret ${secret}, entry ${entry}`;
	return `  ${index + 1}. ${who} of ${where}${place(at)}`;
}

function secretLines({ name, at, message, entries }: SecretDescription): string[] {
	return [`Secret ${name}${place(at)}`, ...(message === null ? [] : [`  ${message}`]), ...entries.map(entryLine)];
}

function entryLine({ key, at, matches, message }: EntryDescription): string {
	const verdict = message ?? 'is for this image';
	return `  ${matches ? '+' : '-'} ${key} ${verdict}${place(at)}`;
}

function place(at: Place | null): string {
	return at === null ? '' : ` (${at.file}:${at.line}:${at.column})`;
}
