export const SKIP_REASONS = [
	'invalid-yaml',
	'not-rendered',
	'helm-template',
	'release',
	'kustomization',
	'unreadable',
	'not-text',
	'too-large',
	'symbolic-link',
	'not-verifiable',
	'not-asked',
	'unreachable',
	'platforms-unknown',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Something that could not be judged, and why. It is never counted as passed. */
export interface Skipped {
	readonly file: string;
	readonly line: number;
	readonly reason: SkipReason;
	readonly message: string;
}
