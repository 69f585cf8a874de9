/** A docker config with `user:password` for each registry. */
export function dockerConfig(auths: Readonly<Record<string, string>>): string {
	const entries = Object.entries(auths).map(([host, pair]) => [host, { auth: Buffer.from(pair).toString('base64') }]);
	return JSON.stringify({ auths: Object.fromEntries(entries) });
}

/** A pull secret with `user:password` for each registry. */
export function secretManifest(namespace: string, name: string, auths: Readonly<Record<string, string>>): string {
	const body = Buffer.from(dockerConfig(auths)).toString('base64');
	return `apiVersion: v1
kind: Secret
metadata: {name: ${name}, namespace: ${namespace}}
type: kubernetes.io/dockerconfigjson
data: {.dockerconfigjson: ${body}}
`;
}
