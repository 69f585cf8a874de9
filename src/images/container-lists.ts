import type { FieldPath } from '../field-path.js';

/**
 * What kind of thing pulls the image. `customField` is a named field of a custom resource,
 * `inferred` are values for a chart that is not here.
 */
export type ContainerType =
	| 'container'
	| 'initContainer'
	| 'ephemeralContainer'
	| 'imageVolume'
	| 'customField'
	| 'inferred';

/** A list of a PodSpec whose items pull images. */
export interface ContainerList {
	readonly key: string;
	readonly type: ContainerType;
	/** Where a list's item has its image and policy. */
	readonly image: FieldPath;
	readonly policy: FieldPath;
}

export const CONTAINER_LISTS: readonly ContainerList[] = [
	{ key: 'initContainers', type: 'initContainer', image: ['image'], policy: ['imagePullPolicy'] },
	{ key: 'containers', type: 'container', image: ['image'], policy: ['imagePullPolicy'] },
	{ key: 'ephemeralContainers', type: 'ephemeralContainer', image: ['image'], policy: ['imagePullPolicy'] },
	{ key: 'volumes', type: 'imageVolume', image: ['image', 'reference'], policy: ['image', 'pullPolicy'] },
];
