import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startDemoRegistry } from '../../scripts/lib/demo-registry.js';
import { runCli } from '../support/fake-io.js';
import { ROOT } from '../support/run-bundle.js';
import { createWorkspace } from '../support/workspace.js';

test('the demo tells every failure that is planted in it, and blames no healthy image', async () => {
	const demo = await startDemoRegistry();
	onTestFinished(() => demo.stop());
	const folder = createWorkspace({});
	const config = join(folder, 'demo.json');
	writeFileSync(config, JSON.stringify({ registries: { hosts: demo.hosts }, credentials: demo.credentials }));
	const { out, error, exitCode } = await runCli(
		ROOT,
		['--probe', '--config', config, '--output', 'json', 'examples/manifests'],
		{ env: { ...demo.env, HOME: folder } },
	);
	expect(error).toBe('');
	const { findings, images, skipped } = JSON.parse(out) as {
		skipped: { file: string; line: number; reason: string }[];
		findings: { id: string; image?: string; location: { file: string; line: number }; docs: string }[];
		images: { image: string; status: string }[];
	};
	const told = findings
		.filter(({ docs, location }) => docs.includes('/failures/') && location.file.endsWith('releases.yaml'))
		.map(({ id, location }) => `${location.line} ${id}`);
	expect(told.sort()).toEqual([
		'18 tag-not-found',
		'20 repository-not-found',
		'22 access-denied-or-not-found',
		'24 platform-mismatch',
		'26 schema1-unsupported',
		'28 unsupported-media-type',
		'30 rate-limited',
		'32 connection-refused',
		'52 platform-mismatch',
		'54 unauthorized-bad-credentials',
	]);
	expect(images.filter(({ status }) => status === 'found').map(({ image }) => image)).toEqual([
		'ghcr.io/acme/cart:latest',
		'ghcr.io/acme/report:1.9.0',
		'ghcr.io/acme/storefront',
		'nginx@sha256:4ff102c5d78d254a6f0da062b3cf39eaf07f01eec0927fd21e219d0af8bc0591',
		'registry.example.com/acme/catalog:3.1.0',
	]);
	expect(out).not.toContain('the old password');
	// Docker Hub's limit is nearly used up in the demo.
	expect(skipped).toContainEqual(
		expect.objectContaining({ file: 'examples/manifests/web.yaml', line: 17, reason: 'platforms-unknown' }),
	);
	expect(exitCode).toBe(1);
});
