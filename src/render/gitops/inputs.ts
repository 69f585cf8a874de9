import type { FieldPath } from '../../field-path.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { MappingNode } from '../../manifests/nodes.js';
import type { Skipped } from '../../manifests/skipped.js';
import type { Provenance } from '../../source.js';

/** What Flux and Argo CD deploy from this repository, and what of it cannot be rendered from here. */
export interface GitopsPlan {
	readonly kustomizations: readonly KustomizationInput[];
	readonly charts: readonly ChartInput[];
	/** Charts and other artifacts in registries that a controller fetches. */
	readonly artifacts: readonly ArtifactTarget[];
	/** Releases of manifests that are judged where they stand: nothing is left to render. */
	readonly plain: readonly Manifest[];
	/** Objects whose deployment is not in this repository, with what it is. */
	readonly skipped: readonly SkippedRelease[];
}

/** A text with the place where a person would edit it. */
export interface PlacedText {
	readonly text: string;
	readonly at: Provenance;
}

/** A Flux Kustomization or an Argo CD Application that builds a folder of this repository. */
export interface KustomizationInput {
	readonly release: Manifest;
	/** Relative to the folder of the run, without a `/` at the end; `.` for that folder. */
	readonly folder: string;
	readonly additions: KustomizationAdditions;
	/** Absent where nothing is filled in after the build. */
	readonly substitutions?: Substitutions;
}

/** What a release adds to the kustomization of a folder, with its keys. */
export interface KustomizationAdditions {
	readonly namespace?: PlacedText;
	readonly namePrefix?: PlacedText;
	readonly nameSuffix?: PlacedText;
	/** Folders, relative to the one that is built. */
	readonly components: readonly PlacedText[];
	/** In their order; each is an entry of `images:`. */
	readonly images: readonly ImageAddition[];
	/** In their order; each is an entry of `patches:`. */
	readonly patches: readonly PatchAddition[];
}

export interface ImageAddition {
	readonly name: string;
	readonly newName?: PlacedText;
	readonly newTag?: PlacedText;
	readonly digest?: PlacedText;
	readonly at: Provenance;
}

export interface PatchAddition {
	/** A strategic merge or JSON 6902 patch as YAML. */
	readonly patch: string;
	/** The selector as YAML in one line. */
	readonly target?: string;
	readonly at: Provenance;
}

/** Variables that Flux fills in after the build. */
export interface Substitutions {
	readonly values: ReadonlyMap<string, PlacedText>;
	/** Sources of further variables that are not in the repository, such as `Secret cluster-secrets`; what they would fill in stays as it is. */
	readonly unknown: readonly string[];
}

/** A HelmRelease or an Argo CD Application that installs a chart of this repository. */
export interface ChartInput {
	readonly release: Manifest;
	/** The folder with `Chart.yaml`, relative to the folder of the run. */
	readonly folder: string;
	readonly releaseName: string;
	readonly namespace?: string;
	readonly kubeVersion?: string;
	readonly apiVersions: readonly string[];
	/** Whether `values.yaml` of the chart counts: not where Flux is given other files in its place. */
	readonly defaultValues: 'used' | 'replaced';
	/** In their order: a later one wins. */
	readonly values: readonly ValuesLayer[];
	/** What is not in the repository, such as `Secret web-values`; the chart is rendered without. */
	readonly unknown: readonly string[];
	/** What a post-renderer changes. */
	readonly additions: Pick<KustomizationAdditions, 'images' | 'patches'>;
}

export type ValuesLayer = ValuesFileLayer | ValuesTextLayer | SetValueLayer;

/** A file with values. */
export interface ValuesFileLayer {
	readonly form: 'file';
	/** Relative to the folder of the run. */
	readonly file: string;
	/** What the release says to do when the file is not there. */
	readonly missing: 'fails' | 'ignored';
	/** Where the release names it. */
	readonly at: Provenance;
}

/** Values that stand in a manifest. */
export interface ValuesTextLayer {
	readonly form: 'text';
	/** YAML, to be written to a file for Helm. */
	readonly text: string;
	readonly root: MappingNode;
	/** Whether they are from a Secret: then no message may quote them. */
	readonly sensitive: boolean;
	/** Where a person would edit the value at a path, or its nearest parent. */
	locate(path: FieldPath): Provenance;
}

/** One value as `--set` takes it. Never from a Secret. */
export interface SetValueLayer {
	readonly form: 'set';
	/** In the syntax of `--set`: `image.tag`, `hosts[0].name`. */
	readonly name: string;
	readonly value: string;
	/** `string` where it is never taken for a number or a boolean. */
	readonly as: 'value' | 'string';
	readonly at: Provenance;
}

/** Something in a registry that a controller fetches: it must exist like an image. */
export interface ArtifactTarget {
	/** Without a scheme: `ghcr.io/acme/charts/web:1.2.3`. */
	readonly reference: string;
	readonly mediaKind: 'helm-chart' | 'artifact';
	readonly release: Manifest;
	/** The version where there is one, else the address. */
	readonly at: Provenance;
	/** The Secret that the controller logs in with. */
	readonly secretName?: string;
}

/** An object that deploys what is not here. */
export interface SkippedRelease extends Skipped {
	readonly release: Manifest;
	/** Files of this repository with values for the chart. Relative to the folder of the run. */
	readonly valuesFiles: readonly string[];
}
