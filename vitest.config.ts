import { defineConfig } from "vitest/config";

/**
 * Pure rooms are tested from their sources. What needs a worker (the virtual board) is imported by the package's own
 * name, so that tests run the built files that ship; `npm test` builds first.
 */
const dist = (path: string) => new URL(`./dist/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^mpc$/, replacement: dist("runtime/index.js") },
      { find: /^mpc\/session$/, replacement: dist("runtime/session.js") },
      { find: /^mpc\/(compiler|virtual)$/, replacement: dist("$1/index.js") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Against hangs only: machines that run tests are busy, and no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // What counts the tests reads them here; see .ci/run.
    ...(process.env.MPC_TEST_RESULTS && {
      reporters: ["default", "json"],
      outputFile: { json: process.env.MPC_TEST_RESULTS },
    }),
  },
});
