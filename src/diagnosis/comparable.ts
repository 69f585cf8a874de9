/**
 * What a URL in a message was for; the rest of it is a name, and names can hold any word.
 *
 * `https://h/v2/app/manifests/1` → `<manifest-url>`
 */
const URL = /\b(?:https?|docker):\/\/(?:[^\s"'`<>\\]|<[^\s<>]{1,60}>)*/g;
const AFTER_URL = /[.,:;)\]}]+$/;

/** `"host/app:1"`, and not `"application/vnd.oci.image.manifest.v1+json"`. */
const QUOTED_IMAGE = /"(?!application\/|unix:|sha256:|https?:)[a-z0-9][^"\s=]*[/:@][^"\s=]*"/g;

const PAUSE = /[/"]pause(?:-\w+)?[:@"]/;

/** One entry, ready for the patterns: one line, lower case, with what only names things replaced. */
export function comparable(entry: string): string {
	return entry
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase()
		.replace(URL, (url) => `${kindOfUrl(url)}${AFTER_URL.exec(url)?.[0] ?? ''}`)
		.replace(QUOTED_IMAGE, (name) => (PAUSE.test(name) ? '"<pause-image>"' : '"<image>"'));
}

function kindOfUrl(url: string): string {
	if (url.startsWith('docker:')) return '<image>';
	if (/\/v[12]\/.*\/manifests\//.test(url)) return '<manifest-url>';
	if (/\/blobs?\/|\/registry\/v2\//.test(url)) return '<blob-url>';
	if (/[/?](?:token|auth|jwt|oauth2?)\b|[?&]scope=/.test(url)) return '<token-url>';
	return '<url>';
}
