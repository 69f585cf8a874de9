import { splitReference } from './reference-grammar.js';

/** A text that stands where something else is filled in later. */
export interface Placeholder {
	readonly text: string;
	/** In UTF-16 code units from 0. */
	readonly offset: number;
}

/** How tools mark what they fill in. None of these but `__X__` can occur in a valid reference. */
const MARKERS = new RegExp(
	[
		/\$\{(?:[^{}]|\{[^{}]{0,200}\}){0,200}\}/, // shell, envsubst, Flux: ${TAG:-latest}
		/\$\([^()]{1,200}\)/, // Tekton, Azure Pipelines, make: $(params.image)
		/\$?\[\[.{1,200}?\]\]/, // GitLab inputs: $[[ inputs.image ]]
		/\$\w{1,100}/, // shell: $TAG
		/\{\{.{0,300}?\}\}/, // Helm, Jinja, GitHub: {{ .Values.image }}
		/\{%.{0,300}?%\}/, // Jinja
		/#\{[^{}]{1,200}\}#?/, // Octopus, Azure's token replacement: #{Tag}#
		/\{[\w.-]{1,100}\}/, // Python: {tag}
		/<[^<>]{1,100}>/, // prose: <your-registry>
		/@[A-Za-z_][\w.-]{0,100}@/, // Maven, autoconf: @TAG@
		/#{2,}\w{1,100}#{2,}/, // ###TAG###
		/__[A-Z][A-Z0-9_]{0,100}__/, // __TAG__
		/%%?[A-Za-z_]\w{0,100}%%?/, // %TAG%
		/\(\([^()]{1,200}\)\)/, // Concourse: ((tag))
		/^ko:\/\/\S+/, // ko builds the package and puts its image here
	]
		.map(({ source }) => source)
		.join('|'),
	's',
);

/** Upper case words that say by themselves what is to be filled in. */
const TELLING_WORDS: ReadonlySet<string> = wordSet(`
	IMAGE IMG IMAGENAME IMAGETAG TAG VERSION DIGEST REGISTRY REPOSITORY REPO PROJECT PROJECTID REGION
	LOCATION ACCOUNT NAMESPACE USERNAME HOST PORT CHANGEME REPLACEME PLACEHOLDER TODO FIXME TBD XXX
`);
/** Words that do so only beside others: `GIT_SHA`, but not the tag `RELEASE`. */
const COMPANION_WORDS: ReadonlySet<string> = wordSet(`
	ID NAME SHA HASH COMMIT GIT BUILD NUMBER RELEASE BRANCH ORG OWNER USER APP SERVICE DOCKER HUB URL
	GCP AWS AZURE GCR ECR ACR CI ENV
`);
/** Words that make whatever follows them a thing to fill in: `YOUR_REGISTRY`. */
const LEADING_WORDS: ReadonlySet<string> = wordSet('YOUR MY REPLACE CHANGE INSERT');

/** Upper case words joined by `_` or `-`; labels of a host that is upper case throughout are none. */
const UPPER_CASE_WORDS = /(?<![A-Za-z0-9_])(?<![A-Z]\.)[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*(?![A-Za-z0-9_])(?!\.[A-Z])/g;

/** No placeholder is looked for beyond this: no image reference that means anything is as long. */
const LONGEST_TEXT = 4096;

/**
 * The first placeholder in the text of an image reference, if any.
 *
 * A text that is valid as it stands has one only where nobody would have written it otherwise: `app:TAG`,
 * `LOCATION-docker.pkg.dev/…`, but not `minio:RELEASE.2024-01-01` and not `Foo/bar`.
 */
export function findPlaceholder(text: string): Placeholder | undefined {
	const searched = text.slice(0, LONGEST_TEXT);
	const marked = MARKERS.exec(searched);
	const word = findWord(searched);
	if (marked === null) return word;
	return word !== undefined && word.offset < marked.index ? word : { text: marked[0], offset: marked.index };
}

function findWord(text: string): Placeholder | undefined {
	const { name, nameOffset, tag } = splitReference(text);
	const tagOffset = nameOffset + name.length + 1;
	for (const { 0: word, index } of text.matchAll(UPPER_CASE_WORDS)) {
		const isInTag = tag !== undefined && index >= tagOffset && index < tagOffset + tag.length;
		if (isInTag ? word === tag && isTelling(word) : isTelling(word) || isVariableName(text, word, index)) {
			return { text: word, offset: index };
		}
	}
	return undefined;
}

function isTelling(text: string): boolean {
	const words = text.split(/[_-]/);
	if (words.length > 1 && LEADING_WORDS.has(words[0] ?? '')) return true;
	const areKnown = words.every((word) => TELLING_WORDS.has(word) || COMPANION_WORDS.has(word));
	return areKnown && (text.includes('_') || words.some((word) => TELLING_WORDS.has(word)));
}

/** A whole path component such as `ACME_PROD`; alone, without registry or tag, it needs a word that tells. */
function isVariableName(text: string, word: string, offset: number): boolean {
	if (!word.includes('_')) return false;
	if (word === text) return word.split(/[_-]/).some((part) => TELLING_WORDS.has(part));
	return /^[/@]?$/.test(text.charAt(offset - 1)) && /^[/:@]?$/.test(text.charAt(offset + word.length));
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
