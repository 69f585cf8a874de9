import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { run } from '../../src/run.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/node', import.meta.url));
const NODE_RULES: ReadonlySet<string> = new Set(
	rules.filter(({ category }) => category === 'node').map(({ id }) => id),
);

/** Every set-up is one that the documentation of its parts tells to write; each file says where it is from. */
test.each(['containerd', 'containerd1', 'crio', 'kind'])('a modern set-up with %s gives nothing', async (name) => {
	const { report } = await run({ cwd: `${FIXTURES}/${name}`, paths: [], exclude: [] });
	expect(NODE_RULES.size).toBeGreaterThan(5);
	expect(report.findings.filter(({ id }) => NODE_RULES.has(id)).map(({ id, message }) => `${id}: ${message}`)).toEqual(
		[],
	);
});
