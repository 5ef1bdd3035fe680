import { createServer, type Socket } from "node:net";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { until } from "../runtime/transport/suite.js";
import { folder, haveTerminal, inTerminal, mpc, startMpc } from "./run.js";

/** A TCP port on which the test speaks as a board; it keeps what it hears. */
async function spoken() {
  const sockets = new Set<Socket>();
  let heard = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("data", (bytes) => (heard += bytes.length));
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  return {
    address: `socket://127.0.0.1:${port}`,
    heard: () => heard,
    connected: () => until(() => sockets.size > 0),
    say: async (text: string) => {
      await until(() => sockets.size > 0);
      for (const socket of sockets) socket.write(text);
    },
    cut: () => {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A virtual board behind a TCP port. */
async function served() {
  const virtual = await createVirtualBoard();
  const sockets = new Set<Socket>();
  let said = "";
  virtual.onData((bytes) => {
    said += Buffer.from(bytes).toString();
  });
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    const off = virtual.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
    socket.on("close", off);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  return {
    address: `socket://127.0.0.1:${port}`,
    said: () => said,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await virtual.close();
    },
  };
}

const MAIN = `import time
for i in range(3):
    print("tick", i)
    time.sleep(0.05)
print("\\x1b[2Jdone")
`;

describe("mpc monitor", () => {
  test("a board's main.py, to the prompt; escapes are filtered", async () => {
    using dir = folder({ "files/main.py": MAIN });
    const ran = await mpc(["monitor", "-b", "sim:files", "--prompt"], { cwd: dir.path });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/^(?:.*\n)*tick 0\ntick 1\ntick 2\ndone\n(?:.*\n)*>>> $/);
    expect(ran.stdout).not.toContain("\u001b[2J");
  });

  test("--until: the line is the last that is shown", async () => {
    using dir = folder({ "files/main.py": MAIN });
    const ran = await mpc(["monitor", "-b", "sim:files", "--until", "^tick [1-9]$"], { cwd: dir.path });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/^(?:.*\n)*tick 0\ntick 1\n$/);
  });

  test("--timeout alone is no failure; with --until or --prompt it is", async () => {
    using dir = folder({});
    const run = (...args: string[]) =>
      mpc(["monitor", "-b", "sim:", "--timeout", "0.4", ...args], { cwd: dir.path });
    const alone = await run();
    expect([alone.code, alone.stderr]).toEqual([0, ""]);
    const line = await run("--until", "never");
    expect(line.code).toBe(1);
    expect(line.stderr).toBe("error: 'never' hasn't come within 0.4 s\n");
    await using board = await spoken();
    const prompt = await mpc(["monitor", "-b", board.address, "--timeout", "0.4", "--prompt"], {
      cwd: dir.path,
    });
    expect([prompt.code, prompt.stderr]).toEqual([1, "error: the prompt hasn't come within 0.4 s\n"]);
  });

  test("nothing is sent to the board, and a program that runs there goes on", async () => {
    using dir = folder({});
    await using board = await spoken();
    const { ended } = startMpc(["monitor", "-b", board.address, "--until", "end"], { cwd: dir.path });
    await board.say("one\r\n");
    await board.say("the end\r\n");
    expect(await ended).toEqual({ code: 0, stdout: "one\nthe end\n", stderr: "" });
    expect(board.heard()).toBe(0);
  });

  test("a program that exec left running, to its end at the raw prompt", async () => {
    using dir = folder({});
    await using board = await served();
    const code = "import time\nfor i in range(40):\n  print('n', i)\n  time.sleep(0.1)";
    await mpc(["exec", "-b", board.address, "--no-follow", code], { cwd: dir.path });
    const ran = await mpc(["monitor", "-b", board.address, "--prompt"], { cwd: dir.path });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/n 38\nn 39\n>$/);
  });

  test("behind other commands of a line it watches their connection, and Ctrl-C leaves the program running", async () => {
    using dir = folder({});
    await using board = await served();
    const code = "import time\nn = 0\nwhile True:\n  print('n', n)\n  n += 1\n  time.sleep(0.02)";
    const line = ["exec", "-b", board.address, "--no-follow", code, "monitor", "--until"];
    const first = await mpc([...line, "^n 3$", "+", "sleep", "10ms"], { cwd: dir.path });
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(/^n 0\nn 1\nn 2\nn 3\n$/);
    const then = startMpc([...line, "never"], { cwd: dir.path });
    // What the first command leaves running is shown before the second one has begun.
    await until(() => then.stdout().includes("n 60\n"));
    const before = board.said().length;
    then.child.kill("SIGINT");
    expect(await then.ended).toMatchObject({ code: 130, stderr: "" });
    const after = board.said().length;
    await until(() => /n \d+\r\nn \d+\r\n/.test(board.said().slice(after)));
    expect(board.said().slice(before)).not.toContain("KeyboardInterrupt");
  });

  test("a board that is gone is waited for, and shown on when it is back", async () => {
    using dir = folder({});
    await using board = await spoken();
    const { ended, stdout } = startMpc(["monitor", "-b", board.address, "--until", "^two$"], {
      cwd: dir.path,
    });
    await board.say("one\r\ncut ");
    await until(() => stdout() === "one\ncut ");
    board.cut();
    await board.say("two\r\n");
    expect(await ended).toEqual({ code: 0, stdout: "one\ncut two\n", stderr: "" });
  });

  test.each([
    [[], 0, ""],
    [["--until", "x"], 1, / is gone; 'x' hasn't come\n$/],
    [["--prompt", "--until", "x"], 1, / is gone; 'x' or the prompt hasn't come\n$/],
  ])("--once %j ends when the board is gone: exit code %i", async (args, code, stderr) => {
    using dir = folder({});
    await using board = await spoken();
    const { ended } = startMpc(["monitor", "-b", board.address, "--once", ...args], { cwd: dir.path });
    await board.say("one\r\n");
    await board.connected();
    board.cut();
    const ran = await ended;
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(stderr);
  });

  test.skipIf(process.platform === "win32")(
    "a program that ends, behind exec:, isn't waited for",
    async () => {
      using dir = folder({});
      const ran = await mpc(["monitor", "-b", "exec:echo last words"], { cwd: dir.path });
      expect([ran.code, ran.stdout]).toEqual([1, "last words\n"]);
      expect(ran.stderr).toMatch(/^error: .* is gone\n$/);
    },
  );

  test.skipIf(process.platform === "win32").each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s ends it: exit code %i", async (signal, code) => {
    using dir = folder({});
    await using board = await spoken();
    const { child, ended, stdout } = startMpc(["monitor", "-b", board.address, "--until", "x"], {
      cwd: dir.path,
    });
    await board.say("one\r\n");
    await until(() => stdout() === "one\n");
    child.kill(signal);
    expect(await ended).toEqual({ code, stdout: "one\n", stderr: "" });
  });

  test("who reads its output may stop reading", async () => {
    using dir = folder({});
    await using board = await spoken();
    const { child, ended, stdout } = startMpc(["monitor", "-b", board.address], { cwd: dir.path });
    await board.say("one\r\n");
    await until(() => stdout() === "one\n");
    child.stdout.destroy();
    const talking = setInterval(() => void board.say("more\r\n").catch(() => {}), 10);
    const ran = await ended;
    clearInterval(talking);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
  });

  test.each([
    [["--until", "("], /'\(' is no regular expression/],
    [["--timeout", "soon"], /no number of seconds/],
  ])("%j exits 2 and says why", async (args, why) => {
    using dir = folder({});
    const ran = await mpc(["monitor", "-b", "sim:", ...args], { cwd: dir.path });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(why);
  });

  test("a board that isn't there is an error", async () => {
    using dir = folder({});
    const ran = await mpc(["monitor", "-b", "/dev/tty.nix"], { cwd: dir.path });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^NotFoundError/);
  });
});

if (haveTerminal("mpc monitor in a terminal")) {
  test("mpc monitor in a terminal: a lost board is told, Ctrl-C ends it", async () => {
    using dir = folder({});
    await using board = await spoken();
    const { child, screen } = inTerminal(["monitor", "-b", board.address], dir.path);
    await board.say("one\r\n");
    await until(() => screen().includes("one\n"));
    board.cut();
    await until(() => screen().includes("is back"));
    expect(screen()).toContain("is gone; waiting for it to come back");
    await board.say("two");
    await until(() => screen().endsWith("two"));
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.stdin!.write("\u0003");
    expect(await ended).toBe(130);
    expect(board.heard()).toBe(0);
    expect(screen()).toMatch(/two(?:\^C)?\n$/);
  });
}
