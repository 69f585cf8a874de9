import { expect, test } from 'vitest';
import { password, probing } from '../support/probing.js';
import { answeringAs, VENDOR_ANSWERS } from '../support/vendors.js';

const robot = password('robot', 'right-password');

test.each(VENDOR_ANSWERS)('$vendor, $asker, $situation: $verdict', async (row) => {
	const { server, probe } = await probing(answeringAs(row), row.host === undefined ? {} : { host: row.host });
	const outcome = await probe('team/app:1', { credentials: row.asker === 'robot' ? [robot] : [] });
	expect(outcome.verdict).toBe(row.verdict);
	expect(JSON.stringify(outcome)).not.toContain('right-password');
	// On Docker Hub a GET would be a pull.
	if (row.host === 'docker.io') expect(server.count(/^GET \/v2/)).toBe(0);
});

test('all ten vendors are there', () => {
	expect(new Set(VENDOR_ANSWERS.map(({ vendor }) => vendor)).size).toBe(10);
});
