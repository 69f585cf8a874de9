import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metadata, ROOT } from '../support/run-bundle.js';

describe('action.yml', () => {
	test('starts the committed bundle under Node 24, for the step and when the job ends', () => {
		expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action/index.js', post: 'dist/action/index.js' });
		expect(existsSync(join(ROOT, metadata.runs.main))).toBe(true);
	});

	test.each(Object.entries({ ...metadata.inputs, ...metadata.outputs }))('describes `%s`', (_, { description }) => {
		expect(description).toMatch(/\.$/);
	});

	test('has no default for what the configuration may set', () => {
		const withDefault = Object.entries(metadata.inputs).filter(([, input]) => input.default !== undefined);
		expect(withDefault.map(([name]) => name)).toEqual(['summary', 'token']);
	});
});
