import type { FieldPath } from '../field-path.js';
import type { SourceRange } from '../source.js';
import type {
	ConfiguredChart,
	ConfiguredHost,
	DockerConfigSource,
	FailOn,
	IgnoreEntry,
	ImageField,
	OnInconclusive,
	RuleSeverities,
} from './schema.js';

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

/** How nodes reach registries. */
export interface ConfiguredHosts {
	/** By host as image references have it. */
	readonly named: Readonly<Record<string, ConfiguredHost>>;
	/** A folder like containerd's `certs.d`, relative to the folder of the run. */
	readonly configPath?: string;
}

/** Where to find what the cluster pulls with, beyond the repository. */
export interface CredentialSources {
	/** By `namespace/name`, or by `name` for any namespace. */
	readonly secrets: Readonly<Record<string, DockerConfigSource>>;
	/** What nodes have by themselves, by host pattern as in a docker config of the kubelet. */
	readonly node: Readonly<Record<string, DockerConfigSource>>;
}

/** A way to render a chart, with the places where it stands. */
export interface LocatedChart extends ConfiguredChart {
	/** Where a person would edit the entry, or a part of it: `['values', 0]`, `['set', 'image.tag']`. */
	locate(path: FieldPath): SourceRange;
}

/** How kustomizations and charts are rendered. */
export interface RenderSettings {
	readonly enabled: boolean;
	readonly helm: readonly LocatedChart[];
}

/** What a run goes by: the file, with every default filled in. */
export interface Config {
	/** The file it came from; absent when there is none. */
	readonly file?: string;
	readonly paths: readonly string[];
	readonly exclude: readonly string[];
	readonly failOn: FailOn;
	readonly onInconclusive: OnInconclusive;
	/** Absent when the file leaves it to how pullproof was started. */
	readonly probe?: boolean;
	/** Of the cluster's nodes: `linux/amd64`. */
	readonly platforms: readonly string[];
	readonly complete: boolean;
	readonly rules: RuleSeverities;
	readonly overrides: readonly Override[];
	readonly registries: { readonly allow?: readonly string[]; readonly deny: readonly string[] };
	readonly hosts: ConfiguredHosts;
	readonly credentials: CredentialSources;
	readonly render: RenderSettings;
	readonly imageFields: readonly ImageField[];
	readonly ignore: readonly LocatedIgnore[];
}

export const defaultConfig: Config = {
	paths: ['.'],
	exclude: [],
	failOn: 'error',
	onInconclusive: 'warn',
	platforms: ['linux/amd64'],
	complete: false,
	rules: {},
	overrides: [],
	registries: { deny: [] },
	hosts: { named: {} },
	credentials: { secrets: {}, node: {} },
	render: { enabled: true, helm: [] },
	imageFields: [],
	ignore: [],
};
