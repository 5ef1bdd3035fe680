import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

/** The Emscripten module behind the package's own wrapper, which fails on Node 18 and later (it takes `fetch` for a browser). */
type MpyCross = (options: {
  arguments: string[];
  inputFileContents: string;
  wasmBinary: Uint8Array;
  callback(status: number, mpy: Uint8Array | undefined, out: string[], err: string[]): void;
}) => void;

const require = createRequire(import.meta.url);
const { path, text } = workerData as { path: string; text: string };
const script = require.resolve("@pybricks/mpy-cross-v6/build/mpy-cross-v6.js");
const loaded = require(script) as MpyCross | { default: MpyCross };
const mpyCross = typeof loaded === "function" ? loaded : loaded.default;

// The file given to the compiler must not have a folder; `-s` sets what tracebacks show.
mpyCross({
  arguments: ["-s", path, "-X", "heapsize=4m", "module.py"],
  inputFileContents: text,
  wasmBinary: readFileSync(script.replace(/\.js$/, ".wasm")),
  callback(status, mpy, _out, err) {
    if (status === 0 && mpy !== undefined) parentPort?.postMessage({ mpy });
    else parentPort?.postMessage({ error: err.at(-1) ?? `mpy-cross ended with status ${status}` });
  },
});
