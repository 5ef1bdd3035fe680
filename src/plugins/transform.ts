/**
 * `import "mpc/transform"` marks a file that holds device code. The transform removes the import; that it was loaded means that
 * nothing transformed the file, and its device code would have run in Node.
 */
const error = new Error(
  "a file with @device code was loaded without mpc's transform, so its device code would run in Node. " +
    "Run it with `mpc run FILE`, with `node --import mpc/register FILE`, or add mpc's plug-in to your bundler (mpc/esbuild, mpc/vite, mpc/rollup, mpc/webpack).",
);
// Where it was thrown is in mpc, which isn't where the mistake is.
error.stack = `${error.name}: ${error.message}`;
throw error;

export {};
