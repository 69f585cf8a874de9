import { posix } from 'node:path';
import type { Workload } from '../images/collect.js';
import type { Declarations } from './lookup.js';
import { memo } from './memo.js';

/** Labels that tell what belongs together. */
const RELEASE_LABELS = ['app.kubernetes.io/part-of', 'app.kubernetes.io/instance', 'helm.sh/chart', 'release'] as const;

/** What a workload is a part of: its file, and in its folder what has the same label or the same namespace; of what is rendered, each rendering for itself. */
function releasesOf({ manifest, object, labels }: Workload): string[] {
	const { file } = manifest;
	const folder = posix.dirname(file);
	const labelled = RELEASE_LABELS.flatMap((label) => {
		const value = labels.get(label);
		return value ? [`label ${folder} ${label}=${value}`] : [];
	});
	const namespaced = object.namespace ? [`namespace ${folder} ${object.namespace}`] : [];
	return [`file ${file}`, ...labelled, ...namespaced].map((release) => `${manifest.rendering ?? ''} ${release}`);
}

const byRelease = memo(({ workloads }: Declarations): ReadonlyMap<string, readonly Workload[]> => {
	const groups = new Map<string, Workload[]>();
	for (const workload of workloads) {
		// Only those that name a pull secret are ever asked for.
		if (workload.imagePullSecrets.length === 0) continue;
		for (const release of releasesOf(workload)) {
			const group = groups.get(release);
			if (group) group.push(workload);
			else groups.set(release, [workload]);
		}
	}
	return groups;
});

/** The workloads of the same release that name a pull secret. */
export function siblingsWithPullSecrets(declarations: Declarations, workload: Workload): ReadonlySet<Workload> {
	const groups = byRelease(declarations);
	return new Set(releasesOf(workload).flatMap((release) => groups.get(release) ?? []));
}
