import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		globalSetup: ["test/build.ts"],
		setupFiles: ["test/properties.ts"],
		// The default leaves one core free; half the time of many tests is spent in processes that they start.
		maxWorkers: "100%",
		// A busy machine is slow, not wrong: these only end what hangs.
		testTimeout: 300_000,
		hookTimeout: 600_000,
	},
});
