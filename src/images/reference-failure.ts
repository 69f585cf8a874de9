import { type Fault, faultAt } from './reference-fault.js';
import { isAcceptedHost, isIdentifier, isTag, splitReference } from './reference-grammar.js';
import { hostFault, nameFault } from './reference-name-failure.js';
import { digestFault, tagFault } from './reference-suffix-failure.js';

/** The first reason why a text is no reference; only for texts that the grammar refuses. Takes linear time. */
export function findFault(text: string): Fault {
	for (const find of TEXT_FAULTS) {
		const fault = find(text);
		if (fault !== undefined) return fault;
	}
	return partFault(text);
}

function partFault(text: string): Fault {
	const parts = splitReference(text);
	if (parts.host !== undefined && !isAcceptedHost(parts.host)) return hostFault(text, parts.host);
	const inName = nameFault(text, parts);
	if (inName !== undefined) return inName;
	if (parts.tag !== undefined && !isTag(parts.tag)) return tagFault(text, parts, parts.tag);
	return digestFault(text, parts, parts.digest ?? '');
}

/** Faults that show in the text as a whole, in the order in which they are told. */
const TEXT_FAULTS: readonly ((text: string) => Fault | undefined)[] = [
	blank,
	surroundingSpace,
	innerSpace,
	strangeCharacter,
	scheme,
	backslash,
	userInfo,
	identifier,
];

function blank(text: string): Fault | undefined {
	if (text === '') return faultAt(0, text, 'empty', 'The image reference is empty.');
	if (text.trim() === '') return faultAt(0, text, 'empty', 'The image reference is nothing but white space.');
	return undefined;
}

function surroundingSpace(text: string): Fault | undefined {
	const mended = text.trim();
	if (mended === text) return undefined;
	const leading = text.slice(0, text.length - text.trimStart().length);
	if (leading !== '') {
		const message = `The image reference begins with white space (${nameCharacter(leading)}).`;
		return faultAt(0, leading, 'surrounding-space', message, mended);
	}
	const trailing = text.slice(mended.length);
	const message = `The image reference ends with white space (${nameCharacter(trailing)}).`;
	return faultAt(mended.length, trailing, 'surrounding-space', message, mended);
}

function innerSpace(text: string): Fault | undefined {
	const space = /\s+/.exec(text);
	if (space === null) return undefined;
	// Space beside a separator is a slip; anywhere else it may be two references, or one name too many.
	const mended = text.replace(/\s+/g, (run, at: number) =>
		/[:/@]/.test(`${text[at - 1]}${text[at + run.length]}`) ? '' : run,
	);
	const message = `There is white space (${nameCharacter(space[0])}) inside the image reference.`;
	return faultAt(space.index, space[0], 'inner-space', message, mended === text ? undefined : mended);
}

/** Characters that look like one of the grammar's, or that do not show at all. */
const LOOKALIKES = [
	{ characters: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, name: 'a dash other than `-`', meant: '-' },
	{ characters: /[\u2236\ua789\ufe55\uff1a]/g, name: 'a colon other than `:`', meant: ':' },
	{ characters: /[\u2044\u2215\uff0f]/g, name: 'a slash other than `/`', meant: '/' },
	{ characters: /\u00ad|[\u200b-\u200f]|[\u2060-\u2064]/g, name: 'an invisible character', meant: '' },
	{ characters: /[\u2018-\u201f]/g, name: 'a typographic quotation mark', meant: '' },
] as const;

function strangeCharacter(text: string): Fault | undefined {
	const strange = /[^\x21-\x7e]/u.exec(text);
	if (strange === null) return undefined;
	const [character] = strange;
	const lookalike = LOOKALIKES.find(({ characters }) => character.search(characters) === 0);
	if (lookalike === undefined) {
		const message = `There is a character (${nameCharacter(character)}) that cannot stand in an image reference.`;
		return faultAt(strange.index, character, 'invalid-character', message);
	}
	const message = `There is ${lookalike.name} (${nameCharacter(character)}) in the image reference.`;
	const mended = text.replace(lookalike.characters, lookalike.meant);
	return faultAt(strange.index, character, 'invalid-character', message, mended);
}

function scheme(text: string): Fault | undefined {
	const found = /^[a-zA-Z][a-zA-Z0-9+.-]{0,30}:\/\//.exec(text)?.[0];
	if (found === undefined) return undefined;
	const rest = text.slice(found.length);
	// The host of a web address alone would read as an image on Docker Hub.
	const isHostAlone = /^https?:/i.test(found) && !rest.includes('/');
	const message = `An image reference has no scheme, but this one begins with \`${found}\`.`;
	return faultAt(0, found, 'scheme', message, isHostAlone ? undefined : rest);
}

function backslash(text: string): Fault | undefined {
	const offset = text.indexOf('\\');
	if (offset === -1) return undefined;
	const message = 'The parts of an image reference are separated by `/`, but this one has a backslash.';
	return faultAt(offset, '\\', 'backslash', message, text.replaceAll('\\', '/'));
}

function userInfo(text: string): Fault | undefined {
	const found = /^[^/@]*@(?!sha\d+:)(?=[^/]*\/)/.exec(text)?.[0];
	if (found === undefined) return undefined;
	// Not quoted: it may hold a password.
	const message = 'No user or password can stand before the host of an image reference; they belong in a pull secret.';
	return faultAt(0, found, 'user-info', message, text.slice(found.length));
}

function identifier(text: string): Fault | undefined {
	if (!isIdentifier(text)) return undefined;
	const message = '64 hexadecimal digits alone are an image ID, and Kubernetes cannot pull an image by its ID.';
	return faultAt(0, text, 'hex-identifier', message);
}

const CHARACTER_NAMES: ReadonlyMap<string, string> = new Map([
	['\t', 'a tab'],
	['\n', 'a line break'],
	['\r', 'a carriage return'],
	[' ', 'a space'],
	['\u00a0', 'U+00A0, a no-break space'],
	['\ufeff', 'U+FEFF, a byte order mark'],
]);

/** Tells the first character by its code point, since it may be invisible or look like another. */
function nameCharacter(text: string): string {
	const codePoint = text.codePointAt(0) ?? 0;
	const character = String.fromCodePoint(codePoint);
	const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
	const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `\`${character}\`, ${name}` : name;
	return CHARACTER_NAMES.get(character) ?? shown;
}
