import { defineConfig } from 'vitest/config';

/** Tests that pull with a real kubelet and real container runtimes: minutes, root and Docker. */
export default defineConfig({
	test: {
		include: ['test/pull-test/**/*.itg.test.ts'],
		setupFiles: ['test/support/scrub-environment.ts'],
		testTimeout: 120_000,
		fileParallelism: false,
	},
});
