import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, mpc } from "./run.js";

test("mpc rescue: a board whose main.py never ends comes to its prompt; --set-aside renames it", async () => {
  using dir = folder({
    "files/main.py": "while True:\n    pass\n",
    "files/main.py.aside": "kept\n",
    "files/boot.py": "",
  });
  const args = ["rescue", "-b", "sim:files"];
  const first = await mpc(args, { cwd: dir.path });
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^At its prompt: MicroPython 1\..*\n.*will run again.*--set-aside/);
  expect(first.stderr).toMatch(/^Interrupting the program\.\n/);
  const second = await mpc([...args, "--set-aside"], { cwd: dir.path });
  expect(second.stdout).toMatch(/boot\.py is boot\.py\.aside now\.\nmain\.py is main\.py\.aside2 now\.\n$/);
  expect(existsSync(join(dir.path, "files/main.py"))).toBe(false);
  expect(readFileSync(join(dir.path, "files/main.py.aside"), "utf8")).toBe("kept\n");
  expect(readFileSync(join(dir.path, "files/main.py.aside2"), "utf8")).toContain("while True");
});

test("mpc bootloader: a warning, then what the board is now; what isn't a number is refused", async () => {
  using dir = folder({});
  const ran = await mpc(["bootloader", "-b", "sim:"], { cwd: dir.path });
  expect([ran.code, ran.stdout]).toEqual([0, "To leave it as it was: press reset, or unplug it.\n"]);
  expect(ran.stderr).toMatch(/its port disappears/);
  expect((await mpc(["bootloader", "-b", "sim:", "x"], { cwd: dir.path })).code).toBe(2);
  const byLines = await mpc(["bootloader", "-b", "sim:", "--lines"], { cwd: dir.path });
  expect([byLines.code, byLines.stdout]).toEqual([1, ""]);
  expect(byLines.stderr).toMatch(
    /^UnsupportedError: over this link there are no DTR and RTS lines.* Hold BOOT/,
  );
  expect((await mpc(["bootloader", "-b", "sim:", "--lines", "3"], { cwd: dir.path })).code).toBe(2);
  expect((await mpc(["rescue", "-b", "sim:", "--wait", "x"], { cwd: dir.path })).code).toBe(2);
});
