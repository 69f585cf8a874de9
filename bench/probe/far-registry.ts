import { createHash } from 'node:crypto';
import { type Answer, type Certificate, type Distance, type FarServer, startFarServer } from './far-server.js';

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const INDEX = JSON.stringify({
	schemaVersion: 2,
	mediaType: INDEX_TYPE,
	manifests: [
		{
			mediaType: 'application/vnd.oci.image.manifest.v1+json',
			digest: `sha256:${'0'.repeat(64)}`,
			size: 500,
			platform: { os: 'linux', architecture: 'amd64' },
		},
	],
});
const FOUND = {
	'content-type': INDEX_TYPE,
	'content-length': String(INDEX.length),
	'docker-content-digest': `sha256:${createHash('sha256').update(INDEX).digest('hex')}`,
};

export interface FarRegistry {
	readonly host: string;
	readonly realm: string;
	readonly requests: () => readonly string[];
	readonly close: () => void;
}

/** Every twentieth answer is one of these: a busy server, and one that wants patience. */
export const FAULTS = [503, 429] as const;

interface FarRegistryOptions {
	readonly faults?: readonly number[];
	/** crane asks for no token at another host of a private network, such as another port of this machine. */
	readonly tokenService?: 'elsewhere' | 'own-host';
}

/** A registry that has every image, for those with a token of its token service. */
export async function startFarRegistry(
	certificate: Certificate,
	distance: Distance,
	{ faults = [], tokenService = 'elsewhere' }: FarRegistryOptions = {},
): Promise<FarRegistry> {
	const giveToken = (response: Parameters<Answer>[1]) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ token: 'x', expires_in: 300 }));
	};
	const tokens = await startFarServer(certificate, distance, (_request, response) => giveToken(response));
	let realm = `https://${tokens.host}/token`;
	let count = 0;
	const answer: Answer = (request, response) => {
		if (request.url?.startsWith('/token')) {
			giveToken(response);
			return;
		}
		count++;
		const fault = count % 20 === 0 ? faults[(count / 20) % faults.length] : undefined;
		if (fault !== undefined) response.writeHead(fault).end();
		else if (request.headers.authorization === 'Bearer x')
			response.writeHead(200, FOUND).end(request.method === 'GET' ? INDEX : '');
		else response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="far"` }).end();
	};
	const registry: FarServer = await startFarServer(certificate, distance, answer);
	if (tokenService === 'own-host') realm = `https://${registry.host}/token`;
	return {
		host: registry.host,
		realm,
		requests: () => [...registry.requests(), ...tokens.requests()],
		close: () => [registry, tokens].map((server) => server.close()),
	};
}
