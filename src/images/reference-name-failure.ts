import { characterFault, type Fault, faultAt, quote } from './reference-fault.js';
import { countedPath, isComponent, LONGEST_REPOSITORY, type ReferenceParts } from './reference-grammar.js';

/** What is wrong with a host that the grammar refuses. */
export function hostFault(text: string, host: string): Fault {
	if (host.startsWith('[')) return bracketFault(host);
	if (/^[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:]*$/.test(host)) {
		const message = `An IPv6 address stands in square brackets, but ${quote(host)} does not.`;
		return faultAt(0, host, 'invalid-host', message, `[${host}]${text.slice(host.length)}`);
	}
	const [name = ''] = host.split(':', 1);
	return hostNameFault(name) ?? portFault(host, name.length);
}

function bracketFault(host: string): Fault {
	const address = /^\[[0-9a-fA-F:]+\](?=:|$)/.exec(host)?.[0];
	if (address !== undefined) return portFault(host, address.length);
	return faultAt(0, host, 'invalid-host', `${quote(host)} is no IPv6 address in square brackets.`);
}

function hostNameFault(name: string): Fault | undefined {
	if (name === '') return faultAt(0, '', 'invalid-host', 'There is no host before the port.');
	const strange = /[^a-zA-Z0-9.-]/.exec(name);
	if (strange?.[0] === '_') {
		const message = `A host name cannot have an underscore, but ${quote(name)} has one.`;
		return faultAt(strange.index, '_', 'underscore-in-host', message);
	}
	if (strange !== null) return characterFault(strange.index, strange[0], 'a host name');
	const misplaced = /^[.-]|\.[.-]|-\.|[.-]$/.exec(name);
	if (misplaced === null) return undefined;
	const message = `Each part of a host name begins and ends with a letter or digit, which is not so in ${quote(name)}.`;
	return faultAt(misplaced.index, misplaced[0], 'invalid-host', message);
}

function portFault(host: string, colon: number): Fault {
	const port = host.slice(colon + 1);
	if (port === '') return faultAt(colon, ':', 'invalid-port', `There is no port after the colon of ${quote(host)}.`);
	const message = `What stands between a colon and the first slash is a port, but ${quote(port)} is not a number.`;
	return faultAt(colon + 1, port, 'invalid-port', message);
}

/** What is wrong with the name between host and tag, if anything. */
export function nameFault(text: string, parts: ReferenceParts): Fault | undefined {
	const { name, nameOffset } = parts;
	const path = countedPath(parts);
	if (path.length > LONGEST_REPOSITORY) {
		const counted = path === name ? '' : `, counting all of ${quote(path)}`;
		const message = `A repository name has at most ${LONGEST_REPOSITORY} characters, but this one has ${path.length}${counted}.`;
		return faultAt(nameOffset, name, 'repository-too-long', message);
	}
	let offset = nameOffset;
	for (const component of name.split('/')) {
		if (!isComponent(component)) return componentFault(text, parts, component, offset);
		offset += component.length + 1;
	}
	return undefined;
}

function componentFault(text: string, parts: ReferenceParts, component: string, offset: number): Fault {
	if (component === '') return emptyComponent(text, parts, offset);
	const strange = /[^a-z0-9._-]/.exec(component);
	if (strange !== null && /[A-Z]/.test(strange[0])) {
		const message = `Repository names are lower case, but ${quote(component)} is not.`;
		const mended = withName(text, parts, parts.name.toLowerCase());
		return faultAt(offset, component, 'uppercase-repository', message, mended);
	}
	if (strange !== null) return characterFault(offset + strange.index, strange[0], 'a repository name');

	const edge = /^[._-]+|[._-]+$/.exec(component);
	if (edge !== null) {
		const message = `Each part of a repository name begins and ends with a letter or digit, but ${quote(component)} does not.`;
		return faultAt(offset + edge.index, edge[0], 'misplaced-separator', message);
	}
	const run = /(?:\.[._-]|_[.-]|-[._]|___)[._-]*/.exec(component);
	const message = `Between the letters and digits of a repository name there may be one dot, one or two underscores, or dashes, but not what ${quote(component)} has.`;
	return faultAt(offset + (run?.index ?? 0), run?.[0] ?? component, 'misplaced-separator', message);
}

function emptyComponent(text: string, parts: ReferenceParts, offset: number): Fault {
	const name = parts.name.split('/').filter(Boolean).join('/');
	if (name === '') return faultAt(offset, '', 'empty-component', 'The image reference has no repository name.');
	const message = `A slash has a name on both sides, but there is one without in ${quote(parts.name)}.`;
	return faultAt(offset, '', 'empty-component', message, withName(text, parts, name));
}

function withName(text: string, { name, nameOffset }: ReferenceParts, other: string): string {
	return `${text.slice(0, nameOffset)}${other}${text.slice(nameOffset + name.length)}`;
}
