import { formatPlatform, type Platform } from '../registry/platform.js';
import { PullTestError } from './error.js';
import { type Kubectl, readObjects } from './kubectl.js';
import { readNodes } from './node.js';
import type { PullTarget } from './target.js';

/**
 * What the chosen nodes of a cluster are, each once.
 *
 * @throws {PullTestError} when there is none, or they cannot be read
 */
export async function readPlatforms(
	kubectl: Kubectl,
	nodeSelector: Readonly<Record<string, string>> = {},
): Promise<Platform[]> {
	const labels = Object.entries(nodeSelector).map(([name, value]) => `${name}=${value}`);
	const selector = labels.length > 0 ? labels.join(',') : undefined;
	const nodes = await readNodes(kubectl, selector);
	if ('failure' in nodes) {
		throw new PullTestError(
			`The cluster for the pull test does not answer, or does not show its nodes: ${nodes.failure}. Check the kubeconfig and the context.`,
		);
	}
	const linux = nodes.items.map(({ platform }) => platform).filter(({ os }) => os === 'linux');
	const distinct = new Map(linux.map((platform) => [formatPlatform(platform), platform]));
	if (distinct.size > 0) return [...distinct.values()];
	const which = selector === undefined ? '' : ` with the labels ${selector}`;
	throw new PullTestError(`The cluster for the pull test has no Linux node${which}.`);
}

/** The RuntimeClasses that Pods may name; where they cannot be read, the API server will say which are missing. */
export async function readRuntimeClasses(
	kubectl: Kubectl,
	targets: readonly PullTarget[],
): Promise<ReadonlySet<string>> {
	const named = targets.flatMap(({ runtimeClassName: name }) => name ?? []);
	if (named.length === 0) return new Set();
	const classes = await readObjects<{ metadata?: { name?: string } }>(kubectl, ['runtimeclasses']);
	if ('failure' in classes) return new Set(named);
	return new Set(classes.items.map(({ metadata }) => metadata?.name ?? ''));
}
