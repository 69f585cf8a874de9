import { formatPlatform, type Platform } from '../registry/platform.js';
import { type Explanation, type Subject, WILL_WAIT } from './explanation.js';

/** It is there, but it is not what the nodes need. */
export const content = {
	'platform-missing': ({ image, missing, available }: Subject): Explanation => ({
		message: `\`${image}\` has no build for ${names(missing)}: Pods on such nodes will wait in \`ImagePullBackOff\`. ${available.length > 0 ? `It has ${names(available)}.` : 'Its index names no platform at all.'}`,
		remediation: `Build it for ${names(missing)} too, or keep these Pods on other nodes with a \`nodeSelector\` on \`kubernetes.io/arch\`. Which platforms the cluster has is the configuration’s \`platforms\`.`,
	}),
	'platform-mismatch': ({ image, missing, available }: Subject): Explanation => ({
		message: `\`${image}\` is built for ${names(available)} alone. A node of ${names(missing)} pulls it all the same, and the container dies with \`exec format error\`.`,
		remediation: `Build it for ${names(missing)}, best as an index of several platforms, or send these Pods to ${names(available)} nodes with a \`nodeSelector\` on \`kubernetes.io/arch\`.`,
	}),
	schema1: ({ image }: Subject): Explanation => ({
		message: `\`${image}\` is in the old schema 1 format, which containerd 2.1 and later no longer pull: ${WILL_WAIT}.`,
		remediation:
			'Build and push it anew with a current tool, or pull and push it once with `skopeo copy --format v2s2`.',
	}),
	'not-an-image': ({ image, detail }: Subject): Explanation => ({
		message:
			`\`${image}\` is no container image. Nodes pull it, and then cannot start a container from it. ${detail}`.trim(),
		remediation: 'Name the image; charts, signatures and other artifacts often stand beside it in the same repository.',
	}),
	'unsupported-media-type': ({ image, detail }: Subject): Explanation => ({
		message: `\`${image}\` is in a format that container runtimes do not take: ${WILL_WAIT}. ${detail}`.trim(),
	}),
	'digest-mismatch': ({ image, registry }: Subject): Explanation => ({
		message: `\`${registry}\` sends other bytes for \`${image}\` than its digest says. Nodes throw them away, and ${WILL_WAIT}.`,
	}),
	'blob-not-found': ({ image, registry }: Subject): Explanation => ({
		message: `\`${registry}\` has the manifest of \`${image}\`, but not all that it consists of: ${WILL_WAIT}.`,
		remediation: 'Push the image again; a clean-up of the registry, or an interrupted push, has left it incomplete.',
	}),
} as const;

function names(platforms: readonly Platform[]): string {
	return [...new Set(platforms.map(formatPlatform))].join(', ');
}
