import { describe, expect, test } from 'vitest';
import type { PullSecret } from '../../src/credentials/declared.js';
import { isStandIn } from '../../src/credentials/stand-ins.js';
import { repositoryOf } from '../support/secrets.js';

function secretsOf(text: string, file = 'a.yaml'): PullSecret[] {
	return [...repositoryOf({ [file]: text }).pullSecrets];
}

const facts = ({ name, namespace, origin, effectiveType }: PullSecret) => ({
	name,
	namespace,
	origin,
	type: effectiveType,
});

describe('collectPullSecrets', () => {
	test.each([
		[
			'a Secret',
			'{apiVersion: v1, kind: Secret, metadata: {name: r, namespace: n}, type: kubernetes.io/dockercfg}',
			{ name: 'r', namespace: 'n', origin: 'Secret', type: 'kubernetes.io/dockercfg' },
		],
		[
			'a Secret without type',
			'{apiVersion: v1, kind: Secret, metadata: {name: r}}',
			{ name: 'r', origin: 'Secret', type: 'Opaque' },
		],
		[
			'a Secret whose type is filled in later',
			'{apiVersion: v1, kind: Secret, metadata: {name: r}, type: "${TYPE}"}',
			{ name: 'r', origin: 'Secret', type: undefined },
		],
		[
			'a Secret of a namespace that is filled in later',
			'{apiVersion: v1, kind: Secret, metadata: {name: r, namespace: "${NS}"}}',
			{ name: 'r', namespace: undefined, origin: 'Secret' },
		],
		[
			'a Secret that a controller copies',
			'{apiVersion: v1, kind: Secret, metadata: {name: r, namespace: n, annotations: {replicator.v1.mittwald.de/replicate-to: "*"}}}',
			{ name: 'r', namespace: undefined, origin: 'Secret' },
		],
		[
			'a Secret that SOPS encrypted',
			'{apiVersion: v1, kind: Secret, metadata: {name: r}, type: Opaque, data: {a: "ENC[AES256_GCM,data:x]"}, sops: {version: 3.8.1}}',
			{ name: 'r', origin: 'SOPS', type: 'Opaque' },
		],
		[
			'a SealedSecret, by its own name',
			'{apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {name: r, namespace: n}, spec: {encryptedData: {.dockerconfigjson: AgA}, template: {metadata: {name: other, namespace: elsewhere}, type: kubernetes.io/dockerconfigjson}}}',
			{ name: 'r', namespace: 'n', origin: 'SealedSecret', type: 'kubernetes.io/dockerconfigjson' },
		],
		[
			'an ExternalSecret with a target',
			'{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: e, namespace: n}, spec: {target: {name: r, template: {type: kubernetes.io/dockerconfigjson}}}}',
			{ name: 'r', namespace: 'n', origin: 'ExternalSecret', type: 'kubernetes.io/dockerconfigjson' },
		],
		[
			'an ExternalSecret without one',
			'{apiVersion: external-secrets.io/v1beta1, kind: ExternalSecret, metadata: {name: r}, spec: {}}',
			{ name: 'r', origin: 'ExternalSecret', type: 'Opaque' },
		],
		[
			'a ClusterExternalSecret',
			'{apiVersion: external-secrets.io/v1, kind: ClusterExternalSecret, metadata: {name: c}, spec: {externalSecretName: r, externalSecretSpec: {target: {template: {type: kubernetes.io/dockerconfigjson}}}}}',
			{ name: 'r', namespace: undefined, origin: 'ExternalSecret', type: 'kubernetes.io/dockerconfigjson' },
		],
		[
			'a SecretProviderClass',
			'{apiVersion: secrets-store.csi.x-k8s.io/v1, kind: SecretProviderClass, metadata: {name: c, namespace: n}, spec: {secretObjects: [{secretName: r, type: kubernetes.io/dockerconfigjson}]}}',
			{ name: 'r', namespace: 'n', origin: 'SecretProviderClass', type: 'kubernetes.io/dockerconfigjson' },
		],
		[
			'a VaultStaticSecret',
			'{apiVersion: secrets.hashicorp.com/v1beta1, kind: VaultStaticSecret, metadata: {name: v, namespace: n}, spec: {destination: {name: r, create: true, type: kubernetes.io/dockerconfigjson}}}',
			{ name: 'r', namespace: 'n', origin: 'controller', type: 'kubernetes.io/dockerconfigjson' },
		],
		[
			'a Kyverno policy that clones',
			'{apiVersion: kyverno.io/v1, kind: ClusterPolicy, metadata: {name: p}, spec: {rules: [{generate: {kind: Secret, name: r, namespace: "{{request.object.metadata.name}}"}}]}}',
			{ name: 'r', namespace: undefined, origin: 'controller', type: undefined },
		],
	])('reads %s', (_, text, expected) => {
		expect(secretsOf(text).map(facts)).toEqual([{ namespace: undefined, type: 'Opaque', ...expected }]);
	});

	test.each([
		[
			'an ExternalSecret that only fills one',
			'{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: r}, spec: {target: {creationPolicy: Merge}}}',
		],
		['another kind of Secret', '{apiVersion: example.com/v1, kind: Secret, metadata: {name: r}}'],
		['a Secret without a name', '{apiVersion: v1, kind: Secret, metadata: {generateName: r-}}'],
	])('reads nothing of %s', (_, text) => {
		expect(secretsOf(text)).toEqual([]);
	});

	test('reads generators of a kustomization without kind, under the name without hash', () => {
		const text = `
namespace: n
secretGenerator:
  - name: regcred
    type: kubernetes.io/dockerconfigjson
    files: [.dockerconfigjson=config.json]
  - name: plain
    literals: ["a=b"]
  - name: changed
    behavior: merge
    literals: ["a=b"]
`;
		const secrets = secretsOf(text, 'k/kustomization.yaml');
		expect(secrets.map(facts)).toEqual([
			{ name: 'regcred', namespace: 'n', origin: 'secretGenerator', type: 'kubernetes.io/dockerconfigjson' },
			{ name: 'plain', namespace: 'n', origin: 'secretGenerator', type: 'Opaque' },
			{ name: 'changed', namespace: 'n', origin: 'secretGenerator', type: undefined },
		]);
		expect(secrets.map(({ data }) => data?.map(({ key }) => key))).toEqual([['.dockerconfigjson'], ['a'], undefined]);
		expect(secrets[0]?.at.range).toMatchObject({ file: 'k/kustomization.yaml', line: 4, column: 11 });
	});

	test('a patch declares nothing', () => {
		const { pullSecrets } = repositoryOf({
			'kustomization.yaml': 'patches: [{path: patch.yaml}]',
			'patch.yaml': '{apiVersion: v1, kind: Secret, metadata: {name: r}}',
		});
		expect(pullSecrets).toEqual([]);
	});

	test.each([
		[
			'the overlay of a base',
			{
				'overlay/kustomization.yaml': 'namespace: prod\nresources: [../base]',
				'base/kustomization.yaml': 'resources: [s.yaml]',
			},
		],
		[
			'Flux, by a kustomization',
			{
				'f.yaml':
					'{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: f}, spec: {path: ./base, targetNamespace: prod}}',
				'base/kustomization.yaml': 'resources: [s.yaml]',
			},
		],
		[
			'Flux, by a folder',
			{
				'f.yaml':
					'{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: f}, spec: {path: ./base, targetNamespace: prod}}',
			},
		],
	])('a namespace that %s replaces is not known', (_, files) => {
		const secret = '{apiVersion: v1, kind: Secret, metadata: {name: r, namespace: dev}}';
		expect(repositoryOf({ ...files, 'base/s.yaml': secret }).pullSecrets[0]?.namespace).toBeUndefined();
		expect(repositoryOf({ ...files, 'elsewhere/s.yaml': secret }).pullSecrets[0]?.namespace).toBe('dev');
	});

	test('a secret with its body in the open does not print it', () => {
		const [secret] = secretsOf(
			'{apiVersion: v1, kind: Secret, metadata: {name: r}, stringData: {.dockerconfigjson: hunter2}}',
		);
		expect(JSON.stringify(secret?.data)).not.toContain('hunter2');
	});
});

test('collectServiceAccounts reads the names and their places', () => {
	const { serviceAccounts } = repositoryOf({
		'a.yaml':
			'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: app\nimagePullSecrets:\n  - name: regcred\n  - {}\n',
	});
	expect(serviceAccounts).toMatchObject([
		{ name: 'app', imagePullSecrets: [{ name: 'regcred', at: { range: { line: 6, column: 11 } } }] },
	]);
});

test.each([
	'',
	'<password>',
	'changeme',
	'CHANGE_ME',
	'${X}',
	'{{ .pass }}',
	'xxx',
	'xxxxxxxx',
	'password',
	'REDACTED',
	'your-password',
	'my-secret-token',
	'***',
	'...',
	'dummy',
	'test123',
	'replace-me',
	'REGISTRY_PASSWORD',
	'aaaa',
	'example-password',
])('%j is a stand-in', (text) => {
	expect(isStandIn(text)).toBe(true);
});

test.each([
	'hunter2',
	'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
	'Tr0ub4dor&3',
	'dckr_pat_abc-DEF',
	'correct horse battery',
	'a7f3',
])('%j is no stand-in', (text) => {
	expect(isStandIn(text)).toBe(false);
});
