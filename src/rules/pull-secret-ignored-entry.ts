import type { PullSecret } from '../credentials/declared.js';
import type { DockerConfigEntry, IgnoredField } from '../credentials/docker-config.js';
import { displayKey } from '../credentials/explain-key.js';
import { matchingKeys } from '../credentials/kubelet-keys.js';
import { kubeletBody, type PullSecretBody } from '../credentials/pull-secret-body.js';
import { quoteAll } from '../credentials/words.js';
import { defineRule, type Problem } from './rule.js';

export const pullSecretIgnoredEntry = defineRule({
	id: 'pull-secret-ignored-entry',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'An entry of the pull secret holds no credentials that the kubelet reads',
	rationale:
		'The kubelet reads `username`, `password` and `auth`. Of what else `docker login` writes it knows nothing: `credsStore` and `credHelpers` point to programs on a desktop, identity and registry tokens are passed over. The entry still matches, with an empty user or password, and the pull is anonymous.',
	remediation:
		'Log in with a user and a token on a machine without a credential helper, or use `kubectl create secret docker-registry`.',

	*check(secret) {
		const body = kubeletBody(secret);
		if (!body?.config.ok || body.config.misplaced.length > 0) return;
		const { entries, ignored } = body.config;
		for (const entry of entries) {
			if (!isUsable(entry)) yield emptyEntry(secret, body, entry, ignored);
		}
		for (const field of ignored) yield* uselessField(secret, body, field, entries);
	},
});

/** The runtime pulls anonymously when either is empty. */
function isUsable({ username, password }: DockerConfigEntry): boolean {
	return !username.isEmpty && !password.isEmpty;
}

function emptyEntry(
	secret: PullSecret,
	body: PullSecretBody,
	entry: DockerConfigEntry,
	topLevel: readonly IgnoredField[],
): Problem {
	const [field] = entry.ignored;
	const store = topLevel.find(({ name }) => name === 'credsStore' || name === 'credHelpers');
	const why = field
		? `the kubelet does not read \`${field.name}\`, and without it ${missingPart(entry)}`
		: store
			? `its credentials are where \`${store.name}\` keeps them, and the kubelet does not ask there`
			: missingPart(entry);
	return {
		message: `The entry for \`${displayKey(entry.key)}\` in \`${secret.name}\` makes the pull anonymous: ${why}.`,
		at: body.locate(field?.span ?? entry.keySpan),
		object: secret.manifest.object,
	};
}

function missingPart({ username, password }: DockerConfigEntry): string {
	if (username.isEmpty && password.isEmpty) return 'there is neither user nor password';
	return username.isEmpty ? 'there is no user' : 'there is no password';
}

/** A field that stands for credentials which no entry has; for the others it is told at the entry, or does no harm. */
function* uselessField(
	secret: PullSecret,
	body: PullSecretBody,
	field: IgnoredField,
	entries: readonly DockerConfigEntry[],
): Iterable<Problem> {
	const keys = entries.map(({ key }) => key);
	const uncovered = field.registries.filter(
		(host) => matchingKeys(keys, `${host.replace(/^https?:\/\//, '')}/`).length === 0,
	);
	const isUseless =
		field.name === 'credHelpers' ? uncovered.length > 0 : field.name === 'credsStore' && keys.length === 0;
	if (!isUseless) return;
	const registries = uncovered.length > 0 ? `images of ${quoteAll(uncovered.map(displayKey))}` : 'images';
	yield {
		message: `The kubelet pulls ${registries} anonymously: it does not read \`${field.name}\` in \`${secret.name}\`, and there is no entry beside it.`,
		at: body.locate(field.span),
		object: secret.manifest.object,
	};
}
