import type { SourceRange } from '../source.js';
import type { FailOn, IgnoreEntry, ImageField, RuleSeverities } from './schema.js';

/** Whether globs of the file cover a path. The path is relative to the folder of the run, with `/` between the parts. */
export type PathMatcher = (path: string) => boolean;

/** Severities for the files that it covers. */
export interface Override {
	readonly covers: PathMatcher;
	readonly rules: RuleSeverities;
}

/** An entry of the file with the place where it stands, so that an expired one can be shown there. */
export interface LocatedIgnore extends Omit<IgnoreEntry, 'path'> {
	/** Every file, for an entry without a path. */
	readonly covers: PathMatcher;
	readonly location: SourceRange;
}

/** What a run goes by: the file, with every default filled in. */
export interface Config {
	/** The file it came from; absent when there is none. */
	readonly file?: string;
	readonly paths: readonly string[];
	readonly exclude: readonly string[];
	readonly failOn: FailOn;
	readonly complete: boolean;
	readonly rules: RuleSeverities;
	readonly overrides: readonly Override[];
	readonly registries: { readonly allow?: readonly string[]; readonly deny: readonly string[] };
	readonly imageFields: readonly ImageField[];
	readonly ignore: readonly LocatedIgnore[];
}

export const defaultConfig: Config = {
	paths: ['.'],
	exclude: [],
	failOn: 'error',
	complete: false,
	rules: {},
	overrides: [],
	registries: { deny: [] },
	imageFields: [],
	ignore: [],
};
