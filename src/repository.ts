import type { Config } from './config/config.js';
import { collectPullSecrets, collectServiceAccounts } from './credentials/declared.js';
import { collectWorkloads, type ImageUse } from './images/collect.js';
import { createReplacer } from './images/replaced.js';
import { patchFilesOf } from './manifests/kustomization.js';
import type { ManifestFile } from './manifests/read.js';
import type { Skipped } from './manifests/skipped.js';
import type { Repository } from './rules/rule.js';

/** What the rules look at: every file's objects, and what they say together. */
export function assembleRepository(
	files: readonly ManifestFile[],
	skipped: readonly Skipped[],
	config: Config,
): Repository {
	const patches = patchFilesOf(files);
	const manifests = files.flatMap((file) => file.manifests);
	const workloads = manifests.flatMap((manifest) =>
		collectWorkloads(manifest, { isPatch: patches.has(manifest.source.file), extraFields: config.imageFields }),
	);
	const uses = workloads.flatMap((workload) => workload.uses);
	return {
		files,
		workloads,
		uses,
		usesByFile: groupByFile(uses),
		replacerOf: createReplacer(files),
		skipped,
		pullSecrets: collectPullSecrets(manifests, files),
		serviceAccounts: collectServiceAccounts(manifests),
	};
}

function groupByFile(uses: readonly ImageUse[]): ReadonlyMap<string, readonly ImageUse[]> {
	const byFile = new Map<string, ImageUse[]>();
	for (const use of uses) {
		const same = byFile.get(use.manifest.source.file);
		if (same) same.push(use);
		else byFile.set(use.manifest.source.file, [use]);
	}
	return byFile;
}
