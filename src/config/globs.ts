import picomatch from 'picomatch';
import type { PathMatcher } from './config.js';

/**
 * Whether any of some globs covers a path. A glob covers a file, or a folder with all that is in it; names with a leading dot are no exception.
 *
 * @param patterns relative to the folder of the run, with `/` between the parts; none of them covers nothing
 */
export function createMatcher(patterns: readonly string[]): PathMatcher {
	const globs = patterns.map((pattern) => pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.');
	if (globs.includes('.')) return () => true;
	if (globs.length === 0) return () => false;
	return picomatch(
		globs.flatMap((glob) => [glob, `${glob}/**`]),
		// Neither of the two is part of what the documentation promises; both surprise.
		{ dot: true, noextglob: true, nonegate: true },
	);
}
