import type { LocatedIgnore } from '../config/config.js';
import { matchesWildcard } from '../config/wildcard.js';
import { matchesPrefix } from '../images/match-name.js';
import { canonicalName, parseReference } from '../images/reference.js';
import type { ObjectReference } from '../manifests/manifest.js';
import type { Problem } from '../rules/rule.js';
import { EVERYWHERE, type Silencer } from './silencer.js';

/** What an entry of the configuration's `ignore` silences. All its conditions must hold; a problem without an object or image meets none about it. */
export function ignoreSilencer(entry: LocatedIgnore): Silencer {
	const { rule, reason, location, covers, object, image } = entry;
	return {
		suppression: { by: 'config', location, reason },
		rule,
		scope: EVERYWHERE,
		covers: (problem: Problem) =>
			covers(problem.at.range.file) &&
			(object === undefined || (problem.object !== undefined && matchesObject(object, problem.object))) &&
			(image === undefined || (problem.image !== undefined && matchesImage(image, problem.image))),
	};
}

/** Whether the last day of an entry is over, everywhere by the clock of UTC. */
export function hasExpired({ expires }: LocatedIgnore, now: Date): boolean {
	return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}

function matchesObject(pattern: string, { kind, namespace = '', name }: ObjectReference): boolean {
	const parts = pattern.split('/');
	const wanted = parts.length === 2 ? [kind, name] : [kind, namespace, name];
	return parts.every((part, index) => matchesWildcard(part, wanted[index] as string));
}

function matchesImage(pattern: string, written: string): boolean {
	if (matchesWildcard(pattern, written)) return true;
	const parsed = parseReference(written);
	if (!parsed.ok) return false;
	return matchesWildcard(pattern, canonicalName(parsed.reference)) || matchesPrefix(parsed.reference, pattern);
}
