import { findPlaceholder } from '../images/placeholder.js';
import type { ImageReference } from '../images/reference.js';

/** Sentences on what Kubernetes makes of a valid reference that its writer may not have meant. */
export function noteReading(reference: ImageReference): string[] {
	return NOTES.map((note) => note(reference)).filter((note) => note !== undefined);
}

const NOTES: readonly ((reference: ImageReference) => string | undefined)[] = [
	placeholder,
	hostAlone,
	upperCaseHost,
	underscoreInHost,
	tagBesideDigest,
];

function placeholder({ original }: ImageReference): string | undefined {
	const found = findPlaceholder(original);
	return found && `\`${found.text}\` looks like a placeholder, but Kubernetes takes it as it stands.`;
}

/** `localhost:5000`, `ghcr.io` */
function hostAlone({ original, repository, tag }: ImageReference): string | undefined {
	if (original.includes('/')) return undefined;
	const name = repository.replace(/^library\//, '');
	const isPort = tag !== undefined && /^\d+$/.test(tag) && (name === 'localhost' || name.includes('.'));
	if (isPort) return `\`${tag}\` is read as a tag, not as a port: a host needs a slash and a name behind it.`;
	return /\.[a-z]{2,}$/.test(name)
		? `\`${name}\` is read as an image on Docker Hub: a host needs a slash and a name behind it.`
		: undefined;
}

/** `Foo/bar`, `GHCR.io/org/app` */
function upperCaseHost({ registry, repository }: ImageReference): string | undefined {
	if (!/[A-Z]/.test(registry) || registry.startsWith('[')) return undefined;
	return /[.:]/.test(registry)
		? `the host has capital letters, and pull secrets for \`${registry.toLowerCase()}\` do not apply to \`${registry}\`.`
		: `\`${registry}\` is read as a host because of its capital letters, and nodes will hardly find one of that name; on Docker Hub it would be \`${registry.toLowerCase()}/${repository}\`.`;
}

function underscoreInHost({ registry }: ImageReference): string | undefined {
	if (!registry.includes('_')) return undefined;
	return `the host \`${registry}\` has an underscore, which a host name should not have; Kubernetes lets it through, but the node may fail to find it.`;
}

function tagBesideDigest({ tag, digest }: ImageReference): string | undefined {
	if (tag === undefined || digest === undefined) return undefined;
	return `the digest alone decides what is pulled; nodes never check that the tag \`${tag}\` exists.`;
}
