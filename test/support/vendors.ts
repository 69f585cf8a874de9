import type { Verdict } from '../../src/registry/verdict.js';
import { type Handler, type Reply, registryError } from './fake-registry.js';

/** What a registry answers in one situation, and what a person who knows it would say that it means. */
export interface VendorAnswer {
	readonly vendor: string;
	readonly situation: string;
	/** Where this answer was seen. */
	readonly source: string;
	readonly asker: 'anonymous' | 'robot';
	/** To requests without a token or a password; Bearer unless given. */
	readonly challenge?: 'basic' | 'none';
	/** The token service's answer; a token unless given. */
	readonly token?: Reply;
	/** The registry's, once it has seen a token or a password. */
	readonly manifest?: Reply;
	readonly verdict: Verdict;
	/** As images name it; changes what is asked. */
	readonly host?: string;
}

const insufficient: Reply = {
	status: 401,
	headers: { 'www-authenticate': 'Bearer realm="/token",service="fake",error="insufficient_scope"' },
	body: { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
};
const unknown = registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
const denied = registryError(403, 'DENIED', 'requested access to the resource is denied');
const mayNotExist = registryError(403, 'DENIED', 'Permission "x" denied on resource "y" (or it may not exist).');
const unauthorized = registryError(401, 'UNAUTHORIZED', 'access to the requested resource is not authorized');
const wrongPassword: Reply = { status: 401, body: { details: 'incorrect username or password' } };
const noSuchRepository = registryError(404, 'NAME_UNKNOWN', "The repository with name 'team/app' does not exist");

type Row = Omit<VendorAnswer, 'vendor' | 'asker'>;
const github = (path: string) => `https://github.com/${path}`;

/** By vendor, and by who asks. */
const ANSWERS: Readonly<Record<string, Partial<Record<VendorAnswer['asker'], readonly Row[]>>>> = {
	'Docker Hub': {
		anonymous: [
			{
				situation: 'missing or private',
				source: github('hashicorp/terraform-provider-docker/issues/140'),
				manifest: insufficient,
				verdict: 'not-found-or-private',
				host: 'docker.io',
			},
			{
				situation: 'a missing tag',
				source: 'OCI distribution-spec, error codes',
				manifest: unknown,
				verdict: 'tag-not-found',
				host: 'docker.io',
			},
			{
				situation: 'the abuse limit',
				source: 'docker/docs manuals/docker-hub/usage',
				manifest: { status: 429, body: 'Too Many Requests' },
				verdict: 'rate-limited',
				host: 'docker.io',
			},
		],
		robot: [
			{
				situation: 'a bad password',
				source: github('docker/hub-feedback/issues/2201'),
				token: wrongPassword,
				verdict: 'bad-credentials',
				host: 'docker.io',
			},
			{
				situation: 'too many bad passwords',
				source: github('docker/hub-feedback/issues/2201'),
				token: { status: 429, body: { details: 'too many failed login attempts for username or IP address' } },
				verdict: 'rate-limited',
				host: 'docker.io',
			},
			{
				situation: "somebody else's repository",
				source: github('hashicorp/terraform-provider-docker/issues/140'),
				manifest: insufficient,
				verdict: 'not-found-or-private',
				host: 'docker.io',
			},
		],
	},
	GHCR: {
		anonymous: [
			{
				situation: 'missing or private: no token',
				source: github('IronSecCo/ironclaw/pull/583'),
				token: denied,
				verdict: 'not-found-or-private',
			},
			{
				situation: 'missing or private: no token, by 401',
				source: github('openai/tunnel-client/issues/75'),
				token: registryError(401, 'UNAUTHORIZED', 'authentication required'),
				verdict: 'not-found-or-private',
			},
			{
				situation: 'a missing tag',
				source: github('Substra/substra-frontend/pull/102'),
				manifest: unknown,
				verdict: 'tag-not-found',
			},
		],
		robot: [
			{
				situation: 'may not',
				source: github('renovatebot/renovate/issues/11446'),
				manifest: denied,
				verdict: 'denied',
			},
		],
	},
	Google: {
		anonymous: [
			{
				situation: 'missing or private: no token',
				source: github('argoproj/argo-cd/issues/26260'),
				token: mayNotExist,
				verdict: 'not-found-or-private',
			},
		],
		robot: [
			{
				situation: 'missing or may not',
				source: github('terraform-google-modules/terraform-google-kubernetes-engine/issues/1779'),
				manifest: mayNotExist,
				verdict: 'not-found-or-private',
			},
		],
	},
	ECR: {
		anonymous: [
			{
				situation: 'any',
				source: 'renovate lib/modules/datasource/docker/common.ts',
				challenge: 'basic',
				verdict: 'not-found-or-private',
			},
		],
		robot: [
			{
				situation: 'a missing repository',
				source: github('aws/aws-cdk/issues/1272'),
				challenge: 'basic',
				manifest: noSuchRepository,
				verdict: 'repository-not-found',
			},
			{
				situation: 'an expired token',
				source: 'Amazon ECR user guide, common errors',
				challenge: 'basic',
				manifest: registryError(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.'),
				verdict: 'credentials-expired',
			},
			{
				situation: 'an invalid token',
				source: 'cloudydeno/docker-registry-client lib/registry-client-v2.ts',
				challenge: 'basic',
				manifest: registryError(400, 'DENIED', 'Your Authorization Token is invalid.'),
				verdict: 'bad-credentials',
			},
			{
				situation: 'an illegal tag',
				source: github('bazel-contrib/rules_oci/issues/720'),
				challenge: 'basic',
				manifest: registryError(400, 'TAG_INVALID', 'manifest tag did not match URI'),
				verdict: 'bad-reference',
			},
		],
	},
	'ECR Public': {
		anonymous: [
			{
				situation: 'a missing repository',
				source: github('aws-samples/eks-alb-istio-with-tls/issues/7'),
				manifest: noSuchRepository,
				verdict: 'repository-not-found',
			},
			{
				situation: 'more than one request a second',
				source: github('aws/containers-roadmap/issues/2671'),
				manifest: registryError(429, 'TOOMANYREQUESTS', 'Rate exceeded'),
				verdict: 'rate-limited',
			},
		],
	},
	Quay: {
		anonymous: [
			{
				situation: 'missing or private',
				source: github('quay/quay/pull/1054'),
				manifest: unauthorized,
				verdict: 'not-found-or-private',
			},
		],
		robot: [
			{
				situation: 'missing or may not',
				source: github('containerbuildsystem/atomic-reactor/pull/1289'),
				manifest: unauthorized,
				verdict: 'not-found-or-private',
			},
		],
	},
	Harbor: {
		anonymous: [
			{
				situation: 'missing or private',
				source: github('goharbor/harbor/issues/22363'),
				manifest: unauthorized,
				verdict: 'not-found-or-private',
			},
			{
				situation: 'a missing tag',
				source: github('buildpacks/lifecycle/pull/304'),
				manifest: registryError(404, 'NOT_FOUND', 'artifact shop/app:1 not found'),
				verdict: 'tag-not-found',
			},
			{
				situation: 'a missing project',
				source: 'harbor src/lib/errors',
				manifest: registryError(404, 'NOT_FOUND', 'project shop not found'),
				verdict: 'repository-not-found',
			},
		],
		robot: [
			{
				situation: 'too many vulnerabilities',
				source: 'harbor src/server/middleware/vulnerable',
				manifest: registryError(412, 'PROJECTPOLICYVIOLATION', 'current image with 9 vulnerabilities cannot be pulled'),
				verdict: 'policy-denied',
			},
		],
	},
	GitLab: {
		anonymous: [
			{
				situation: 'missing or private: no token',
				source: github('canonical/microk8s/issues/4754'),
				token: { status: 403, body: { message: 'access forbidden' } },
				verdict: 'not-found-or-private',
			},
		],
		robot: [
			{
				situation: 'may not: no token',
				source: github('getwud/wud/issues/600'),
				token: { status: 403, body: { message: 'access forbidden' } },
				verdict: 'denied',
			},
		],
	},
	Azure: {
		anonymous: [
			{
				situation: 'private: no token',
				source: github('Azure/acr/issues/359'),
				token: registryError(401, 'UNAUTHORIZED', 'authentication required'),
				verdict: 'not-found-or-private',
			},
			{
				situation: 'a missing tag',
				source: github('Azure/acr/issues/124'),
				manifest: registryError(404, 'MANIFEST_UNKNOWN', 'manifest tagged by "1" is not found'),
				verdict: 'tag-not-found',
			},
		],
		robot: [
			{
				situation: 'a bad password',
				source: github('Azure/acr/issues/359'),
				token: registryError(401, 'UNAUTHORIZED', 'authentication required'),
				verdict: 'bad-credentials',
			},
		],
	},
	Artifactory: {
		anonymous: [
			{
				situation: 'missing or private',
				source: 'JFrog documentation, Docker registry',
				manifest: registryError(401, 'UNAUTHORIZED', 'The client does not have permission for manifest'),
				verdict: 'not-found-or-private',
			},
		],
		robot: [
			{
				situation: 'a virtual repository without it',
				source: github('google/go-containerregistry/pull/1691'),
				manifest: registryError(403, 'DENIED', 'The client does not have permission for manifest'),
				verdict: 'denied',
			},
			{
				situation: 'a missing tag',
				source: github('google/go-containerregistry/pull/1691'),
				manifest: unknown,
				verdict: 'tag-not-found',
			},
		],
	},
};

export const VENDOR_ANSWERS: readonly VendorAnswer[] = Object.entries(ANSWERS).flatMap(([vendor, by]) =>
	(['anonymous', 'robot'] as const).flatMap((asker) => (by[asker] ?? []).map((row) => ({ vendor, asker, ...row }))),
);

/** A registry in that situation. */
export function answeringAs({ challenge, token, manifest }: VendorAnswer): Handler {
	return ({ url, headers }) => {
		if (url.pathname === '/token') return token ?? { status: 200, body: { token: 'x' } };
		if (headers.authorization || challenge === 'none') return manifest ?? { status: 500 };
		const bearer = `Bearer realm="http://${headers.host}/token",service="fake"`;
		return { status: 401, headers: { 'www-authenticate': challenge === 'basic' ? 'Basic realm="fake"' : bearer } };
	};
}
