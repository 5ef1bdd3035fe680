import { createServer } from "node:net";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { until } from "../runtime/transport/suite.js";
import { serve } from "../runtime/transport/webReplServer.js";
import { folder, haveTerminal, inTerminal, startMpc } from "./run.js";

const loop = "import time\nprint('on')\nwhile True: time.sleep_ms(5)\n";

/** A program that goes on after a Ctrl-C. */
const stubborn = `import time
for i in range(100):
    try:
        print('on', i)
        while True: time.sleep_ms(5)
    except KeyboardInterrupt: pass
`;

test.skipIf(process.platform === "win32").each([
  ["exec", ["exec", "-b", "sim:", loop]],
  ["run, of Python", ["run", "-b", "sim:", "loop.py"]],
  ["run, of a device module", ["run", "-b", "sim:", "loop.device.ts"]],
])("SIGINT to mpc %s interrupts the board: its traceback, exit code 1", async (_, args) => {
  using dir = folder({
    "loop.py": loop,
    "loop.device.ts": 'import { sleep_ms } from "time";\nconsole.log("on");\nwhile (true) sleep_ms(5);\n',
  });
  const { child, stdout, ended } = startMpc(args, { cwd: dir.path });
  await until(() => stdout().includes("on"));
  child.kill("SIGINT");
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr).toContain("interrupting the board");
  expect(stderr).toContain("KeyboardInterrupt");
  expect(stderr).not.toMatch(/report this/);
});

test.skipIf(process.platform === "win32")(
  "mpc repl in a pipe waits for the end of what was typed; SIGINT interrupts that, and mpc ends once the prompt is back",
  async () => {
    using dir = folder({});
    const { child, stdout, ended } = startMpc(["repl", "-b", "sim:"], { cwd: dir.path });
    child.stdin.end(`${loop}\nprint('behind', 6 * 7)\n`);
    await until(() => stdout().includes("on\n"));
    // The input has ended, and so it doesn't end by itself.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(stdout()).toContain("KeyboardInterrupt");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  },
);

test.skipIf(process.platform === "win32").each([
  ["exec", ["exec", "-b", "sim:", "while True: print('on')"]],
  ["run, of Python", ["run", "-b", "sim:", "prints.py"]],
  ["run, of a device module", ["run", "-b", "sim:", "prints.device.ts"]],
  ["repl", ["repl", "-b", "sim:"]],
])("mpc %s, whose output nobody reads any more, ends without a word", async (_, args) => {
  using dir = folder({
    "prints.py": "while True: print('on')\n",
    "prints.device.ts": 'while (true) console.log("on");\n',
  });
  const { child, stdout, ended } = startMpc(args, { cwd: dir.path });
  child.stdin.on("error", () => {}).write("while True: print('on')\n\n");
  await until(() => stdout().includes("on\n"));
  child.stdout.destroy();
  const { code, stderr } = await ended;
  expect(stderr).toBe("");
  expect(code).toBe(141);
});

test.skipIf(process.platform === "win32")(
  "a second SIGINT leaves the board as it is, running, and ends mpc with 130",
  async () => {
    using dir = folder({});
    const virtual = await createVirtualBoard();
    const tcp = createServer((socket) => {
      const off = virtual.onData((bytes) => socket.write(bytes));
      socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
      socket.on("error", () => {}).on("close", off);
    });
    const port = await new Promise<number>((resolve) =>
      tcp.listen(0, "127.0.0.1", () => resolve((tcp.address() as { port: number }).port)),
    );
    const address = `socket://127.0.0.1:${port}`;
    const { child, stdout, ended } = startMpc(["exec", "-b", address, stubborn], { cwd: dir.path });
    await until(() => stdout().includes("on 0"));
    child.kill("SIGINT");
    await until(() => stdout().includes("on 1"));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    let said = "";
    virtual.onData((bytes) => {
      said += Buffer.from(bytes).toString("latin1");
    });
    // It goes on, and takes a Ctrl-C of somebody else's.
    void virtual.write(Uint8Array.of(3));
    await until(() => said.includes("on 2"));
    tcp.close();
    await virtual.close();
  },
);

if (haveTerminal("mpc repl over ws://")) {
  test("mpc repl over ws://: its password, keys, Ctrl-C, Ctrl-]", async () => {
    using dir = folder({});
    const virtual = await createVirtualBoard();
    let off = () => {};
    const server = await serve({ greeting: ["Password: "], password: "secret12" }, (bytes, frame) => {
      off();
      off = virtual.onData(frame);
      void Promise.resolve(virtual.write(bytes)).catch(() => {});
    });
    const { child, screen } = inTerminal(["repl", "-b", `ws://127.0.0.1:${server.port}`], dir.path);
    const type = async (keys: string, shows: string) => {
      const before = screen().length;
      child.stdin!.write(keys);
      await until(() => screen().indexOf(shows, before) >= 0);
    };
    await until(() => screen().includes("Password of"));
    await type("secret12\r", ">>> ");
    await type("print(6 * 7)\r", "42\n>>> ");
    // the loop runs once the number is there; at a continued line Ctrl-C would only drop what was typed
    await type('exec("print(21 * 2)\\nwhile True: pass")\r', "42");
    await type("\u0003", "KeyboardInterrupt");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin!.write("\u001d");
    expect(await ended).toBe(0);
    expect(screen()).not.toContain("secret12");
    await server.stop();
    await virtual.close();
  });
}
