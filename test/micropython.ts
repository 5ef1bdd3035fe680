import { Worker } from "node:worker_threads";

/** What a run of Python printed, and how it ended: `error` is the traceback of an exception that nothing caught. */
export interface PythonRun {
  readonly output: string;
  readonly error?: string;
}

export interface PythonOptions {
  /** Modules that the code may import, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Bytes of heap; the default is what a large program needs. */
  readonly heap?: number;
  /** Milliseconds after which the run is ended; its error is then `"timeout"`. */
  readonly timeout?: number;
}

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Runs Python on a fresh WebAssembly MicroPython, in a thread that the runs of a test file share, one after the other. */
export function runPython(code: string, options: PythonOptions = {}): Promise<PythonRun> {
  const run = last.then(() => runNext(code, options));
  last = run.catch(() => {});
  return run;
}

function runNext(
  code: string,
  { files = {}, heap = 4 << 20, timeout = 10_000 }: PythonOptions,
): Promise<PythonRun> {
  worker ??= new Worker(new URL("./micropythonWorker.mjs", import.meta.url));
  const current = worker;
  current.unref();
  return new Promise((resolve) => {
    const end = (result: PythonRun) => {
      clearTimeout(timer);
      current.off("message", end).off("error", broken); // not all listeners: Worker has some of its own
      resolve(result);
    };
    const fail = (error: string) => {
      worker = undefined;
      void current.terminate();
      end({ output: "", error });
    };
    const timer = setTimeout(() => fail("timeout"), timeout);
    const broken = (error: Error) => fail(`the interpreter broke: ${error.message}`);
    current.once("message", end);
    current.once("error", broken);
    current.postMessage({ code, files, heap });
  });
}
