import { canonicalName, parseReference } from '../images/reference.js';
import { splitEntries } from './entries.js';
import { normalise } from './normalise.js';

/** One event, log line or message of a text. */
export interface Entry {
	/** As it stood there, escapes of the logs undone. */
	readonly text: string;
	/** What is left when every program's wrapper around it is taken off. */
	readonly innermost: string;
	/** The images that it names, each in its first spelling. */
	readonly images: readonly string[];
	/** The hosts that were asked or looked up, without repeats. */
	readonly hosts: readonly string[];
}

/** Reads a message, a log or a whole paste as its entries. Takes linear time; never throws. */
export function unwrap(text: string): Entry[] {
	return splitEntries(normalise(text)).map(readEntry);
}

function readEntry(text: string): Entry {
	const line = text.replace(/\s+/g, ' ');
	return { text, innermost: innermostOf(line), images: imagesIn(line), hosts: hostsIn(line) };
}

const IMAGE = '[^\\s",]*[A-Za-z0-9>]';
const IMAGES = [
	new RegExp(
		`\\b(?:images?|reference|image reference|image name|ref|tag|manifest list|sandbox image|manifest for)\\b:?[ =]"(?!sha256:|application/|manifest-|layer-|config-)(${IMAGE})"`,
		'gi',
	),
	new RegExp(`\\bmanifest for (${IMAGE}) not found`, 'gi'),
	new RegExp(`\\b(?:pull access denied|short-name) (?:for )?"?(${IMAGE})"?[, ]`, 'gi'),
	new RegExp(`\\bdocker://(${IMAGE})`, 'gi'),
	new RegExp(`\\b(?:pulling|to pull) image (?!from|service)(${IMAGE})(?=[: ])`, 'gi'),
	new RegExp(`\\bTrying to pull (${IMAGE})\\.\\.\\.`, 'gi'),
];
const MANIFEST_URL = /\bhttps?:\/\/(?:[^\s/"@]*@)?([^\s/"@]+)\/v2\/([^\s"?]+)\/manifests\/([\w.:-]*\w)/g;
const MANIFEST_IN = /\breading manifest (\S+) in ([^\s:]+(?::\d+[^\s:]*)?)/gi;

function imagesIn(line: string): string[] {
	const named = IMAGES.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''));
	const read = [...line.matchAll(MANIFEST_IN)].map(([, tag, name]) => `${name}${joinTag(tag)}`);
	const found = [...named, ...read].filter((image) => /[a-z0-9]/i.test(image) && !image.includes('://'));
	if (found.length > 0) return distinctImages(found);
	return distinctImages(
		[...line.matchAll(MANIFEST_URL)].map(([, host, name, tag]) => `${host}/${name}${joinTag(tag)}`),
	);
}

/** The full name, so that `nginx` and `docker.io/library/nginx:latest` are one image; the text itself when it is no reference. */
export function imageKey(image: string): string {
	const parsed = parseReference(image);
	return parsed.ok ? canonicalName(parsed.reference) : image;
}

/** The first spelling of each. */
function distinctImages(images: readonly string[]): string[] {
	const keys = images.map(imageKey);
	return images.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function joinTag(tag = ''): string {
	return tag.startsWith('sha256:') ? `@${tag}` : `:${tag}`;
}

const HOSTS = [
	/\bhttps?:\/\/(?:[^\s/"@]*@)?(\[[0-9a-f:]+\](?::\d+)?|[\w.-]+(?::\d+)?)/gi,
	/\blookup ([\w.-]*\w)/gi,
	/\bcontainer registry ([\w.-]+(?::\d+)?)/gi,
	/\bpulling from host ([\w.-]+(?::\d+)?)/gi,
];

/** Pages that messages advise to read. */
const ADVICE = /^(?:www\.docker\.com|docs\.docker\.com|aka\.ms|github\.com|kubernetes\.io|docs\.\S+)$/i;

function hostsIn(line: string): string[] {
	const hosts = HOSTS.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''));
	return [...new Set(hosts.filter((host) => host !== '' && !ADVICE.test(host)))];
}

/** Taken off from the left, again and again, until none fits. */
const WRAPPERS = [
	// kubectl describe and kubectl get events: type, reason, age, from; type, reason, object
	/^(?:\S+ )?(?:Normal|Warning) [A-Z]\w+ (?:\S+ \(x\d+ over \S+\) |(?:\S+ ){0,1})(?:\{[^}]*\} |kubelet(?:, \S+)? |pods?\/\S+ )?/,
	/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+: /,
	/^[IWEF]\d{4} \S+ +\d+ \S+\] /,
	/^(?:DEBU|INFO|WARN|ERRO|FATA)\w*\[[^\]]*\] ?/,
	/^time="?\S+"? level=\w+ msg="?/,
	/^\[(?:ERROR|WARNING) \w+\]: /,
	/^(?:- )?(?:message|Message): ['"]?/,
	/^spec\.[^ ]+ \w+ /,
	/^(?:Error|ERROR|error|ctr|crictl|docker|\w+\.exe): /,
	/^Back-off pulling image "[^"]*": /,
	/^(?:ErrImagePull|ImagePullBackOff|RegistryUnavailable|SignatureValidationFailed|ImageInspectError|InvalidImageName): /,
	/^[Ff]ailed to pull image "?[^\s"]*"?: /,
	/^[Ff]ailed to (?:create|start) (?:pod )?sandbox(?: "[^"]*")?: /,
	/^[Ff]ailed to get sandbox image "[^"]*": /,
	/^[Ff]ailed to inspect image "[^"]*": /,
	/^"?PullImage from image service failed"? err="?/,
	/^(?:pulling image|pulling image failed): /,
	/^rpc error: code ?= \w+ desc = /,
	/^failed to pull and unpack image "[^"]*": /,
	/^failed to resolve (?:reference "[^"]*"|image): /,
	/^failed to copy: /,
	/^httpReadSeeker: failed open: /,
	/^failed to (?:do request|authorize|fetch (?:oauth|anonymous) token): /,
	/^(?:Get|Head|Post) "?[^\s"]+"?: /,
	/^Error response from daemon: /,
	/^unable to pull image(?: or OCI artifact)?: (?:pull image err: )?/,
	/^unable to try pulling possible OCI artifact: (?:build image source: )?/,
	/^[Ee]rror initializing source [^\s]+: |^initializing source [^\s]+: /,
	/^pinging container registry \S+: |^[Ee]rror pinging docker registry \S+: /,
	/^[Ee]rror reading manifest \S+ in [^\s]+: |^reading manifest \S+ in [^\s]+: /,
	/^(?:error )?pulling image configuration: /,
	/^choosing (?:image instance|an image from manifest list \S+): /,
	/^output: /,
	/^\[/,
];

/** More wrappers than any program puts around an error. */
const MOST_WRAPPERS = 24;

function innermostOf(line: string): string {
	let rest = line.trim();
	for (let round = 0; round < MOST_WRAPPERS; round++) {
		const wrapper = WRAPPERS.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
		if (!wrapper || wrapper[0].length === rest.length) break;
		rest = rest.slice(wrapper[0].length);
	}
	return rest;
}
