import type { Manifest } from '../manifests/manifest.js';
import { objectScope, parseIgnoreList, type Silencer } from './silencer.js';

export const IGNORE_ANNOTATION = 'pullproof.io/ignore';

const PATH = ['metadata', 'annotations', IGNORE_ANNOTATION] as const;

/** What an object's own annotation silences: `pullproof.io/ignore: "rule-a,rule-b -- reason"`. A pod template's annotations say nothing here. */
export function annotationSilencers(manifest: Manifest): Silencer[] {
	const { file, object } = manifest;
	const value = manifest.get(PATH);
	if (value?.kind !== 'scalar') return [];
	const { rules, reason } = parseIgnoreList(value.value);
	const location = manifest.locate(PATH).range;
	const suppression = { by: 'annotation', location, ...(reason ? { reason } : {}) } as const;
	return rules.map((rule) => ({ suppression, rule, scope: objectScope(file, object), covers: () => true }));
}
