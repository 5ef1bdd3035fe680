import { Worker } from "node:worker_threads";
import { Failure } from "./failure.js";

/** Far more than any module takes; the compiler's WebAssembly build hangs where it runs out of memory. */
const LIMIT_MS = 20_000;

type Reply = { readonly mpy: Uint8Array } | { readonly error: string };

/**
 * Compiles Python to `.mpy` bytecode (version 6, no native code), in a worker: the compiler leaves listeners on its process and can
 * hang, so that it gets one of its own and a limit.
 *
 * @param path - path on the board, as tracebacks show it
 * @throws Failure if the text doesn't compile or the limit is reached
 */
export async function compileMpy(path: string, text: string): Promise<Uint8Array> {
  const worker = new Worker(new URL("./mpy-worker.js", import.meta.url), { workerData: { path, text } });
  try {
    const reply = await new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => resolve({ error: `it took more than ${LIMIT_MS / 1000} s` }), LIMIT_MS);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => clearTimeout(timer));
    });
    if ("error" in reply)
      throw new Failure(`${path} can't be made into .mpy: ${reply.error}`, "Leave out --mpy.");
    return reply.mpy;
  } finally {
    await worker.terminate();
  }
}
