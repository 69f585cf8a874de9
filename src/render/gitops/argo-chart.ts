import type { FieldPath } from '../../field-path.js';
import type { SourceReading } from './argo-application.js';
import { type FieldPlace, type Overrides, placeOfField } from './argo-overrides.js';
import { valueFilesOf } from './argo-value-files.js';
import type { SetValueLayer, ValuesLayer } from './inputs.js';
import type { GitopsContext } from './plan.js';
import type { Reader } from './reader.js';
import { skipRelease } from './skipped-release.js';
import { layerAt } from './values.js';

interface ChartPlace {
	readonly folder: string;
	/** Of the Application. */
	readonly name: string;
	readonly overrides: Overrides;
}

/**
 * A chart of this repository with the values of an Application: files, then those in place, then parameters.
 * Source: https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#helm-value-precedence
 */
export function chartFrom(reader: Reader, base: FieldPath, place: ChartPlace, context: GitopsContext): SourceReading {
	const helm = [...base, 'helm'];
	const read = (key: string) => reader.text([...helm, key])?.text;
	const files = valueFilesOf(reader, helm, place.folder, context);
	const parameters = placeOfField(reader, base, ['helm', 'parameters'], place.overrides);
	if (typeof files === 'string') {
		const what = `takes values from \`${files}\`, which is not found in this repository`;
		return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
	}
	const namespace = read('namespace') ?? reader.text(['destination', 'namespace'])?.text;
	const kubeVersion = read('kubeVersion');
	return {
		form: 'chart',
		input: {
			release: reader.manifest,
			folder: place.folder,
			releaseName: read('releaseName') ?? place.name,
			...(namespace === undefined ? {} : { namespace }),
			...(kubeVersion === undefined ? {} : { kubeVersion }),
			apiVersions: reader.items([...helm, 'apiVersions']).flatMap((path) => reader.text(path)?.text ?? []),
			defaultValues: 'used',
			values: [...files, ...ownValuesOf(reader, helm), ...parametersOf(parameters)],
			unknown: reader.items([...helm, 'fileParameters']).map(() => 'the files of `fileParameters`'),
			additions: { images: [], patches: [] },
		},
	};
}

/** `values` count only without a `valuesObject`. */
function ownValuesOf(reader: Reader, helm: FieldPath): ValuesLayer[] {
	const key = reader.node([...helm, 'valuesObject']) ? 'valuesObject' : 'values';
	const own = layerAt(reader.manifest, [...reader.base, ...helm, key], reader.fill);
	return own ? [own] : [];
}

function parametersOf({ reader, path: list }: FieldPlace): SetValueLayer[] {
	return reader.items(list).flatMap((path) => {
		const name = reader.text([...path, 'name']);
		if (!name) return [];
		const value = reader.text([...path, 'value']) ?? { text: '', at: name.at };
		const as = reader.text([...path, 'forceString'])?.text === 'true' ? 'string' : 'value';
		return [{ form: 'set', name: name.text, value: value.text, as, at: value.at }];
	});
}
