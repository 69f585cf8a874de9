import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/**/*.itg.test.ts'],
		setupFiles: ['test/support/scrub-environment.ts'],
		// A slow machine is no failure: nothing here depends on time.
		testTimeout: 60_000,
	},
});
