import { groupOf } from '../../manifests/kinds.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { ManifestFile } from '../../manifests/read.js';
import { readApplication, type SourceReading } from './argo-application.js';
import { readApplicationSet } from './argo-applicationset.js';
import { chartRepositoriesOf, readOciRepository } from './flux-chart.js';
import { readFluxKustomization } from './flux-kustomization.js';
import { readHelmRelease } from './flux-release.js';
import { SOURCE_GROUP } from './flux-source.js';
import type { ArtifactTarget, ChartInput, GitopsPlan, KustomizationInput, SkippedRelease } from './inputs.js';
import { indexObjects, type RepositoryObjects } from './objects.js';
import { createReader } from './reader.js';
import type { RepositoryIdentity } from './repository.js';
import { skipRelease } from './skipped-release.js';

/** What every reader of a release needs to know of its surroundings. */
export interface GitopsContext {
	readonly objects: RepositoryObjects;
	readonly repository: RepositoryIdentity;
}

export interface GitopsInput {
	/** The objects to read: as they stand in files, or as a build of kustomizations made them. */
	readonly manifests: readonly Manifest[];
	/** Where generators of kustomizations are looked for. */
	readonly files: readonly ManifestFile[];
	readonly repository: RepositoryIdentity;
}

interface Part {
	readonly kustomizations?: readonly KustomizationInput[];
	readonly charts?: readonly ChartInput[];
	readonly artifacts?: readonly ArtifactTarget[];
	readonly plain?: readonly Manifest[];
	readonly skipped?: readonly SkippedRelease[];
}

type ReadRelease = (manifest: Manifest, context: GitopsContext) => Part;

/** By API group and kind. */
const RELEASES: ReadonlyMap<string, ReadRelease> = new Map<string, ReadRelease>([
	['kustomize.toolkit.fluxcd.io Kustomization', fluxKustomization],
	['helm.toolkit.fluxcd.io HelmRelease', helmRelease],
	['argoproj.io Application', application],
	['argoproj.io ApplicationSet', (manifest, context) => collect(manifest, readApplicationSet(manifest, context))],
]);

/** What the GitOps objects of a repository deploy. */
export function planGitops({ manifests, files, repository }: GitopsInput): GitopsPlan {
	const context = { objects: indexObjects(manifests, files), repository };
	const parts = manifests.map((manifest) => RELEASES.get(typeOf(manifest))?.(manifest, context) ?? {});
	const charts = chartRepositoriesOf(manifests.filter(isHelmRelease), context.objects);
	const repositories = manifests.filter((manifest) => typeOf(manifest) === `${SOURCE_GROUP} OCIRepository`);
	const artifacts = repositories.flatMap((manifest) => readOciRepository(manifest, charts) ?? []);
	return {
		kustomizations: parts.flatMap((part) => part.kustomizations ?? []),
		charts: parts.flatMap((part) => part.charts ?? []),
		artifacts: withoutRepetitions([...parts.flatMap((part) => part.artifacts ?? []), ...artifacts]),
		plain: parts.flatMap((part) => part.plain ?? []),
		skipped: parts.flatMap((part) => part.skipped ?? []),
	};
}

/** Several builds may hold the same object. */
function withoutRepetitions(artifacts: readonly ArtifactTarget[]): ArtifactTarget[] {
	const byPlace = artifacts.map((artifact): [string, ArtifactTarget] => {
		const { file, line, column } = artifact.at.range;
		return [`${artifact.reference} ${file}:${line}:${column}`, artifact];
	});
	return [...new Map(byPlace).values()];
}

function typeOf({ object }: Manifest): string {
	return `${groupOf(object)} ${object.kind}`;
}

function isHelmRelease(manifest: Manifest): boolean {
	return typeOf(manifest) === 'helm.toolkit.fluxcd.io HelmRelease';
}

function fluxKustomization(manifest: Manifest, context: GitopsContext): Part {
	const read = readFluxKustomization(manifest, context);
	return 'folder' in read ? { kustomizations: [read] } : { skipped: [read] };
}

function helmRelease(manifest: Manifest, context: GitopsContext): Part {
	const { release, artifacts } = readHelmRelease(manifest, context);
	return { artifacts, ...('folder' in release ? { charts: [release] } : { skipped: [release] }) };
}

function application(manifest: Manifest, context: GitopsContext): Part {
	return collect(manifest, readApplication(createReader(manifest, ['spec']), manifest.object.name, context));
}

function collect(manifest: Manifest, readings: readonly SourceReading[]): Part {
	if (readings.length === 0) return { skipped: [skipRelease(manifest, 'names no source')] };
	return {
		kustomizations: readings.flatMap((reading) => (reading.form === 'kustomization' ? [reading.input] : [])),
		charts: readings.flatMap((reading) => (reading.form === 'chart' ? [reading.input] : [])),
		plain: readings.some(({ form }) => form !== 'plain') ? [] : [manifest],
		skipped: readings.flatMap((reading) => (reading.form === 'skipped' ? [reading.skipped] : [])),
		artifacts: readings.flatMap((reading) => (reading.form === 'skipped' ? (reading.artifact ?? []) : [])),
	};
}
