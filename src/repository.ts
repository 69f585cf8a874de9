import type { Config } from './config/config.js';
import { collectPullSecrets, collectServiceAccounts } from './credentials/declared.js';
import { groupBy } from './group-by.js';
import { collectWorkloads, type ImageUse, type PlacedImages } from './images/collect.js';
import { composedImagesOf } from './images/composed-fields.js';
import { inferredImagesOf } from './images/inferred.js';
import { skippedPlaced } from './images/placed-uses.js';
import { createReplacer } from './images/replaced.js';
import { patchFilesOf } from './manifests/kustomization.js';
import type { Manifest } from './manifests/manifest.js';
import type { ManifestFile } from './manifests/read.js';
import type { Skipped } from './manifests/skipped.js';
import { NO_NODE_FILES, type NodeFiles } from './node/node-file.js';
import { collectNodeSetup } from './node/setup.js';
import { NOT_RENDERED, type Rendered } from './render/rendering.js';
import type { Repository } from './rules/rule.js';

/** What the rules look at: every object in the form in which it is deployed, and what they say together. */
export function assembleRepository(
	files: readonly ManifestFile[],
	skipped: readonly Skipped[],
	config: Config,
	{ renderings, sources, artifacts }: Rendered = NOT_RENDERED,
	nodeFiles: NodeFiles = NO_NODE_FILES,
): Repository {
	const covered = new Set(renderings.flatMap(({ covers }) => [...covers]));
	const written = files.filter(({ source }) => !covered.has(source.file));
	const manifests = [...written, ...renderings].flatMap((holder) => holder.manifests);
	const patches = patchFilesOf(files);
	const placedOf = placedImages(renderings);
	const collected = manifests.map((manifest) => {
		const placed = placedOf(manifest);
		const options = { isPatch: isPatch(manifest, patches), extraFields: config.imageFields, placed };
		return {
			workloads: collectWorkloads(manifest, options),
			skipped: skippedPlaced(manifest, [...placed.composed, ...placed.inferred]),
		};
	});
	const workloads = collected.flatMap((part) => part.workloads);
	const uses = workloads.flatMap((workload) => workload.uses);
	return {
		files,
		renderings,
		renderedSources: sources,
		artifacts,
		manifests,
		workloads,
		uses,
		usesByFile: groupBy(uses, fileOf),
		replacerOf: createReplacer(files),
		skipped: [...stillSkipped(skipped, covered, renderings), ...collected.flatMap((part) => part.skipped)],
		pullSecrets: collectPullSecrets(manifests, files, written),
		serviceAccounts: collectServiceAccounts(manifests),
		node: collectNodeSetup(manifests, nodeFiles),
	};
}

/** The values of a release whose chart was rendered tell nothing more. */
function placedImages(renderings: Rendered['renderings']): (manifest: Manifest) => PlacedImages {
	const rendered = new Set(
		renderings.filter(({ manifests }) => manifests.length > 0).flatMap(({ releases }) => releases),
	);
	return (manifest) => ({
		composed: composedImagesOf(manifest),
		inferred: rendered.has(manifest) ? [] : inferredImagesOf(manifest),
	});
}

function isPatch({ file, rendering }: Manifest, patches: ReadonlySet<string>): boolean {
	return rendering === undefined && patches.has(file);
}

function fileOf(use: ImageUse): string {
	// Most uses are never located.
	return use.manifest.rendering === undefined ? use.manifest.file : use.locate('image').range.file;
}

/** Reasons that a rendering answers. */
const ANSWERED: ReadonlySet<Skipped['reason']> = new Set(['kustomization', 'helm-template']);

/** Without what was rendered after all, and with what renderers left out. */
function stillSkipped(
	skipped: readonly Skipped[],
	covered: ReadonlySet<string>,
	renderings: Rendered['renderings'],
): Skipped[] {
	const own = renderings.flatMap((rendering) => rendering.skipped);
	// The renderer's words are more to the point.
	const told = new Set(own.map(({ file, reason }) => `${reason} ${file}`));
	const releases = new Set(
		renderings.flatMap(({ releases }) =>
			releases.map((release) => placeOf(release.locate(['metadata', 'name']).range)),
		),
	);
	const open = skipped.filter((entry) => {
		if (entry.reason === 'release') return !releases.has(placeOf(entry));
		return !(ANSWERED.has(entry.reason) && covered.has(entry.file)) && !told.has(`${entry.reason} ${entry.file}`);
	});
	return [...open, ...own];
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
	return `${file}:${line}`;
}
