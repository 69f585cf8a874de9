import { defaultConfig } from '../../src/config/config.js';
import { readText } from '../../src/manifests/read.js';
import { rolesOf } from '../../src/manifests/roles.js';
import { assembleRepository } from '../../src/repository.js';
import type { Repository } from '../../src/rules/rule.js';

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A body of `.dockerconfigjson` with one good entry per registry. */
export const dockerConfig = (...registries: string[]): string =>
	JSON.stringify({
		auths: Object.fromEntries(registries.map((key) => [key, { auth: base64('deployer:<password>') }])),
	});

/** A Secret of the right type with a body under `stringData`. */
export const pullSecret = (body: string, name = 'regcred', namespace?: string): string => `apiVersion: v1
kind: Secret
metadata:
  name: ${name}${namespace ? `\n  namespace: ${namespace}` : ''}
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '${body}'
`;

export interface WorkloadParts {
	readonly name?: string;
	readonly namespace?: string;
	readonly image?: string;
	readonly secrets?: readonly string[];
	readonly serviceAccount?: string;
}

/** A Deployment on few lines. */
export function deployment({
	name = 'web',
	namespace,
	image = 'ghcr.io/acme/app:1',
	secrets,
	serviceAccount,
}: WorkloadParts = {}): string {
	return [
		'apiVersion: apps/v1',
		'kind: Deployment',
		`metadata: {name: ${name}${namespace ? `, namespace: ${namespace}` : ''}}`,
		'spec:',
		'  template:',
		'    spec:',
		...(serviceAccount ? [`      serviceAccountName: ${serviceAccount}`] : []),
		...(secrets ? ['      imagePullSecrets:', ...secrets.map((secret) => `        - name: ${secret}`)] : []),
		'      containers:',
		`        - {name: c, image: "${image}"}`,
		'',
	].join('\n');
}

export const documents = (...all: readonly string[]): string => all.join('---\n');

/** Reads files by name as a run does. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
	const roleOf = rolesOf(Object.keys(files));
	const read = Object.entries(files).map(([file, text]) => readText(file, text, roleOf(file)));
	return assembleRepository(read, [], defaultConfig);
}
