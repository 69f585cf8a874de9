import type { Workload } from '../images/collect.js';
import { getItems, getText, getValue, resolve } from '../manifests/lookup.js';
import type { ValueNode } from '../manifests/nodes.js';
import type { Platform } from '../registry/platform.js';

/** A node's property that a workload can ask for. */
type Property = 'os' | 'architecture';

interface Requirement {
	readonly property: Property;
	readonly operator: 'In' | 'NotIn';
	readonly values: readonly string[];
}

/** Source: https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const LABELS: ReadonlyMap<string, Property> = new Map([
	['kubernetes.io/arch', 'architecture'],
	['beta.kubernetes.io/arch', 'architecture'],
	['kubernetes.io/os', 'os'],
	['beta.kubernetes.io/os', 'os'],
]);

/** `linux/arm64`, `linux/arm/v7`; `undefined` for anything else. */
export function parsePlatform(text: string): Platform | undefined {
	const [os = '', architecture = '', variant, ...rest] = text.split('/');
	if (!os || !architecture || variant === '' || rest.length > 0) return undefined;
	return { os, architecture, ...(variant !== undefined && { variant }) };
}

/**
 * The platforms of the nodes that a workload can land on, as far as its manifest tells: by node selector, required node affinity,
 * tolerations and the Pod's own `os`. What it leaves open is filled in from the cluster's platforms.
 *
 * @returns none when the manifest excludes all that is known of the cluster
 */
export function platformsOf({ manifest, podSpecPath }: Workload, cluster: readonly Platform[]): Platform[] {
	const podSpec = podSpecPath.length === 0 ? undefined : manifest.get(podSpecPath);
	const required = [...ownOs(podSpec), ...selectorRequirements(podSpec)];
	const nodes = [...cluster, ...toleratedPlatforms(podSpec, cluster)];
	const found = affinityTerms(podSpec).flatMap((term) => platformsFor([...required, ...term], nodes));
	return [...new Map(found.map((platform) => [JSON.stringify(platform), platform])).values()];
}

function ownOs(podSpec: ValueNode | undefined): Requirement[] {
	const name = getText(getValue(podSpec, 'os'), 'name');
	return name ? [{ property: 'os', operator: 'In', values: [name] }] : [];
}

function selectorRequirements(podSpec: ValueNode | undefined): Requirement[] {
	const selector = getValue(podSpec, 'nodeSelector');
	return [...LABELS].flatMap(([label, property]): Requirement[] => {
		const value = getText(selector, label);
		return value ? [{ property, operator: 'In', values: [value] }] : [];
	});
}

/** Each alternative on its own; one without requirements when there is no affinity. */
function affinityTerms(podSpec: ValueNode | undefined): Requirement[][] {
	const nodeAffinity = getValue(getValue(podSpec, 'affinity'), 'nodeAffinity');
	const selector = getValue(nodeAffinity, 'requiredDuringSchedulingIgnoredDuringExecution');
	const terms = getItems(selector, 'nodeSelectorTerms');
	if (terms.length === 0) return [[]];
	return terms.map((term) => getItems(term, 'matchExpressions').flatMap(requirementOf));
}

function requirementOf(expression: Parameters<typeof getText>[0]): Requirement[] {
	const property = LABELS.get(getText(expression, 'key') ?? '');
	const operator = getText(expression, 'operator');
	if (!property || (operator !== 'In' && operator !== 'NotIn')) return [];
	const values = getItems(expression, 'values').flatMap((item) => {
		const value = resolve(item);
		return value.kind === 'scalar' ? [value.value] : [];
	});
	return [{ property, operator, values }];
}

/** A toleration of an architecture's taint says that the workload is meant to run there, too. */
function toleratedPlatforms(podSpec: ValueNode | undefined, cluster: readonly Platform[]): Platform[] {
	const [first] = cluster;
	return getItems(podSpec, 'tolerations').flatMap((toleration) => {
		const architecture = getText(toleration, 'value');
		const isArchitecture = LABELS.get(getText(toleration, 'key') ?? '') === 'architecture';
		if (!isArchitecture || !architecture) return [];
		return cluster.some((platform) => platform.architecture === architecture)
			? []
			: [{ os: first?.os ?? 'linux', architecture }];
	});
}

function platformsFor(requirements: readonly Requirement[], nodes: readonly Platform[]): Platform[] {
	const candidates = candidatesFor(wanted(requirements, 'os'), wanted(requirements, 'architecture'), nodes);
	return candidates.filter((platform) =>
		requirements.every(({ property, operator, values }) => values.includes(platform[property]) === (operator === 'In')),
	);
}

function wanted(requirements: readonly Requirement[], property: Property): readonly string[] | undefined {
	return requirements.find((requirement) => requirement.property === property && requirement.operator === 'In')?.values;
}

/** What is asked for by name need not be among the known nodes. */
function candidatesFor(
	oses: readonly string[] | undefined,
	architectures: readonly string[] | undefined,
	nodes: readonly Platform[],
): readonly Platform[] {
	if (!oses && !architectures) return nodes;
	const known = nodes.filter(
		(node) => (oses?.includes(node.os) ?? true) && (architectures?.includes(node.architecture) ?? true),
	);
	const named = (oses ?? nodes.map(({ os }) => os)).flatMap((os) =>
		(architectures ?? nodes.map(({ architecture }) => architecture)).map((architecture) => ({ os, architecture })),
	);
	const isKnown = ({ os, architecture }: Platform) =>
		known.some((node) => node.os === os && node.architecture === architecture);
	if (!architectures && known.length > 0) return known;
	return [...known, ...named.filter((platform) => !isKnown(platform))];
}
