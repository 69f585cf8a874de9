import type { CredentialSources } from '../config/config.js';
import type { DockerConfigSource } from '../config/schema.js';
import type { ImageReference } from '../images/reference.js';
import { imageKeyOf, lookup } from './kubelet-keys.js';

/**
 * Registries to which the nodes of their own clouds log in by themselves.
 *
 * Source: the `matchImages` that EKS, GKE and AKS configure their kubelets with (amazon-ecr-credential-provider, gcp's auth-provider, acr-credential-provider).
 */
const CLOUD_REGISTRIES = [
	'*.dkr.ecr.*.amazonaws.com',
	'*.dkr.ecr.*.amazonaws.com.cn',
	'*.dkr.ecr-fips.*.amazonaws.com',
	'gcr.io',
	'*.gcr.io',
	'*.pkg.dev',
	'*.azurecr.io',
	'*.azurecr.cn',
	'*.azurecr.us',
].map((key) => ({ key }));

/** Whether nodes commonly have credentials for an image that no Secret gives. */
export function nodesMayLogIn(image: ImageReference): boolean {
	return lookup(CLOUD_REGISTRIES, imageKeyOf(image)).length > 0;
}

export interface NodeSource {
	readonly key: string;
	readonly source: DockerConfigSource;
}

/** What the configuration says that nodes have for an image, in the order in which the kubelet would take the patterns. */
export function nodeSourcesFor({ node }: CredentialSources, image: ImageReference): NodeSource[] {
	const sources = Object.entries(node).map(([key, source]) => ({ key, source }));
	return lookup(sources, imageKeyOf(image));
}
