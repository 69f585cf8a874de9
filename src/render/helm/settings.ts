import { posix } from 'node:path';
import type { LocatedChart } from '../../config/config.js';
import type { FieldPath } from '../../field-path.js';
import type { Provenance } from '../../source.js';
import type { ValuesLayer } from '../gitops/inputs.js';
import type { ChartSettings } from './releases.js';

/** An entry of the configuration's `render.helm` as Helm takes it. */
export function chartSettingsOf(entry: LocatedChart): ChartSettings {
	const { chart, namespace, values = [], set = {}, 'release-name': releaseName, 'kube-version': kubeVersion } = entry;
	const at = (path: FieldPath): Provenance => ({ range: entry.locate(path), related: [] });
	const files = values.map(
		(file, index): ValuesLayer => ({
			form: 'file',
			file: posix.normalize(file),
			missing: 'fails',
			at: at(['values', index]),
		}),
	);
	const single = Object.entries(set).map(
		([name, value]): ValuesLayer => ({ form: 'set', name, value, as: 'string', at: at(['set', name]) }),
	);
	return {
		chart: posix.normalize(chart).replace(/(?<=.)\/$/, ''),
		...(releaseName === undefined ? {} : { releaseName }),
		...(namespace === undefined ? {} : { namespace }),
		...(kubeVersion === undefined ? {} : { kubeVersion }),
		apiVersions: entry['api-versions'] ?? [],
		values: [...files, ...single],
		at: at([]),
	};
}
