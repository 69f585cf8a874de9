import { credentialsOf, type Explanation, eitherCode, type Subject, WILL_WAIT } from './explanation.js';

/** The name leads to nothing, or to nothing that may be seen. */
export const missing = {
	'tag-not-found': ({ name, image, reference, isWritten, suggestions }: Subject): Explanation => ({
		message: isWritten
			? `There is no tag \`${reference}\` of \`${name}\`: ${WILL_WAIT}.`
			: `\`${image}\` names no tag, so \`latest\` is pulled, and \`${name}\` has none: ${WILL_WAIT}.`,
		remediation:
			suggestions.length > 0
				? `Did you mean ${eitherCode(suggestions)}? Name a tag that exists, or push this one before merging.`
				: 'Push the tag before merging, or name one that exists.',
	}),
	'digest-not-found': ({ name, reference }: Subject): Explanation => ({
		message: `\`${name}\` has no manifest with the digest \`${shortDigest(reference)}\`: ${WILL_WAIT}.`,
		remediation:
			'Take the digest of a manifest in this very repository: a copy elsewhere, or a build that was deleted, does not count.',
	}),
	'repository-not-found': ({ repository, registry, suggestions }: Subject): Explanation => ({
		message: `\`${registry}\` has no repository \`${repository}\`: ${WILL_WAIT}.`,
		remediation: `${meant(suggestions)}Compare the name with the registry’s, path and all, or push the image before merging.`,
	}),
	'not-found-or-private': ({ name, registry, identity, suggestions }: Subject): Explanation => ({
		message:
			identity.state === 'credentials'
				? `\`${registry}\` shows \`${name}\` to ${credentialsOf(identity)} as little as if it did not exist: ${WILL_WAIT}.`
				: `\`${name}\` is private, or does not exist: \`${registry}\` does not say which. The cluster would ask without credentials and be refused: ${WILL_WAIT}.`,
		remediation:
			identity.state === 'credentials'
				? `${meant(suggestions)}Check the name, and that these credentials may pull it. After \`docker login ${registry}\` pullproof can tell which it is.`
				: `${meant(suggestions)}Check the name; if it is private, give the Pods a pull secret for \`${registry}\`. After \`docker login ${registry}\` pullproof can tell which it is.`,
	}),
	'bad-reference': ({ image, registry }: Subject): Explanation => ({
		message: `\`${registry}\` takes \`${image}\` for no valid name: ${WILL_WAIT}.`,
	}),
} as const;

function meant(suggestions: readonly string[]): string {
	return suggestions.length > 0 ? `Did you mean ${eitherCode(suggestions)}? ` : '';
}

/** Enough of a digest to recognise it. */
function shortDigest(digest: string): string {
	return digest.replace(/^(\w+:\w{12})\w+$/, '$1…');
}
