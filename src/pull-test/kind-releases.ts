/** The kind that is downloaded. Sums and images: https://github.com/kubernetes-sigs/kind/releases/tag/v0.33.0. */
export const KIND_VERSION = 'v0.33.0';

/** SHA-256 of the program, by Node's names for the platform. */
export const KIND_PROGRAMS: Readonly<Record<string, { readonly asset: string; readonly sha256: string }>> = {
	'linux-x64': {
		asset: 'kind-linux-amd64',
		sha256: 'aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d',
	},
	'linux-arm64': {
		asset: 'kind-linux-arm64',
		sha256: '20022bee6cfcd5086cb7234d218e3454e6090022f2a8f55d1fa7fcf42c3867a2',
	},
};

export function downloadUrl(asset: string): string {
	return `https://github.com/kubernetes-sigs/kind/releases/download/${KIND_VERSION}/${asset}`;
}

/** The oldest and the newest kind that the cluster's configuration was tried with; others are used only when told to. */
export const KNOWN_GOOD_KIND = /^v0\.(?:3[0-9])\./;

/** The node images that were built for this kind, by Kubernetes' minor version. */
export const NODE_IMAGES = {
	'1.37': 'kindest/node:v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5',
	'1.36': 'kindest/node:v1.36.4@sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
	'1.35': 'kindest/node:v1.35.8@sha256:07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
	'1.34': 'kindest/node:v1.34.11@sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
} as const satisfies Readonly<Record<string, string>>;

export const DEFAULT_NODE_IMAGE: string = NODE_IMAGES['1.37'];

/** The node image for a Kubernetes version such as `1.36` or `v1.36.2`; `undefined` when this kind has none. */
export function nodeImageFor(kubernetesVersion: string): string | undefined {
	const minor = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(kubernetesVersion.trim())?.[1];
	return Object.entries(NODE_IMAGES).find(([version]) => version === minor)?.[1];
}

/** Kubernetes' minor version of a node image, from its tag. */
export function minorOf(nodeImage: string): number | undefined {
	const minor = /:v?1\.(\d+)(?:[.@-]|$)/.exec(nodeImage)?.[1];
	return minor === undefined ? undefined : Number(minor);
}
