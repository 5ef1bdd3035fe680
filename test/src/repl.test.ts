import { readFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { findProgram, haveAll } from "../runtime/boards/needs.js";
import { certificateFor } from "../runtime/transport/certificates.js";
import { until } from "../runtime/transport/suite.js";
import { serve } from "../runtime/transport/webReplServer.js";
import { folder, haveTerminal, inTerminal, mpc } from "./run.js";

describe("mpc exec", () => {
  test("prints what the code prints", async () => {
    using dir = folder({});
    const ran = await mpc(["exec", "-b", "sim:", "for i in range(2): print('no', i)"], { cwd: dir.path });
    expect(ran).toEqual({ code: 0, stdout: "no 0\nno 1\n", stderr: "" });
  });

  test("- reads it from standard input", async () => {
    using dir = folder({});
    const ran = await mpc(["exec", "-b", "sim:", "-"], { cwd: dir.path, input: "x = 6\nprint(x * 7)\n" });
    expect(ran).toEqual({ code: 0, stdout: "42\n", stderr: "" });
  });

  test("an exception: what was printed, the traceback on stderr, exit code 1", async () => {
    using dir = folder({});
    const ran = await mpc(["exec", "-b", "sim:", "print(1)\nraise ValueError('x')"], { cwd: dir.path });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("1\n");
    expect(ran.stderr).toMatch(/^Traceback .*\n.*line 2.*\nValueError: x\n$/);
  });

  test("an OSError that is a number is said in words", async () => {
    using dir = folder({ "open.py": "raise OSError(28)" });
    for (const command of [
      ["exec", "open('/nowhere')"],
      ["run", "open.py"],
    ]) {
      const { stderr } = await mpc([...command, "-b", "sim:"], { cwd: dir.path });
      expect(stderr).toMatch(
        /\nOSError: \[Errno (28\] ENOSPC: no space left|2\] ENOENT: no such file or folder)\n$/,
      );
    }
  });

  test("a time limit stops it", async () => {
    using dir = folder({});
    const ran = await mpc(["exec", "-b", "sim:", "--timeout", "0.3", "while True: pass"], { cwd: dir.path });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/TimeoutError/);
  });

  test("--idle stops what has gone silent", async () => {
    using dir = folder({ "busy.py": "print('on')\nwhile True: pass\n" });
    for (const command of [
      ["exec", "print('on')\nwhile True: pass"],
      ["run", "busy.py"],
    ]) {
      const ran = await mpc([...command, "-b", "sim:", "--idle", "0.3"], { cwd: dir.path });
      expect(ran.code).toBe(1);
      expect(ran.stdout).toBe("on\n");
      expect(ran.stderr).toMatch(/TimeoutError: .*300 ms/);
    }
  });

  test.each([
    [["exec"]],
    [["exec", "-b", "sim:", "--timeout", "soon", "1"]],
    [["exec", "-b", "sim:", "--idle", "", "1"]],
    [["exec", "-b", "sim:", "--baud", "fast", "1"]],
    [["exec", "-b", "sim:", "--dtr", "up", "1"]],
    [["exec", "-b", "sim:", "--password-file", "no-such-file", "1"]],
    [["eval"]],
  ])("%j exits 2 and says why", async (args) => {
    using dir = folder({});
    const ran = await mpc(args, { cwd: dir.path });
    expect(ran.code).toBe(2);
    expect(ran.stderr).not.toMatch(/report this/);
  });

  test("a port that isn't there", async () => {
    using dir = folder({});
    const ran = await mpc(["exec", "-b", "/dev/tty.nix", "1"], { cwd: dir.path });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^NotFoundError: there is no port/);
  });
});

/** A virtual board behind a TCP port. */
async function served(port = 0) {
  const virtual = await createVirtualBoard();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const off = virtual.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
    socket.on("error", () => {}).on("close", () => sockets.delete(socket) && off());
  });
  const taken = await new Promise<number>((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return { virtual, server, port: taken, cut };
}

test("--dtr and --rts are a serial port's alone, and no matter to other links", async () => {
  using dir = folder({});
  const ran = await mpc(["exec", "-b", "sim:", "--dtr", "on", "--rts", "off", "print(1)"], { cwd: dir.path });
  expect(ran).toEqual({ code: 0, stdout: "1\n", stderr: "" });
});

test.each([
  [["--no-follow"], 0, /^$/],
  [["--leave", "--timeout", "0.5"], 1, /^TimeoutError: .*500 ms, and goes on with it\n$/],
])("mpc exec %j leaves the program running", async (options, status, says) => {
  using dir = folder({});
  const { virtual, server, port } = await served();
  const code = "import time\nwhile True:\n  print('still here')\n  time.sleep(0.01)";
  const ran = await mpc(["exec", "-b", `socket://127.0.0.1:${port}`, ...options, code], { cwd: dir.path });
  expect(ran.code).toBe(status);
  expect(ran.stderr).toMatch(says);
  let said = "";
  virtual.onData((bytes) => {
    said += Buffer.from(bytes).toString();
  });
  await until(() => said.includes("still here\r\nstill here"));
  server.close();
  await virtual.close();
});

test.each([
  [[], true],
  [["--soft"], true],
  [["--no-main"], false],
  [["--soft", "--no-main"], false],
])("mpc reset %j restarts the board; main.py runs: %s", async (how, runs) => {
  using dir = folder({});
  const { virtual, server, port } = await served();
  const address = `socket://127.0.0.1:${port}`;
  const prepare = `open("main.py", "w").write("import time\\nwhile True:\\n  print('main runs')\\n  time.sleep(0.01)")\nold = 1`;
  await mpc(["exec", "-b", address, prepare], { cwd: dir.path });
  let said = "";
  const off = virtual.onData((bytes) => {
    said += Buffer.from(bytes).toString();
  });
  const ran = await mpc(["reset", "-b", address, ...how], { cwd: dir.path });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
  if (runs) {
    said = "";
    await until(() => said.includes("main runs\r\nmain runs"));
  }
  off();
  const names = await mpc(["exec", "-b", address, "print('old' in globals(), 'time' in globals())"], {
    cwd: dir.path,
  });
  expect(names.stdout).toBe(`False ${runs ? "True" : "False"}\n`);
  server.close();
  await virtual.close();
});

test("mpc reset --timeout: a board that stays away is waited for so long", async () => {
  using dir = folder({});
  const { virtual, server, port, cut } = await served();
  let said = "";
  virtual.onData((bytes) => {
    said += Buffer.from(bytes).toString();
    if (!said.includes("soft reboot")) return;
    server.close();
    cut();
  });
  const start = performance.now();
  const ran = await mpc(
    ["reset", "--soft", "--no-main", "--timeout", "1.5", "-b", `socket://127.0.0.1:${port}`],
    { cwd: dir.path },
  );
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(/^\w+Error: /);
  expect(performance.now() - start).toBeGreaterThan(1500);
  await virtual.close();
});

if (haveAll("wss://", { openssl: findProgram("openssl") !== undefined })) {
  test("wss:// with a certificate that Node is told to trust, and the password in MPC_PASSWORD", async () => {
    using dir = folder({ password: "secret12\n" });
    using certificate = certificateFor("localhost");
    const { key, cert } = certificate;
    const virtual = await createVirtualBoard();
    let off = () => {};
    const replies = { tls: { key, cert }, password: "secret12", greeting: ["Password: "] };
    const server = await serve(replies, (bytes, frame) => {
      off();
      off = virtual.onData(frame);
      void Promise.resolve(virtual.write(bytes)).catch(() => {});
    });
    const run = (args: string[], env: Record<string, string>) =>
      mpc(["exec", "-b", `wss://localhost:${server.port}`, ...args, "print(6 * 7)"], { cwd: dir.path, env });
    const trusted = { NODE_EXTRA_CA_CERTS: certificate.path };
    const inEnv = await run([], { ...trusted, MPC_PASSWORD: "secret12" });
    expect(inEnv).toEqual({ code: 0, stdout: "42\n", stderr: "" });
    const inFile = await run(["--password-file", "password"], trusted);
    expect(inFile).toEqual({ code: 0, stdout: "42\n", stderr: "" });
    const wrong = await run([], { ...trusted, MPC_PASSWORD: "wrong123" });
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toMatch(/^AuthenticationError: .*refused the password/);
    expect(wrong.stderr).not.toContain("wrong123");
    const untrusted = await run([], { MPC_PASSWORD: "secret12" });
    expect(untrusted.code).toBe(1);
    expect(untrusted.stderr).toMatch(/certificate.*NODE_EXTRA_CA_CERTS/s);
    for (const args of [["--ca", certificate.path], ["--insecure"]]) {
      const told = await run(args, { MPC_PASSWORD: "secret12" });
      expect(told).toEqual({ code: 0, stdout: "42\n", stderr: "" });
    }
    await server.stop();
    await virtual.close();
  });
}

if (haveAll("tls:// on the command line", { openssl: findProgram("openssl") !== undefined })) {
  test("tls:// by what Node is told to trust, by the address, or by an option", async () => {
    using dir = folder({});
    using certificate = certificateFor("localhost");
    const virtual = await createVirtualBoard();
    let off = () => {};
    const server = createTlsServer({ key: certificate.key, cert: certificate.cert }, (socket) => {
      off();
      off = virtual.onData((bytes) => socket.write(bytes));
      socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
      socket.on("error", () => {});
    }).on("tlsClientError", () => {});
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "localhost", () => resolve((server.address() as { port: number }).port));
    });
    const run = (query: string, args: string[] = [], env: Record<string, string> = {}) =>
      mpc(["exec", "-b", `tls://localhost:${port}${query}`, ...args, "print(6 * 7)"], { cwd: dir.path, env });
    for (const ran of [
      await run("", [], { NODE_EXTRA_CA_CERTS: certificate.path }),
      await run(`?ca=${certificate.path}`),
      await run("", ["--ca", certificate.path]),
      await run("", ["--insecure"]),
    ])
      expect(ran).toEqual({ code: 0, stdout: "42\n", stderr: "" });
    const untrusted = await run("");
    expect([untrusted.code, untrusted.stdout]).toEqual([1, ""]);
    expect(untrusted.stderr).toMatch(
      /^ConnectError: .* certificate isn't trusted .*--ca.*NODE_EXTRA_CA_CERTS/,
    );
    await new Promise((resolve) => server.close(resolve));
    await virtual.close();
  });
}

describe("mpc eval", () => {
  test.each([
    ["1 + 1", "2"],
    ["'a\"b' + \"c'd\\\\n\"", "a\"bc'd\\n"],
    ["[1, None]", "[1, None]"],
    ["'é' * 2", "éé"],
    ["'two\\nlines'", "two\nlines"],
  ])("%s", async (expression, printed) => {
    using dir = folder({});
    const ran = await mpc(["eval", "-b", "sim:", expression], { cwd: dir.path });
    expect(ran).toEqual({ code: 0, stdout: `${printed}\n`, stderr: "" });
  });

  test("what isn't an expression is an error, and isn't run", async () => {
    using dir = folder({});
    const ran = await mpc(["eval", "-b", "sim:", "1)\nprint('run'"], { cwd: dir.path });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("SyntaxError");
  });
});

describe("mpc repl in a pipe", () => {
  test("input is run, output is text, the end is the end", async () => {
    using dir = folder({});
    const { code, stdout, stderr } = await mpc(["repl", "-b", "sim:", "--capture", "log"], {
      cwd: dir.path,
      input: "print(6 * 7)\n",
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^>>> print\(6 \* 7\)\n42\n>>> /m);
    expect(stdout).not.toMatch(/\r|raw REPL/);
    expect(readFileSync(join(dir.path, "log"), "latin1")).toContain("42\r\n");
  });

  test.skipIf(process.platform === "win32").each(["", "sleep 0.3; "])(
    "a program that ends (%j) is an error with its code and last words",
    async (before) => {
      using dir = folder({});
      const command = `exec:${before}echo why >&2; exit 3`;
      const { code, stderr } = await mpc(["repl", "-b", command], { cwd: dir.path, input: "print(1)\n" });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^DisconnectedError: .* ended with code 3, saying: why/);
      expect(stderr).not.toMatch(/report this|\n\s+at /);
    },
  );
});

if (haveTerminal("mpc repl in a terminal")) {
  test("mpc repl in a terminal: keys, Ctrl-C, a paste, history, Ctrl-]", async () => {
    using dir = folder({});
    const { child, screen } = inTerminal(["repl", "-b", "sim:"], dir.path);
    const type = async (keys: string, shows: string) => {
      const before = screen().length;
      child.stdin!.write(keys);
      await until(() => screen().indexOf(shows, before) >= 0);
    };
    await until(() => screen().includes(">>> "));
    expect(screen()).toContain("Ctrl-] leaves");
    await type("print(6 * 7)\r", "42\n>>> ");
    await type("\u001b[A\r", "42\n>>> ");
    await type("while True: pass\r\r", "...");
    await type("\u0003", "KeyboardInterrupt");
    await type("\u001b[200~def f():\n    return 'pas' + 'ted'\nprint(f())\n\u001b[201~", "pasted\n>>> ");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin!.write("\u001d");
    expect(await ended).toBe(0);
  });

  test("mpc repl waits for a board that is gone, and goes on when it is back", async () => {
    using dir = folder({});
    const { virtual, server, port, cut } = await served();
    const { child, screen } = inTerminal(["repl", "-b", `socket://127.0.0.1:${port}`], dir.path);
    const shows = (text: string, from = 0) => until(() => screen().indexOf(text, from) >= 0);
    await shows(">>> ");
    child.stdin!.write("kept = 41\r");
    await shows("41\n>>> ");
    cut();
    await shows("is gone; waiting for it to come back");
    await shows("is back");
    const back = screen().length;
    child.stdin!.write("print(kept + 1)\r");
    await shows("42\n>>> ", back);
    server.close();
    cut();
    await until(() => screen().split("is gone").length > 2);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin!.write("\u001d");
    expect(await ended).toBe(0);
    await virtual.close();
  });

  test("a WebREPL's password is asked for, and not shown", async () => {
    using dir = folder({});
    const virtual = await createVirtualBoard();
    let off = () => {};
    const server = await serve({ password: "secret12", greeting: ["Password: "] }, (bytes, frame) => {
      off();
      off = virtual.onData(frame);
      void Promise.resolve(virtual.write(bytes)).catch(() => {});
    });
    const run = (password: string) => {
      const { child, screen } = inTerminal(["eval", "-b", `ws://127.0.0.1:${server.port}`, "6*7"], dir.path);
      const ended = new Promise((resolve) => child.once("close", () => resolve(screen())));
      return until(() => screen().includes("Password of")).then(() => {
        child.stdin!.write(password);
        return ended;
      });
    };
    expect(await run("secret12\r")).toBe(`Password of ws://127.0.0.1:${server.port}: \n42\n`);
    const wrong = await run("wrong123\r");
    expect(wrong).toContain("refused the password");
    expect(wrong).not.toContain("wrong123");
    expect(await run("\u0003")).toContain("no password was given");
    await server.stop();
    await virtual.close();
  });
}
