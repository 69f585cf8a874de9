import type { Manifest } from '../../manifests/manifest.js';
import type { SkippedRelease } from './inputs.js';

/**
 * A release that is not rendered.
 *
 * @param what goes on after the object's name: `builds … , which is not in this repository`
 */
export function skipRelease(release: Manifest, what: string, valuesFiles: readonly string[] = []): SkippedRelease {
	const { file, line } = release.locate(['metadata', 'name']).range;
	const { kind, name } = release.object;
	return {
		release,
		valuesFiles,
		file,
		line,
		reason: 'release',
		message: `${name === '' ? `An unnamed ${kind}` : `${kind} \`${name}\``} ${what}, so its images were not checked.`,
	};
}
