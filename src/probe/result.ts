import type { ImageUse } from '../images/collect.js';
import type { Skipped } from '../manifests/skipped.js';
import type { FoundImage } from '../registry/outcome.js';
import { formatPlatform, runsOn } from '../registry/platform.js';
import type { Standing } from '../registry/verdict.js';
import type { RuleProblem } from '../rules/check.js';
import type { RuleMetadata } from '../rules/rule.js';
import type { Conclusion } from './conclude.js';
import type { ProbeTarget, TargetUse } from './targets.js';

/** What is known of the tag that stands beside a digest; the runtime never looks. */
export type TagBesideDigest =
	| { readonly state: 'same' | 'missing' | 'unknown' }
	| { readonly state: 'moved'; readonly digest: string }
	/** The tag is an index, and the digest one platform of it. */
	| { readonly state: 'one-platform' };

export interface ProbeResult {
	readonly target: ProbeTarget;
	readonly conclusion: Conclusion;
	/** Names that were probably meant. */
	readonly suggestions: readonly string[];
	/** Absent without both a tag and a digest, or when the digest itself failed. */
	readonly tag?: TagBesideDigest;
}

/** How far an image is proven at one place. */
export interface ImageProof {
	readonly status: Standing;
	readonly digest?: string;
	/** That it has builds for, such as `linux/arm64`. */
	readonly platforms?: readonly string[];
}

/** What a run has learnt from registries. */
export interface ProbeReport {
	readonly problems: readonly RuleProblem[];
	/** What could not be told, and why. */
	readonly skipped: readonly Skipped[];
	/** Rules that the problems are of, besides the static ones. */
	readonly rules: readonly RuleMetadata[];
	/** Every use has one. */
	readonly proofOf: (use: ImageUse) => ImageProof;
}

/** What there is of the image, found or not quite. */
export function imageOf({ conclusion: { outcome } }: ProbeResult): FoundImage | undefined {
	return outcome?.image;
}

/** The platforms of one use that the image lacks. */
export function missingPlatformsOf({ conclusion: { outcome } }: ProbeResult, { platforms }: TargetUse) {
	const missing = (outcome?.status !== 'found' && outcome?.missingPlatforms) || [];
	return platforms.filter((platform) =>
		missing.some((lacking) => runsOn(lacking, platform) && runsOn(platform, lacking)),
	);
}

/** How far the image is proven at one place: others may want other platforms of it. */
export function standingOf(result: ProbeResult, place: TargetUse): Standing {
	const { status, verdict } = result.conclusion;
	const isAboutPlatforms = verdict === 'platform-missing' || verdict === 'platform-mismatch';
	return isAboutPlatforms && missingPlatformsOf(result, place).length === 0 ? 'found' : status;
}

/** What is known of the image at one place. */
export function proofAt(result: ProbeResult, place: TargetUse): ImageProof {
	const image = imageOf(result);
	const platforms = image?.platforms.state === 'known' ? image.platforms.available : undefined;
	return {
		status: standingOf(result, place),
		...(image && { digest: image.digest }),
		...(platforms && { platforms: [...new Set(platforms.map(({ platform }) => formatPlatform(platform)))] }),
	};
}
