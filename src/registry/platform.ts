/** Platforms as containerd compares them: `platforms` module, `defaults.go`, `compare.go` (Only), `database.go`. */
export interface Platform {
	readonly os: string;
	readonly architecture: string;
	readonly variant?: string;
}

const ARCHITECTURES: Readonly<Record<string, string>> = {
	x86_64: 'amd64',
	'x86-64': 'amd64',
	aarch64: 'arm64',
	i386: '386',
	armhf: 'arm',
	armel: 'arm',
};

const VARIANTS: Readonly<Record<string, string>> = { armel: 'v6', armhf: 'v7', arm: 'v7', arm64: 'v8', aarch64: 'v8' };

/** The variant's number; 1 where an architecture begins there and a platform names none. */
function generation({ architecture, variant }: Platform): number {
	const written = variant || VARIANTS[architecture.toLowerCase()] || 'v1';
	const number = Number.parseFloat(written.replace(/^v/, ''));
	return Number.isNaN(number) ? 1 : number;
}

function architectureOf({ architecture }: Platform): string {
	const name = architecture.toLowerCase();
	return ARCHITECTURES[name] ?? name;
}

/** Whether an image for one platform runs on a node of another. */
export function runsOn(image: Platform, node: Platform): boolean {
	if (image.os.toLowerCase() !== node.os.toLowerCase()) return false;
	const [built, own] = [architectureOf(image), architectureOf(node)];
	if (built === own) return generation(image) <= generation(node);
	if (own === 'amd64') return built === '386';
	// 64-bit ARM runs the 32-bit generations up to its own.
	return own === 'arm64' && built === 'arm' && generation(image) <= 8;
}

/** The best of several for a node: its own architecture first, then the latest generation. */
export function bestFor<Item extends { readonly platform: Platform }>(
	items: readonly Item[],
	node: Platform,
): Item | undefined {
	const rank = ({ platform }: Item) =>
		(architectureOf(platform) === architectureOf(node) ? 100 : 0) + generation(platform);
	return items
		.filter(({ platform }) => runsOn(platform, node))
		.reduce<Item | undefined>((best, item) => (best && rank(best) >= rank(item) ? best : item), undefined);
}

/** `linux/arm64`, `linux/arm/v7`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
	return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

/** Attestations stand in an index under this platform. */
export function isAttestation({ os, architecture }: Platform): boolean {
	return os === 'unknown' && architecture === 'unknown';
}
