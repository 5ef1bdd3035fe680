import { describe, expect, test } from "vitest";
import { Boards } from "../../src/cli/boards.js";
import { splitLine } from "../../src/cli/line.js";
import { createCommand } from "../../src/cli/program.js";
import { folder, mpc } from "./run.js";

describe("a line is split into commands", () => {
  const split = (...words: string[]) => splitLine(words, createCommand(new Boards()));
  test.each([
    [[], [[]]],
    [["--version"], [["--version"]]],
    [["eval", "1"], [["eval", "1"]]],
    [
      ["eval", "1", "+", "eval", "2"],
      [
        ["eval", "1"],
        ["eval", "2"],
      ],
    ],
    [
      ["connect", "sim:", "exec", "x=1", "eval", "x"],
      [
        ["connect", "sim:"],
        ["exec", "x=1"],
        ["eval", "x"],
      ],
    ],
    [
      ["exec", "eval", "eval", "exec"],
      [
        ["exec", "eval"],
        ["eval", "exec"],
      ],
    ],
    [
      ["exec", "-b", "eval", "1", "--timeout", "2", "repl"],
      [["exec", "-b", "eval", "1", "--timeout", "2"], ["repl"]],
    ],
    [
      ["exec", "-b=x", "1", "--no-follow", "sleep", "1"],
      [
        ["exec", "-b=x", "1", "--no-follow"],
        ["sleep", "1"],
      ],
    ],
    [
      ["run", "a.py", "eval", "+", "eval", "1"],
      [
        ["run", "a.py", "eval"],
        ["eval", "1"],
      ],
    ],
    [["run", "a.py", "--", "a", "+", "b"], [["run", "a.py", "--", "a", "+", "b"]]],
    [
      ["build", "a.ts", "b.ts", "+", "run", "a.ts"],
      [
        ["build", "a.ts", "b.ts"],
        ["run", "a.ts"],
      ],
    ],
    [
      ["bootloader", "repl"],
      [["bootloader"], ["repl"]],
    ],
    [
      ["exec", "-", "repl"],
      [["exec", "-"], ["repl"]],
    ],
    [["evl", "1", "repl"], [["evl", "1", "repl"]]],
  ])("%j", (words, commands) => {
    expect(split(...words)).toEqual(commands);
  });

  test.each([[["+"]], [["eval", "1", "+"]], [["+", "eval", "1"]], [["eval", "1", "+", "+", "eval", "1"]]])(
    "%j is refused",
    (words) => {
      expect(() => split(...words)).toThrow("there is no command on one side of a `+`");
    },
  );
});

describe("commands in one line", () => {
  const line = async (words: string[], input = "") => {
    using dir = folder({});
    return await mpc(words, { cwd: dir.path, input });
  };

  test("share the board and what is on it", async () => {
    const ran = await line([
      "exec",
      "-b",
      "sim:",
      "x = 20",
      "+",
      "eval",
      "x + 1",
      "+",
      "exec",
      "x += 2",
      "eval",
      "x",
    ]);
    expect(ran).toEqual({ code: 0, stdout: "21\n22\n", stderr: "" });
  });

  test("the board is named once; another one is another connection", async () => {
    const asks = ["eval", "'x' in globals()"];
    const ran = await line([
      "connect",
      "sim:",
      "exec",
      "x = 1",
      ...asks,
      "eval",
      "-b",
      "sim:?profile=bare",
      asks[1]!,
      ...asks,
    ]);
    expect(ran).toEqual({ code: 0, stdout: "True\nFalse\nFalse\n", stderr: "" });
  });

  test("end with the first that fails, and with its exit code", async () => {
    const ran = await line(["exec", "-b", "sim:", "print(1)\nraise ValueError('no')", "+", "eval", "2"]);
    expect(ran).toMatchObject({ code: 1, stdout: "1\n" });
    expect(ran.stderr).toContain("ValueError: no");
    expect(await line(["eval", "-b", "sim:", "1", "+", "evl", "2"])).toMatchObject({
      code: 2,
      stdout: "1\n",
    });
  });

  test("disconnect forgets the board", async () => {
    const ran = await line([
      "connect",
      "sim:",
      "exec",
      "x = 1",
      "disconnect",
      "eval",
      "-b",
      "sim:",
      "'x' in globals()",
    ]);
    expect(ran).toEqual({ code: 0, stdout: "False\n", stderr: "" });
  });

  test("a board that is only named is given a terminal, and one that was used can have it", async () => {
    const alone = await line(["connect", "sim:"], "print(6 * 7)\n");
    expect(alone).toMatchObject({ code: 0, stderr: "" });
    expect(alone.stdout).toContain(">>> print(6 * 7)\n42\n>>> ");
    const after = await line(["exec", "-b", "sim:", "x = 20", "repl"], "print(x + 3)\n");
    expect(after).toMatchObject({ code: 0, stderr: "" });
    expect(after.stdout).toContain(">>> print(x + 3)\n23\n>>> ");
  });

  test("a terminal for another board isn't given the one of before", async () => {
    const asks = "print('x' in globals())\n";
    const ran = await line(["exec", "-b", "sim:", "x = 20", "repl", "-b", "sim:?profile=bare"], asks);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("\nFalse\n");
  });

  test("reset, sleep, and programs of all kinds", async () => {
    using dir = folder({
      "main.device.ts": "console.log('device');\n",
      "state.py": "print('x' in globals())\n",
    });
    const words = ["exec", "-b", "sim:", "x = 1", "run", "state.py", "+", "reset", "--soft", "sleep", "10ms"];
    const ran = await mpc([...words, "run", "state.py", "+", "run", "main.device.ts"], { cwd: dir.path });
    expect(ran).toEqual({ code: 0, stdout: "True\nFalse\ndevice\n", stderr: "" });
  });

  test("soft-reset gives the commands after it a fresh interpreter, where main.py hasn't run; resume changes nothing", async () => {
    const asks = ["eval", "['x' in globals(), 'ran' in globals()]"];
    const main = "f = open('/main.py', 'w')\nf.write('ran = 1')\nf.close()\nx = 1";
    const ran = await line(["resume", "-b", "sim:", "exec", main, "resume", ...asks, "soft-reset", ...asks]);
    expect(ran).toEqual({ code: 0, stdout: "[True, False]\n[False, False]\n", stderr: "" });
    const alone = await line(["resume", "-b", "sim:"], "print(6 * 7)\n");
    expect(alone.stdout).toContain(">>> print(6 * 7)\n42\n>>> ");
  });

  test.each([["1h"], [""], ["-1"], ["1e3"], ["9999999999"]])("sleep %j is refused", async (time) => {
    expect((await line(["sleep", time])).code).toBe(2);
  });
});
