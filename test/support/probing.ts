import { onTestFinished } from 'vitest';
import { createRegistryClient, type RegistryClientOptions } from '../../src/registry/client.js';
import type { Credential } from '../../src/registry/credential.js';
import type { ProbeOutcome, ProbeRequest } from '../../src/registry/outcome.js';
import type { Platform } from '../../src/registry/platform.js';
import type { TagsOutcome } from '../../src/registry/tags.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { type FakeServer, type Handler, startFakeServer } from './fake-registry.js';

export interface Probing {
	readonly server: FakeServer;
	readonly clock: FakeClock;
	/** Probes `repository:tag` or `repository@digest`. */
	readonly probe: (image: string, more?: Partial<ProbeRequest>) => Promise<ProbeOutcome>;
	readonly tags: (repository: string, credentials: readonly Credential[]) => Promise<TagsOutcome>;
}

export const AMD64: Platform = { os: 'linux', architecture: 'amd64' };
export const ARM64: Platform = { os: 'linux', architecture: 'arm64' };

export const password = (username: string, text: string, name = `secret shop/${username}`): Credential => ({
	kind: 'basic',
	name,
	username,
	password: text,
});

/** A fake server for the length of the test. */
export async function serve(handler: Handler): Promise<FakeServer> {
	const server = await startFakeServer(handler);
	onTestFinished(() => server.close());
	return server;
}

/**
 * A client and a fake registry for the length of the test.
 *
 * @param host what images call the registry; its own address unless given
 */
export async function probing(
	handler: Handler,
	{ host, ...options }: RegistryClientOptions & { readonly host?: string } = {},
): Promise<Probing> {
	const server = await serve(handler);
	const clock = fakeClock();
	const name = host ?? server.host;
	const client = createRegistryClient({
		knownAdmissions: {},
		mayBePrivate: () => true,
		clock,
		...options,
		hosts: { [name]: { endpoint: server.url }, ...options.hosts },
	});
	onTestFinished(() => client.close());
	const probe = (image: string, more: Partial<ProbeRequest> = {}) => {
		const [, repository = '', reference = ''] = /^([^:@]+)[:@](.+)$/.exec(image) ?? [];
		return client.probe({ host: name, repository, reference, platforms: [], credentials: [], ...more });
	};
	const tags = (repository: string, credentials: readonly Credential[]) =>
		client.tags({ host: name, repository, credentials });
	return { server, clock, probe, tags };
}
