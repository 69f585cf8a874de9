import type { Manifest } from '../../manifests/manifest.js';
import type { Provenance } from '../../source.js';
import type { ChartInput, ValuesLayer } from '../gitops/inputs.js';

/** One chart with one set of values. */
export interface ChartRelease {
	/** What reports call it: `charts/web`, `charts/web with ci/prod-values.yaml`. */
	readonly title: string;
	/** The folder with `Chart.yaml`, relative to the folder of the run; `.` for that folder. */
	readonly folder: string;
	readonly releaseName: string;
	/** Where its objects go, when that is known. */
	readonly namespace?: string;
	readonly kubeVersion?: string;
	readonly apiVersions: readonly string[];
	/** Whether the chart's own `values.yaml` counts. */
	readonly defaultValues: 'used' | 'replaced';
	/** In their order: a later one wins. */
	readonly values: readonly ValuesLayer[];
	/** Whose choice its values are: the chart's own alone, those of a file that lies beside them, or somebody's who says so. */
	readonly origin: 'default' | 'beside' | 'chosen';
	/** Where a person would look first when it fails. */
	readonly at: Provenance;
	/** What of its values is not in the repository, such as `Secret web-values`; it is rendered without. */
	readonly unknown?: readonly string[];
	/** What is changed once it is rendered. */
	readonly additions?: ChartInput['additions'];
	/** The objects (a HelmRelease, an Application) that deploy it. */
	readonly releases: readonly Manifest[];
}
