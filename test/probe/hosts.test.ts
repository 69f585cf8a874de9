import { describe, expect, test } from 'vitest';
import { loadHosts } from '../../src/probe/hosts.js';
import { createWorkspace } from '../support/workspace.js';

const CA = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

describe('what is known of hosts', () => {
	test('is what the configuration says, with the CA files that it names', async () => {
		const cwd = createWorkspace({ 'certs/ca.pem': CA });
		const named = {
			'registry.example.com': {
				endpoint: 'https://r.example.com',
				ca: ['certs/ca.pem'],
				'token-hosts': ['auth.example.com'],
				mirrors: [{ endpoint: 'http://mirror.example.com', 'skip-verify': true }],
			},
		};
		expect(await loadHosts({ named }, [], cwd)).toEqual({
			settings: {
				'registry.example.com': {
					endpoint: 'https://r.example.com',
					ca: [CA],
					tokenHosts: ['auth.example.com'],
					mirrors: [{ endpoint: 'http://mirror.example.com', skipVerify: true }],
				},
			},
			skipped: [],
		});
	});

	test('is what stands in a folder like a node’s, and the configuration wins', async () => {
		const cwd = createWorkspace({
			'certs.d/docker.io/hosts.toml': '[host."https://mirror.example.com"]\n',
			'certs.d/ghcr.io/hosts.toml': '[host."https://other.example.com"]\n',
		});
		const named = { 'ghcr.io': { endpoint: 'https://ghcr.example.com' } };
		const { settings } = await loadHosts({ named, configPath: 'certs.d' }, ['docker.io', 'ghcr.io', 'quay.io'], cwd);
		expect(settings).toMatchObject({
			'docker.io': { mirrors: [{ endpoint: 'https://mirror.example.com' }] },
			'ghcr.io': { endpoint: 'https://ghcr.example.com' },
		});
		expect(settings['ghcr.io']).not.toHaveProperty('mirrors');
		expect(settings).not.toHaveProperty('quay.io');
	});

	test('is less where a node’s file is broken, and that is counted with its line', async () => {
		const cwd = createWorkspace({ 'certs.d/docker.io/hosts.toml': 'server = "https://a"\n[host\n' });
		const { skipped } = await loadHosts({ named: {}, configPath: 'certs.d' }, ['docker.io'], cwd);
		expect(skipped).toEqual([
			expect.objectContaining({ file: 'certs.d/docker.io/hosts.toml', line: 2, reason: 'unreadable' }),
		]);
	});

	test.each([
		['is missing', {}, 'The CA file `ca.pem` for `ghcr.io` cannot be read (ENOENT). Mend `registries.hosts`.'],
		[
			'holds none',
			{ 'ca.pem': 'hello' },
			'The CA file `ca.pem` for `ghcr.io` holds no PEM certificate. Mend `registries.hosts`.',
		],
	])('is an error of the configuration where a CA file %s', async (_, files, message) => {
		const named = { 'ghcr.io': { ca: ['ca.pem'] } };
		await expect(loadHosts({ named }, [], createWorkspace(files))).rejects.toThrow(message);
	});
});
