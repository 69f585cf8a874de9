import { findPlaceholder } from '../images/placeholder.js';
import type { Provenance } from '../source.js';
import type { PullSecret } from './declared.js';
import { type DockerConfig, type DockerConfigFormat, decodeDockerConfig } from './docker-config.js';
import type { Span } from './go-json.js';
import type { SecretDatum } from './secret-data.js';

interface DockerSecretType {
	readonly type: string;
	/** The key that the API server asks for and the kubelet reads. */
	readonly key: string;
	readonly format: DockerConfigFormat;
}

/** The only types that the kubelet looks into. Source: kubernetes `pkg/credentialprovider/secrets/secrets.go`. */
export const DOCKER_SECRET_TYPES: readonly DockerSecretType[] = [
	{ type: 'kubernetes.io/dockerconfigjson', key: '.dockerconfigjson', format: 'dockerconfigjson' },
	{ type: 'kubernetes.io/dockercfg', key: '.dockercfg', format: 'dockercfg' },
];

export function dockerTypeOf(secret: PullSecret): DockerSecretType | undefined {
	return DOCKER_SECRET_TYPES.find(({ type }) => type === secret.effectiveType);
}

/** What the cluster has under a key: `stringData` wins over `data`. */
export function effectiveDatum(secret: PullSecret, key: string): SecretDatum | undefined {
	return secret.data?.findLast((datum) => datum.key === key);
}

/** A docker config whose text the repository has. */
export interface PullSecretBody {
	readonly datum: SecretDatum;
	readonly format: DockerConfigFormat;
	readonly config: DockerConfig;
	locate(span: Span): Provenance;
}

/** The body of a Secret under a docker key, whatever the Secret's type; `undefined` when it isn't known or is yet to be filled in. */
export function readBody(secret: PullSecret, { key, format }: DockerSecretType): PullSecretBody | undefined {
	const datum = effectiveDatum(secret, key);
	if (datum?.value.state !== 'known') return undefined;
	const { text, locate } = datum.value;
	const body = text.reveal();
	const config = decodeDockerConfig(format, body);
	if (!config.ok && findPlaceholder(body) !== undefined) return undefined;
	return { datum, format, config, locate: ({ start, end }) => locate(start, Math.max(end, start + 1)) };
}

/** The body that the kubelet reads: only of a Secret whose type it knows. */
export function kubeletBody(secret: PullSecret): PullSecretBody | undefined {
	const type = dockerTypeOf(secret);
	return type && readBody(secret, type);
}

/** Every body that looks like registry credentials. */
export function dockerBodies(secret: PullSecret): PullSecretBody[] {
	return DOCKER_SECRET_TYPES.flatMap((type) => readBody(secret, type) ?? []);
}

export function hasDockerKey(secret: PullSecret): boolean {
	return DOCKER_SECRET_TYPES.some(({ key }) => effectiveDatum(secret, key) !== undefined);
}
