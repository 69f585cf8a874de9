import type { ContainerType } from '../images/collect.js';
import type { EffectivePullPolicy } from '../images/pull-policy.js';
import type { ObjectReference } from '../manifests/manifest.js';
import type { Skipped } from '../manifests/skipped.js';
import type { RuleMetadata, Severity } from '../rules/rule.js';
import type { RelatedLocation } from '../source.js';
import type { Finding } from './finding.js';

/** How far an image is proven, worst first. */
export const IMAGE_STATUSES = ['failed', 'inconclusive', 'not-checked', 'found'] as const;
export type ImageStatus = (typeof IMAGE_STATUSES)[number];

/** One place of one image. */
export interface ReportedUse {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** JSONPath within the object, such as `$.spec.template.spec.containers[0].image`. */
	readonly field: string;
	readonly object: ObjectReference;
	/** The way from the place to a rendered object; absent for an object as it is written. */
	readonly related?: readonly RelatedLocation[];
	readonly container: { readonly type: ContainerType; readonly name: string };
	/** As written; absent when the manifest leaves it to the API server. */
	readonly imagePullPolicy?: string;
	/** What the API server makes of it; absent where that is not known. */
	readonly effectivePullPolicy?: EffectivePullPolicy;
	readonly imagePullSecrets: readonly string[];
	readonly serviceAccountName?: string;
	/** For this workload's credentials and platforms; absent when registries were not asked. */
	readonly status?: ImageStatus;
}

export interface ReportedImage {
	/** As written. */
	readonly image: string;
	/** With host, tag or digest spelt out; absent when the text is no valid reference. */
	readonly canonical?: string;
	/** Why the text is no valid reference. */
	readonly invalid?: string;
	/** The worst of its places; absent when registries were not asked. */
	readonly status?: ImageStatus;
	/** What the reference stands for now: the digest of the index, or of a single manifest. */
	readonly digest?: string;
	/** That the image has builds for, such as `linux/arm64`; absent where that was not looked up. */
	readonly platforms?: readonly string[];
	readonly uses: readonly ReportedUse[];
}

export { SKIP_REASONS, type Skipped, type SkipReason } from '../manifests/skipped.js';

export interface Summary {
	readonly files: number;
	readonly objects: number;
	/** Distinct images as written. */
	readonly images: number;
	/** Places that name them. */
	readonly places: number;
	/** Without the suppressed ones. */
	readonly findings: Readonly<Record<Severity, number>>;
	readonly suppressed: number;
	/** Entries of `skipped`. */
	readonly notChecked: number;
	readonly helmCharts: number;
	readonly kustomizations: number;
	/** How deep this run looked. */
	readonly depth: 'read' | 'probe';
	/** Images of each status; absent when registries were not asked. */
	readonly statuses?: Readonly<Record<ImageStatus, number>>;
}

/** The outcome of a run, the one thing that all outputs are made of. Findings are sorted: worst first, then by place. */
export interface Report {
	readonly toolVersion: string;
	readonly summary: Summary;
	readonly images: readonly ReportedImage[];
	readonly findings: readonly Finding[];
	readonly skipped: readonly Skipped[];
	/** Every rule that a finding can be of. */
	readonly rules: readonly RuleMetadata[];
}
