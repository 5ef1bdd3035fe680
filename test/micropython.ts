import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";

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
}

/** Runs Python on a fresh WebAssembly MicroPython in this process. Synchronous once loaded, so an endless loop hangs. */
export async function runPython(code: string, options: PythonOptions = {}): Promise<PythonRun> {
  const chunks: Uint8Array[] = [];
  const board = await loadMicroPython({
    heapsize: options.heap ?? 4 * 1024 * 1024,
    linebuffer: false,
    stdout: (bytes: Uint8Array) => void chunks.push(bytes.slice()),
  });
  for (const [path, text] of Object.entries(options.files ?? {})) writeFile(board.FS, `/lib/${path}`, text);
  const failure = attempt(() => board.runPython(code));
  const output = Buffer.concat(chunks).toString("utf8").replaceAll("\r\n", "\n");
  return failure === undefined ? { output } : { output, error: failure };
}

type FileSystem = Awaited<ReturnType<typeof loadMicroPython>>["FS"];

function writeFile(fs: FileSystem, path: string, text: string): void {
  const folders = path.split("/").slice(1, -1);
  folders.forEach((_, i) => {
    const folder = `/${folders.slice(0, i + 1).join("/")}`;
    if (!fs.analyzePath(folder).exists) fs.mkdir(folder);
  });
  fs.writeFile(path, text);
}

function attempt(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error.message.trim();
    throw error;
  }
}
