import type { ImageReference } from './reference.js';

export const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'] as const;
export type PullPolicy = (typeof PULL_POLICIES)[number];
export type EffectivePullPolicy = PullPolicy;

export function isPullPolicy(text: string): text is PullPolicy {
	return (PULL_POLICIES as readonly string[]).includes(text);
}

/**
 * The policy that the API server writes into an object which has none.
 *
 * The tag decides even beside a digest: `nginx:latest@sha256:…` is `Always`.
 * Source: kubernetes `pkg/apis/core/v1/defaults.go` SetDefaults_Container.
 */
export function defaultPullPolicy(reference: ImageReference | undefined): PullPolicy {
	// What does not parse has no tag that could be `latest`.
	if (reference === undefined) return 'IfNotPresent';
	if (reference.tag === 'latest') return 'Always';
	return reference.tag === undefined && reference.digest === undefined ? 'Always' : 'IfNotPresent';
}
