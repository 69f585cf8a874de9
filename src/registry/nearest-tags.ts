/** A tag that reads as a version: `v1.27.4-alpine`. */
interface Version {
	readonly numbers: readonly number[];
	/** What follows the numbers, without the sign between. */
	readonly suffix: string;
}

const VERSION = /^v?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-_.+]?([a-z].*|[-_+].*))?$/i;
/** Signatures, attestations and builds of single commits: nobody means those. */
const NOISE = /^sha256-[0-9a-f]{64}|\.(?:sig|att|sbom)$|^sha-[0-9a-f]{7,40}$|^(?=\d*[a-f])[0-9a-f]{7,40}$/i;

function parseVersion(tag: string): Version | undefined {
	const [, numbers, suffix = ''] = VERSION.exec(tag) ?? [];
	return numbers === undefined ? undefined : { numbers: numbers.split('.').map(Number), suffix: suffix.toLowerCase() };
}

/**
 * The tags that a person most probably meant by one that does not exist, the likeliest first: other spellings of it, the same version with
 * another suffix, the versions next to it, words that are a slip away. For `latest`, the newest versions.
 */
export function nearestTags(wanted: string, available: readonly string[], most = 3): string[] {
	const candidates = [...new Set(available)].filter((tag) => !NOISE.test(tag) || NOISE.test(wanted));
	if (wanted === 'latest') return newest(candidates).slice(0, most);
	return candidates
		.flatMap((tag) => {
			const distance = distanceBetween(wanted, tag);
			return distance ? [{ tag, distance }] : [];
		})
		.sort((a, b) => compareLists(a.distance, b.distance) || (a.tag < b.tag ? -1 : 1))
		.slice(0, most)
		.map(({ tag }) => tag);
}

function newest(tags: readonly string[]): string[] {
	const versions = tags.flatMap((tag) => {
		const version = parseVersion(tag);
		return version ? [{ tag, version }] : [];
	});
	const released = versions.filter(({ version }) => version.suffix === '');
	const sorted = (released.length > 0 ? released : versions).sort(
		(a, b) => compareLists(b.version.numbers, a.version.numbers) || (a.tag < b.tag ? -1 : 1),
	);
	return sorted.length > 0
		? sorted.map(({ tag }) => tag)
		: ['stable', 'main', 'master', 'edge'].filter((tag) => tags.includes(tag));
}

/** Smaller is nearer, item by item; `undefined` for what nobody can have meant. */
function distanceBetween(wanted: string, tag: string): number[] | undefined {
	const bare = (text: string) => text.toLowerCase().replace(/^v(?=\d)/, '');
	if (bare(wanted) === bare(tag)) return [0];
	const [one, other] = [parseVersion(wanted), parseVersion(tag)];
	if (one && other) return versionDistance(one, other);
	const slips = editDistance(wanted.toLowerCase(), tag.toLowerCase());
	return slips <= Math.max(1, Math.floor(wanted.length / 4)) ? [3, slips] : undefined;
}

function versionDistance(wanted: Version, tag: Version): number[] | undefined {
	const common = commonLength(wanted.numbers, tag.numbers);
	const isSame = common === wanted.numbers.length && common === tag.numbers.length;
	if (isSame) return [1, editDistance(wanted.suffix, tag.suffix)];
	// Another major version is another program.
	if (common === 0 && wanted.numbers.length > 1) return undefined;
	const step = (tag.numbers[common] ?? 0) - (wanted.numbers[common] ?? 0);
	return [2, wanted.suffix === tag.suffix ? 0 : 1, -common, Math.abs(step), step > 0 ? 1 : 0];
}

function commonLength(one: readonly number[], other: readonly number[]): number {
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at++;
	return at;
}

function compareLists(one: readonly number[], other: readonly number[]): number {
	const length = Math.max(one.length, other.length);
	for (let at = 0; at < length; at++) {
		const difference = (one[at] ?? 0) - (other[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** How many letters to add, drop, change or swap with the next. Tags have no more than 128. */
function editDistance(one: string, other: string): number {
	const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
	const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= other.length; j++) {
			const change = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
			const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			const swap = isSwap ? at(i - 2, j - 2) + 1 : change;
			row.push(Math.min(change, swap, at(i - 1, j) + 1, at(i, j - 1) + 1));
		}
	}
	return at(one.length, other.length);
}
