import type { ChartRelease } from './helm/release.js';
import { judgeMissing } from './helm/verdicts.js';
import type { RenderInput, Rendering } from './rendering.js';

/** Releases whose values files are not there. Helm would say so itself; where it is not installed, this can still be told. */
export async function missingValues(releases: readonly ChartRelease[], input: RenderInput): Promise<Rendering[]> {
	if (releases.length === 0 || (await input.tools.find('helm'))) return [];
	return releases.flatMap((release) => {
		const problems = release.values.flatMap((layer) => {
			if (layer.form !== 'file' || layer.missing !== 'fails' || input.sources.bytes(layer.file)) return [];
			return judgeMissing({ missing: layer.file, at: layer.at }, release).problems;
		});
		const nothing = { name: release.title, manifests: [], covers: new Set<string>(), releases: [], skipped: [] };
		return problems.length > 0 ? [{ ...nothing, problems }] : [];
	});
}
