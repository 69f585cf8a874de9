import { defineConfig } from 'vitest/config';

/** Tests with real parts, such as the committed bundle under the runner's Node. */
export default defineConfig({
	test: {
		include: ['test/**/*.itg.test.ts'],
		exclude: ['test/pull-test/**'],
		setupFiles: ['test/support/scrub-environment.ts'],
		testTimeout: 120_000,
		fileParallelism: false,
	},
});
