/** A version with as many numbers as were given. */
export interface Version {
	readonly text: string;
	readonly major: number;
	readonly minor: number;
	/** Absent where only a line of releases is named. */
	readonly patch?: number;
}

const VERSION = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?![.\d])/;

export function parseVersion(text: string): Version | undefined {
	const match = VERSION.exec(text);
	if (!match) return undefined;
	const [whole, major, minor, patch] = match;
	return {
		text: whole.replace(/^v/, ''),
		major: Number(major),
		minor: Number(minor),
		...(patch === undefined ? {} : { patch: Number(patch) }),
	};
}

/** The oldest release of each line of containerd that is meant for a minor version of Kubernetes. */
interface SupportedContainerd {
	readonly kubernetes: number;
	readonly oldest: readonly string[];
}

/** Source: https://github.com/containerd/containerd/blob/main/RELEASES.md#kubernetes-support */
export const CONTAINERD_FOR: readonly SupportedContainerd[] = [
	{ kubernetes: 30, oldest: ['1.6.28', '1.7.13', '2.0.0', '2.1.0'] },
	{ kubernetes: 31, oldest: ['1.6.34', '1.7.20', '2.0.0', '2.1.0'] },
	{ kubernetes: 32, oldest: ['1.6.36', '1.7.24', '2.0.1', '2.1.0'] },
	{ kubernetes: 33, oldest: ['1.6.36', '1.7.24', '2.0.4', '2.1.0'] },
	{ kubernetes: 34, oldest: ['1.6.39', '1.7.28', '2.0.6', '2.1.3'] },
	{ kubernetes: 35, oldest: ['1.7.28', '2.1.5', '2.2.0'] },
	{ kubernetes: 36, oldest: ['2.2.0', '2.3.0'] },
];

/** The kubelet speaks no other version of the CRI since Kubernetes 1.26; both runtimes serve it since these. */
export const CRI_V1 = { kubernetes: 26, containerd: '1.6.0', crio: '1.23.0' } as const;

/** A comparison as of `sort`. What has no patch version counts for the newest of its line. */
export function compareVersions(a: Version, b: Version): number {
	const patch = ({ patch: number }: Version) => number ?? Number.POSITIVE_INFINITY;
	if (a.major !== b.major) return a.major - b.major;
	if (a.minor !== b.minor) return a.minor - b.minor;
	return patch(a) === patch(b) ? 0 : patch(a) - patch(b);
}

/** Whether one version comes before another. */
export function isBefore(version: Version, other: string): boolean {
	const parsed = parseVersion(other);
	return parsed !== undefined && compareVersions(version, parsed) < 0;
}
