import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drive, rawBanner } from "./drive.js";

const write = (path: string, text: string) => `f = open("${path}", "w")\n_ = f.write("${text}")\nf.close()`;

/** The number that a call fails with. */
const CODE = `def code(f, *a):
    try:
        f(*a)
    except OSError as e:
        return e.errno`;

describe("the file system", () => {
  test("keeps files over a soft reset", async () => {
    await using board = await drive({ files: { "given.txt": "given" } });
    await board.print(write("/a.txt", "one"));
    await board.print(
      'import os\nos.mkdir("/d")\nos.chdir("/d")\nopened = open("b.txt", "w")\n_ = opened.write("two")',
    );
    board.send("\x04");
    await board.until(rawBanner);
    expect(
      await board.print('print(open("/a.txt").read(), open("/d/b.txt").read(), open("given.txt").read())'),
    ).toBe("one two given\r\n");
  });

  test("keeps files over a power cycle, memory not", async () => {
    await using board = await drive();
    await board.print(`x = 1\n${write("/a.txt", "one")}`);
    await board.print(
      'import os\nos.mkdir("/d")\nos.mkdir("/e")\nos.rename("/a.txt", "/d/b.txt")\nos.rename("/d", "/c")\nos.rmdir("/e")',
    );
    await board.print(`${write("/gone.txt", "x")}\nos.remove("/gone.txt")`);
    await board.board.hardReset();
    await board.until(">>> ");
    await board.raw();
    expect(await board.print('import os\nprint(sorted(os.listdir("/")), open("/c/b.txt").read())')).toBe(
      "['c', 'lib'] one\r\n",
    );
    expect((await board.exec("x")).error).toContain("NameError");
  });

  test("works as on boards", async () => {
    await using board = await drive();
    const out = await board.print(`
import os
print(os.getcwd(), os.listdir(), os.stat('/lib')[0] & 0x4000)
f = open('/t.bin', 'wb'); print(f.write(b'hello\\n\\x00')); f.seek(1); f.write(b'E'); f.close()
f = open('/t.bin', 'ab'); f.write(b'end'); f.close()
with open('/t.bin', 'r+b') as f:
    print(f.read(2), f.tell(), f.seek(0, 2), f.read())
    f.seek(0); f.write(b'J')
print(open('/t.bin', 'rb').read(), os.stat('/t.bin')[6])
print(sorted(os.ilistdir('/')), list(os.ilistdir('/lib')))
s = os.statvfs('/'); print(s[0], s[2] > s[3] > 0)
with open('/l.txt', 'w') as f: f.write('a\\nb\\n')
print([l for l in open('/l.txt')])
os.sync()
`);
    expect(out).toBe(
      "/ ['lib'] 16384\r\n7\r\nb'hE' 2 10 b''\r\nb'JEllo\\n\\x00end' 10\r\n" +
        "[('lib', 16384, 0, 0), ('t.bin', 32768, 0, 10)] []\r\n4096 True\r\n['a\\n', 'b\\n']\r\n",
    );
  });

  test("errors have boards' numbers", async () => {
    await using board = await drive();
    const out = await board.print(`
import os, errno
${CODE}
os.mkdir('/d'); open('/d/f', 'w').close()
print(code(open, '/none'), code(os.stat, '/none'), code(os.remove, '/none'), code(os.listdir, '/none'), errno.ENOENT)
print(code(os.mkdir, '/d'), code(os.rmdir, '/d'), code(open, '/none/x', 'w'), code(open, '/d', 'w'), code(os.rename, '/none', '/x'))
print(code(os.mkdir, '/d/f/x'), code(os.rename, '/d', '/d/e'), code(os.chdir, '/d/f'))
try:
    open('/none')
except OSError as e:
    print(e)
`);
    expect(out).toBe("2 2 2 2 2\r\n17 39 2 21 2\r\n20 22 20\r\n[Errno 2] ENOENT\r\n");
  });

  test("a name has 255 bytes at most", async () => {
    await using board = await drive();
    const out = await board.print(`
import os
${CODE}
long, longer = '\\xe9' * 127 + 'x', '\\xe9' * 128
open(long, 'w').close()
print(code(open, longer, 'w'), code(os.mkdir, longer), code(os.rename, long, longer), code(open, longer))
print(sorted(os.listdir()) == ['lib', long], os.stat(long)[6])
`);
    expect(out).toBe("36 36 36 2\r\nTrue 0\r\n");
  });

  test("a full flash is an error, and what was there stays", async () => {
    await using board = await drive({ profile: { flashSize: 65536 } });
    const out = await board.print(`
f = open('/big', 'wb')
n = 0
try:
    while True:
        f.write(bytes(4096)); n += 1
except OSError as e:
    print(e.errno, 5 < n < 16)
`);
    expect(out).toBe("28 True\r\n");
  });

  test("imports come from the root, the library folder and the firmware, not from a browser's MicroPython", async () => {
    await using board = await drive({
      files: { "mine.py": "x = 1", "lib/pkg/__init__.py": "from .a import y", "lib/pkg/a.py": "y = 2" },
    });
    expect(await board.print("import mine, pkg, sys\nprint(mine.x, pkg.y, sys.path)")).toBe(
      "1 2 ['', '.frozen', '/lib']\r\n",
    );
    expect(
      await board.print(
        "import json, re, struct, hashlib, binascii, collections, deflate, uctypes, random\nprint(binascii)",
      ),
    ).toBe("<module 'binascii'>\r\n");
    for (const absent of ["functools", "pathlib", "unittest", "_thread", "socket"]) {
      expect((await board.exec(`import ${absent}`)).error).toContain(
        `ImportError: no module named '${absent}'`,
      );
    }
    expect((await board.exec("import js\njs.process")).error).toContain("AttributeError");
  });

  test("os.uname", async () => {
    await using board = await drive();
    expect(
      await board.print("import os\nu = os.uname()\nprint(u.sysname, u.release, u[4], len(os.urandom(5)))"),
    ).toBe("webassembly 1.27.0 JS with Emscripten 5\r\n");
  });

  test("settings outlive a power cycle and are no file", async () => {
    await using board = await drive();
    await board.print(
      "from esp32 import NVS\nn = NVS('app')\nn.set_i32('a', 5)\nn.set_blob('b', b'\\x00\\xff')\nn.commit()",
    );
    await board.board.hardReset();
    await board.until(">>> ");
    await board.raw();
    expect(
      await board.print(
        "from esp32 import NVS\nimport os\nn = NVS('app')\nb = bytearray(2)\nprint(n.get_i32('a'), n.get_blob('b', b), b, os.listdir('/'))",
      ),
    ).toBe("5 2 bytearray(b'\\x00\\xff') ['lib']\r\n");
    expect((await board.exec("n.get_i32('none')")).error).toContain("ESP_ERR_NVS_NOT_FOUND");
  });
});

describe("a host folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mpc-virtual-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("has what the board has, as soon as the file is closed, and gives it to the next board", async () => {
    const dir = join(folder, "deep/board");
    {
      await using board = await drive({ dir });
      await board.print(`import os\n${write("/a.txt", "one")}`);
      expect(readFileSync(join(dir, "a.txt"), "utf8")).toBe("one");
      await board.print(
        'os.mkdir("/d")\nos.rename("/a.txt", "/d/b.txt")\nos.mkdir("/e")\nos.rmdir("/e")\nf = open("/open.txt", "w")\n_ = f.write("x")\nos.sync()',
      );
      expect(readdirSync(dir).sort()).toEqual(["d", "lib", "open.txt"]);
      expect(readFileSync(join(dir, "d/b.txt"), "utf8")).toBe("one");
    }
    writeFileSync(join(dir, "main.py"), "print('from the host')");
    await using board = await drive({ dir });
    expect(await board.print('print(open("/d/b.txt").read(), open("/open.txt").read())')).toBe("one x\r\n");
    board.send("\x02\x04");
    await board.until("from the host\r\n");
  });

  test("keeps what was written when the host is killed", () => {
    const code = `
      import { createVirtualBoard } from ${JSON.stringify(new URL("../../dist/virtual/index.js", import.meta.url).href)};
      const board = await createVirtualBoard({ dir: ${JSON.stringify(folder)} });
      let seen = "";
      board.onData((bytes) => {
        seen += Buffer.from(bytes);
        if (seen.includes("CLOSED")) process.kill(process.pid, "SIGKILL");
      });
      board.write(Buffer.from("\\x01f = open('/a.txt', 'w'); f.write('kept'); f.close(); print('CLO' + 'SED')\\x04"));
    `;
    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", code]);
    expect(signal).toBe("SIGKILL");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("kept");
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "lib"]);
  });

  test("that is no board's is refused", async () => {
    writeFileSync(join(folder, "large"), Buffer.alloc(100_000));
    await expect(drive({ dir: folder, profile: { flashSize: 65_536 } })).rejects.toThrow(
      /didn't start: its files take more/,
    );
  });

  test("isn't left: neither by .. nor by a link", async () => {
    const outside = join(folder, "outside");
    const dir = join(folder, "board");
    writeFileSync(outside, "secret");
    {
      await using board = await drive({ dir });
      await board.print(write("/../../escaped.txt", "x"));
    }
    symlinkSync(outside, join(dir, "link"));
    expect(existsSync(join(dir, "escaped.txt"))).toBe(true);
    await using board = await drive({ dir });
    expect((await board.exec('open("/link").read()')).error).toContain("ENOENT");
    await board.print(write("/link", "x"));
    expect(readFileSync(outside, "utf8")).toBe("secret");
    expect(readdirSync(folder).sort()).toEqual(["board", "outside"]);
  });
});
