import type { Config } from '../config/config.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import type { Skipped } from '../manifests/skipped.js';
import type { Provenance, SourceText } from '../source.js';
import type { ArtifactTarget } from './gitops/inputs.js';
import type { Sources } from './sources.js';
import type { Toolbox } from './tools.js';

export type { Sources } from './sources.js';

/** What a renderer finds wrong by itself. Each is judged by the rule of the same name. */
export const RENDER_PROBLEMS = [
	'kustomization-fails',
	'image-entry-matches-nothing',
	'image-entry-not-text',
	'image-entry-matches-more',
	'image-entry-passes-by',
	'chart-fails',
] as const;
export type RenderProblemId = (typeof RENDER_PROBLEMS)[number];

/** A problem of the rendering, not of what was rendered. */
export interface RenderProblem {
	readonly id: RenderProblemId;
	/** One plain sentence: the thing, what the cluster will do, the next step where it fits. */
	readonly message: string;
	/** Where a person would make the edit. */
	readonly at: Provenance;
	/** Instead of the rule's general remedy. */
	readonly remediation?: string;
	/** What the renderer said, without temporary paths. */
	readonly evidence?: string;
	/** The image that it is about, as written. */
	readonly image?: string;
}

/** What one renderer made of one input: of a kustomization's root, or of a chart with one set of values. */
export interface Rendering {
	/** What reports call it: `overlays/prod`, `charts/web with ci/x-values.yaml`. */
	readonly name: string;
	/** What would be deployed; made by `createRendered`, so that every place is one in the repository. */
	readonly manifests: readonly Manifest[];
	/** Files of the repository that are judged through this rendering and no longer by themselves. Empty when it failed. */
	readonly covers: ReadonlySet<string>;
	/** Objects (a HelmRelease, an Application) whose deployment this is: they no longer count as not rendered. */
	readonly releases: readonly Manifest[];
	/** What was not rendered, with what to do. */
	readonly skipped: readonly Skipped[];
	readonly problems: readonly RenderProblem[];
}

/** What every renderer gets. */
export interface RenderInput {
	/** The folder of the run: names of files are relative to it. Absolute. */
	readonly cwd: string;
	/** Every file of the run. */
	readonly files: readonly ManifestFile[];
	/** Files which the run did not name but a rendering needs, too; `undefined` for what is not there or lies outside of the repository. */
	readonly sources: Sources;
	readonly tools: Toolbox;
	readonly config: Config;
	/** Told as renderings end. */
	readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** All renderings of a run. */
export interface Rendered {
	readonly renderings: readonly Rendering[];
	/** Texts of files that the run did not name, in which places may be. */
	readonly sources: readonly SourceText[];
	/** Charts and other artifacts in registries that a controller fetches. */
	readonly artifacts: readonly ArtifactTarget[];
}

export const NOT_RENDERED: Rendered = { renderings: [], sources: [], artifacts: [] };

export type Renderer = (input: RenderInput) => Promise<readonly Rendering[]>;
