import { describe, expect, test } from "vitest";
import { until } from "../runtime/transport/suite.js";
import { folder, haveTerminal, inTerminal, mpc } from "./run.js";

const greeter = `name = input("name? ")
print("hello", name)
try:
    while True:
        print([input()])
except EOFError:
    print("that was all")
`;

describe("mpc run reads standard input", () => {
  test("Python: lines that come through a pipe, whatever ends them, and their end", async () => {
    using dir = folder({ "greeter.py": greeter });
    const ran = await mpc(["run", "-b", "sim:", "greeter.py"], { cwd: dir.path, input: "Ann\r\ntwo\nthree" });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("hello Ann\n");
    expect(ran.stdout).toContain("['two']\n");
    expect(ran.stdout).toContain("['three']\n");
    expect(ran.stdout).toMatch(/that was all\n$/);
  });

  test("a device module", async () => {
    using dir = folder({
      "sum.device.ts": `import { stdin } from "sys";
let sum = 0;
for (let line = stdin.readline(); line !== "\\n"; line = stdin.readline()) sum += Number(line.trim());
console.log("sum", sum);
`,
    });
    const numbers = Array.from({ length: 200 }, (_, i) => `${i}\n`).join("");
    const ran = await mpc(["run", "-b", "sim:", "sum.device.ts"], { cwd: dir.path, input: `${numbers}\n` });
    expect(ran).toEqual({ code: 0, stdout: "sum 19900\n", stderr: "" });
  });

  test("behind a UART: what doesn't fit its buffer isn't lost, and is told of", async () => {
    using dir = folder({ "read.py": "import sys\nwhile True: print(len(sys.stdin.readline()))" });
    const input = `${"x".repeat(99)}\n`.repeat(5);
    const ran = await mpc(["run", "-b", "sim:?profile=ring256", "--timeout", "3", "read.py"], {
      cwd: dir.path,
      input,
    });
    expect(ran.stdout).toBe("100\n100\n");
    expect(ran.stderr).toMatch(/^mpc: 248 bytes of input wait at the board.*\nTimeoutError/);
  });

  test("a program that reads nothing is as it was", async () => {
    using dir = folder({ "a.py": "import time\ntime.sleep(0.2)\nprint('done')" });
    const ran = await mpc(["run", "-b", "sim:", "a.py"], { cwd: dir.path, input: "print('no')\n" });
    expect(ran).toEqual({ code: 0, stdout: "done\n", stderr: "" });
  });

  test("what can't be given to a program ends it, and says why", async () => {
    using dir = folder({ "greeter.py": greeter });
    const ran = await mpc(["run", "-b", "sim:", "greeter.py"], { cwd: dir.path, input: "Ann\n\u0003" });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^ValueError: byte 03 at offset 4 /);
  });
});

if (haveTerminal("mpc run in a terminal")) {
  test("mpc run in a terminal: keys as they are pressed, Ctrl-D, Ctrl-C", async () => {
    using dir = folder({
      "keys.py": `import sys
print("key?")
print("got", ord(sys.stdin.read(1)))
${greeter}
print("forever")
while True:
    pass
`,
    });
    const { child, screen } = inTerminal(["run", "-b", "sim:", "keys.py"], dir.path);
    const shows = (text: string) => until(() => screen().includes(text));
    await shows("key?");
    child.stdin!.write("q");
    await shows("got 113");
    await shows("name? ");
    child.stdin!.write("Bz\x08ob\x01\r");
    await shows("hello Bob");
    child.stdin!.write("\x04");
    await shows("that was all");
    await shows("forever");
    child.stdin!.write("\x03");
    await shows("KeyboardInterrupt");
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(code).toBe(1);
    expect(screen()).toContain("interrupting the board; Ctrl-C again leaves it as it is");
    expect(screen()).not.toContain("\u001b[?2004h");
  });
}
