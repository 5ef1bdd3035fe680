// Runs Python on a fresh WebAssembly MicroPython for each message; a thread of its own, so that an endless loop can be ended.
import { parentPort } from "node:worker_threads";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";

parentPort.on("message", async ({ code, files, heap }) => {
  const chunks = [];
  const board = await loadMicroPython({
    heapsize: heap,
    linebuffer: false,
    stdout: (bytes) => void chunks.push(bytes.slice()),
    stderr: () => {},
  });
  for (const [path, text] of Object.entries(files)) writeFile(board.FS, `/${path}`, text);
  let error;
  try {
    board.runPython(code);
  } catch (e) {
    // The glue makes errors of exceptions; a trap of the interpreter itself is reported as what it is.
    error = e instanceof Error ? e.message.trim() : String(e);
  }
  const output = Buffer.concat(chunks).toString("utf8").replaceAll("\r\n", "\n");
  parentPort.postMessage(error === undefined ? { output } : { output, error });
});

function writeFile(fs, path, text) {
  const folders = path.split("/").slice(1, -1);
  folders.forEach((_, i) => {
    const folder = `/${folders.slice(0, i + 1).join("/")}`;
    if (!fs.analyzePath(folder).exists) fs.mkdir(folder);
  });
  fs.writeFile(path, text);
}
