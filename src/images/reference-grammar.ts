/** Docker Hub's host as Kubernetes writes it. */
const DOCKER_HUB = 'docker.io';
const LEGACY_DOCKER_HUB = 'index.docker.io';

export const LONGEST_REPOSITORY = 255;
export const LONGEST_TAG = 128;

const COMPONENT_SOURCE = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const COMPONENT = new RegExp(`^${COMPONENT_SOURCE}$`);
const PATH = new RegExp(`^${COMPONENT_SOURCE}(?:/${COMPONENT_SOURCE})*$`);
const HOST = /^(?:[a-zA-Z0-9]+(?:(?:\.|-+)[a-zA-Z0-9]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IDENTIFIER = /^[a-f0-9]{64}$/;

/** Hexadecimal digits of each digest algorithm that Kubernetes knows. */
export const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
	['sha256', 64],
	['sha384', 96],
	['sha512', 128],
]);
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

export const isComponent = (text: string): boolean => COMPONENT.test(text);
export const isTag = (text: string): boolean => TAG.test(text);
export const isDigest = (text: string): boolean => DIGEST.test(text);
/** 64 hexadecimal digits alone name an image by its id, which no registry serves. */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** A text cut at its separators, nothing checked yet. */
export interface ReferenceParts {
	/** What stands before the first slash, when that is read as a host. */
	readonly host?: string;
	readonly name: string;
	/** Where the name begins in the text. */
	readonly nameOffset: number;
	readonly tag?: string;
	readonly digest?: string;
}

/** Cuts a text into host, name, tag and digest. Source: splitDockerDomain in distribution/reference `normalize.go`. */
export function splitReference(text: string): ReferenceParts {
	const head = text.slice(0, Math.max(0, text.indexOf('/')));
	const host = readsAsHost(head) ? { host: head } : {};
	const nameOffset = host.host === undefined ? 0 : head.length + 1;
	const [beforeDigest, digest] = cut(text.slice(nameOffset), '@');
	const [name, tag] = cut(beforeDigest, ':');
	return { ...host, name, nameOffset, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** The host that is asked and the repository on it, with Docker Hub's defaults filled in. */
export function normalizeName({ host, name }: ReferenceParts): { registry: string; repository: string } {
	const registry = host === undefined || host === LEGACY_DOCKER_HUB ? DOCKER_HUB : host;
	const isOfficial = registry === DOCKER_HUB && !name.includes('/');
	return { registry, repository: isOfficial ? `library/${name}` : name };
}

/** The path that Kubernetes holds against its limit of 255 characters. */
export function countedPath(parts: ReferenceParts): string {
	const { repository } = normalizeName(parts);
	return isHostOutsideGrammar(parts.host) ? `${parts.host}/${repository}` : repository;
}

/** Whether Kubernetes accepts what stands before the first slash. */
export function isAcceptedHost(host: string | undefined): boolean {
	return host === undefined || HOST.test(host) || isHostOutsideGrammar(host);
}

/**
 * `my_reg.io` is no host by the grammar, but the whole of `my_reg.io/app` is a path by it, so Kubernetes lets it
 * through, and the runtime then takes the first part for the host after all.
 */
export function isHostOutsideGrammar(host: string | undefined): host is string {
	return host !== undefined && host.length <= LONGEST_REPOSITORY && !HOST.test(host) && COMPONENT.test(host);
}

/** Whether a name, without host, tag and digest, is a path by the grammar. Takes linear time only for bounded names. */
export const isPath = (name: string): boolean => PATH.test(name);

function readsAsHost(head: string): boolean {
	return head === 'localhost' || /[.:]/.test(head) || head.toLowerCase() !== head;
}

function cut(text: string, separator: string): [string, string | undefined] {
	const at = text.indexOf(separator);
	return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
