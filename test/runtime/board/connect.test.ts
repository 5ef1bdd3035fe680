import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { AddressError, ConnectError, connect, DisconnectedError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import ts from "typescript";
import { afterEach, expect, test, vi } from "vitest";
import { CONNECTED } from "../../../contract/index.js";
import { freePort } from "../boards/microbit.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("MPC_BOARD names the board where no address is given", async () => {
  vi.stubEnv("MPC_BOARD", "sim:?profile=bare");
  await using board = await connect();
  expect(board.address).toBe("sim:?profile=bare");
});

test("with nothing plugged in it is the virtual board, and stderr says so", async () => {
  vi.stubEnv("MPC_BOARD", "");
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await using board = await connect();
  expect(board.address).toBe("sim:");
  expect(written.join("")).toMatch(/no board is plugged in; using the virtual board/);
});

test("a wrong address is an error before anything is opened", async () => {
  await expect(connect("ttyACM0")).rejects.toBeInstanceOf(AddressError);
});

test("a silent peer: an error within the time given", async () => {
  const server = createServer(() => {});
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const start = performance.now();
  const error = await connect(`socket://127.0.0.1:${port}`, { timeout: 700 }).catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect(error.code).toBe("no-repl");
  expect(performance.now() - start).toBeLessThan(900);
  server.close();
});

test("attempts: the board may come later", async () => {
  const port = await freePort();
  const address = `socket://127.0.0.1:${port}`;
  await expect(connect(address)).rejects.toMatchObject({ code: "refused" });
  const virtual = await createVirtualBoard();
  const server = createServer((socket) => {
    const off = virtual.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
    socket.on("close", off);
  });
  setTimeout(() => server.listen(port, "127.0.0.1"), 300);
  const board = await connect(address, { attempts: 5 });
  expect(await board.exec("print(1)")).toBe("1\n");
  await board.close();
  server.close();
  await virtual.close();
});

test("connected boards are known at the global symbol until they are closed", async () => {
  const boards = () => (globalThis as { [CONNECTED]?: Set<unknown> })[CONNECTED] ?? new Set();
  const before = boards().size;
  const board = await connect("sim:");
  expect(boards().has(board)).toBe(true);
  await board.close();
  expect(boards().size).toBe(before);
});

test("a link that dies: the call rejects, it is told, reconnect works, nothing is run twice", async () => {
  const virtual = await createVirtualBoard();
  const sockets = new Set<import("node:net").Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    const off = virtual.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
    socket.on("close", () => {
      off();
      sockets.delete(socket);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const board = await connect(`socket://127.0.0.1:${port}`);
  let told = 0;
  board.on("disconnect", () => told++);
  await board.exec("n = 0");
  const call = board.exec("n += 1\nwhile True: pass").catch((e) => e);
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const socket of sockets) socket.destroy();
  expect(await call).toBeInstanceOf(DisconnectedError);
  expect(told).toBe(1);
  expect(board.connected).toBe(false);
  expect(await board.exec("1").catch((e) => e)).toBeInstanceOf(DisconnectedError);
  for (let i = 0; i < 20; i++) await board.reconnect();
  expect(sockets.size).toBe(1);
  expect(await board.exec("print(n)")).toBe("1\n");
  await board.close();
  server.close();
  await virtual.close();
});

test("Ctrl-C interrupts the board, a second one leaves it and ends the process", async () => {
  const dist = new URL("../../../dist/runtime/index.js", import.meta.url).href;
  const program = `
    import { connect } from ${JSON.stringify(dist)};
    const board = await connect("sim:", { sigint: true });
    for (const code of ["print('one')\\nwhile True: pass", "print('two')\\nwhile True: pass"]) {
      await board.exec(code, { onOutput: (text) => process.stdout.write(text) }).catch((e) => console.log(e.pyType));
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  const saying = async (text: string) => {
    while (!said.includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await saying("one");
  child.kill("SIGINT");
  await saying("two");
  expect(said).toContain("KeyboardInterrupt");
  child.kill("SIGINT");
  expect(await ended).toBe(130);
});

test("the public types need neither DOM nor Node types", () => {
  const root = new URL("../../../", import.meta.url).pathname;
  const file = `${root}dist/public-types-probe.ts`;
  const text = `import { connect, type Board } from "./runtime/index.js";
    export async function run(signal: { aborted: boolean; addEventListener(): void; removeEventListener(): void }) {
      const board: Board = await connect("sim:", { signal });
      const text: string = await board.exec("1", { timeout: 5 });
      return [text, board.info.version, await board.fs.get("x")] as const;
    }`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  expect(messages).toEqual([]);
}, 60_000);
