import { createHash } from "node:crypto";
import { type Board, BoardError, connect, UnsupportedError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { haveMicrobit, startMicrobit } from "../boards/microbit.js";

/** Bytes that look random and are the same each time. */
function noise(length: number): Uint8Array {
  let x = 1;
  return Uint8Array.from({ length }, () => {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0;
    return x >>> 16;
  });
}

describe.each([
  ["with deflate", "sim:"],
  ["without deflate", "sim:?profile=no-deflate"],
  ["without raw-paste", "sim:?profile=no-raw-paste"],
])("%s", (_, address) => {
  let board: Board;
  beforeAll(async () => {
    board = await connect(address);
    await board.fs.mkdir("/t");
  });
  afterAll(() => board?.close());

  test.each([0, 1, 2, 3, 767, 768, 769, 6143, 6144, 6145, 30_000])(
    "%i bytes go and come back",
    async (length) => {
      const data = noise(length);
      await board.fs.put(data, "/t/data");
      expect(Buffer.compare(await board.fs.get("/t/data"), data)).toBe(0);
      expect(await board.fs.hash("/t/data")).toBe(createHash("sha256").update(data).digest("hex"));
      expect(await board.fs.stat("/t/data")).toEqual({ path: "/t/data", kind: "file", size: length });
    },
  );

  test("text of every kind", async () => {
    const text = 'größe \u{1f600} "quoted" \\ back\r\nline\x00\x01\x03\x04\x7f';
    await board.fs.put(text, "/t/text");
    expect(new TextDecoder().decode(await board.fs.get("/t/text"))).toBe(text);
  });

  test.each(["a b", "it's", 'quo"te', "back\\slash", "new\nline", "smile \u{1f600}", "n".repeat(200)])(
    "the name %j",
    async (name) => {
      await board.fs.put("x", `/names/${name}`);
      expect(await board.fs.ls("/names")).toEqual([{ path: `/names/${name}`, kind: "file", size: 1 }]);
      expect(await board.fs.get(`/names/${name}`)).toEqual(Uint8Array.of(0x78));
      await board.fs.mv(`/names/${name}`, "/t/moved");
      expect(await board.fs.stat(`/names/${name}`)).toBeUndefined();
      await board.fs.rm("/t/moved");
    },
  );
});

/** Names at the first two levels. */
const LEVELS = `[name for folder in ("/", "/lib") if folder[1:] in [""] + __import__("os").listdir("/")
  for name in __import__("os").listdir(folder)]`.replaceAll("\n", " ");

describe("on the virtual board", () => {
  let board: Board;
  beforeAll(async () => {
    board = await connect("sim:");
  });
  afterAll(() => board?.close());

  test("folders: made on the way, listed, walked, removed", async () => {
    await board.fs.put("1", "/d/e/f/one.py");
    await board.fs.put("22", "/d/two.py");
    await board.fs.mkdir("/d/empty/");
    expect(await board.fs.ls("/d")).toEqual([
      { path: "/d/e", kind: "folder", size: 0 },
      { path: "/d/empty", kind: "folder", size: 0 },
      { path: "/d/two.py", kind: "file", size: 2 },
    ]);
    const tree = (await board.fs.tree("/d")).map(({ path }) => path).sort();
    expect(tree).toEqual(["/d/e", "/d/e/f", "/d/e/f/one.py", "/d/empty", "/d/two.py"]);
    expect(await board.fs.rm("/d").catch((e) => e)).toBeInstanceOf(BoardError);
    await board.fs.rm("/d", { recursive: true });
    expect(await board.fs.stat("/d")).toBeUndefined();
  });

  test("what is missing is an error that names it", async () => {
    const error = await board.fs.get("/nix").catch((e) => e);
    expect(error).toMatchObject({ pyType: "OSError", errno: 2 });
    expect(error.message).toContain("/nix");
    expect(await board.fs.stat("/nix")).toBeUndefined();
  });

  test("a file is replaced as a whole: cut at any piece, the old content stays", async () => {
    await board.fs.put("old", "/r");
    async function* broken() {
      yield noise(20_000);
      throw new Error("the source failed");
    }
    await expect(board.fs.put(broken(), "/r")).rejects.toThrow("the source failed");
    expect(new TextDecoder().decode(await board.fs.get("/r"))).toBe("old");
    expect((await board.fs.ls("/")).map(({ path }) => path)).not.toContain("/_mpc.tmp");
    await board.fs.put("new", "/r");
    expect(new TextDecoder().decode(await board.fs.get("/r"))).toBe("new");
  });

  test.each(["/lib/deep/x", "/lib/x", "/x", "x"])(
    "what a host that was killed while it wrote %s has left is gone after the next connect",
    async (path) => {
      await using virtual = await createVirtualBoard();
      let isKilled = false;
      const killed = await connect({
        write: (bytes) => (isKilled ? Promise.resolve() : virtual.write(bytes)),
        onData: (listener) => virtual.onData((bytes) => isKilled || listener(bytes)),
      });
      await killed.fs.put("old", path);
      async function* source() {
        yield noise(20_000);
        isKilled = true;
        yield noise(20_000);
      }
      await expect(killed.fs.put(source(), path, { timeout: 500 })).rejects.toThrow();
      const next = await connect(virtual);
      expect(await next.eval(LEVELS)).toContain("_mpc.tmp");
      expect(new TextDecoder().decode(await next.fs.get(path))).toBe("old");
      expect(await next.eval(LEVELS)).not.toContain("_mpc.tmp");
      await next.close();
      await killed.close().catch(() => {});
    },
  );

  test("a stream is sent piece by piece, and progress is told", async () => {
    const told: number[] = [];
    async function* source() {
      for (let i = 0; i < 50; i++) yield noise(1000);
    }
    await board.fs.put(source(), "/s", { onProgress: ({ bytes }) => told.push(bytes) });
    expect(told.at(-1)).toBe(50_000);
    expect(told.length).toBeGreaterThan(5);
    expect((await board.fs.stat("/s"))?.size).toBe(50_000);
  });

  test("budgets: random 1.2 times its size to the board, 1.4 times from it, source code less, ten turns for 10 KB", async () => {
    await board.fs.put("", "/b");
    const cost = async (run: () => Promise<unknown>) => {
      const before = board.stats;
      await run();
      const after = board.stats;
      return {
        bytes: after.bytesIn + after.bytesOut - before.bytesIn - before.bytesOut,
        turns: after.roundTrips - before.roundTrips,
      };
    };
    const random = noise(10_240);
    const up = await cost(() => board.fs.put(random, "/b"));
    expect(up.bytes).toBeLessThan(1.2 * random.length);
    expect(up.turns).toBeLessThanOrEqual(10);
    const down = await cost(() => board.fs.get("/b"));
    expect(down.bytes).toBeLessThan(1.4 * random.length);
    expect(down.turns).toBeLessThanOrEqual(2);
    const source = "def blink(pin):\n    pin.value(1 - pin.value())  # toggles it\n".repeat(160);
    expect((await cost(() => board.fs.put(source, "/b"))).bytes).toBeLessThan(0.3 * source.length);
  });

  test("no names are left behind, and the user's own stay", async () => {
    await board.exec("def t(): return 'mine'\nos = 'my os'");
    const names = "print(sorted(globals()))";
    const before = await board.exec(names);
    await board.fs.put("x", "/n");
    await board.fs.get("/n");
    expect(await board.exec(names)).toBe(before);
    expect(await board.exec("print(t(), os)")).toBe("mine my os\n");
  });

  test("space, and what isn't there yet says what to use", async () => {
    const before = await board.fs.df();
    expect(before.size).toBeGreaterThan(before.free);
    await board.fs.put(noise(50_000), "/big");
    expect((await board.fs.df()).free).toBeLessThan(before.free);
    for (const call of [board.fs.sync("a", "/"), board.fs.mount("a"), board.proxy("x")]) {
      await expect(call).rejects.toMatchObject({ code: "not-implemented" });
    }
  });

  test("after a reset the helper is sent again", async () => {
    await board.fs.put("x", "/z");
    await board.softReset();
    expect((await board.fs.stat("/z"))?.size).toBe(1);
  });
});

/** A file system of the user's own: modes with permissions, entries without a size, any error. */
const ownFileSystem = `
import vfs
class Own:
    def mount(self, readonly, mkfs): pass
    def umount(self): pass
    def statvfs(self, path): return 1, 1, 5, 4, 4, 0, 0, 0, 0, 255
    def ilistdir(self, path):
        yield "a", 0x81a4, 0
        yield "d", 0x41ed, 0
    def stat(self, path):
        if path == "/bad": raise OSError(5)
        if path == "/a": return 0x81a4, 0, 0, 0, 0, 0, 7, 0, 0, 0
        if path in ("/", "/d"): return 0x41ed, 0, 0, 0, 0, 0, 0, 0, 0, 0
        raise OSError(2)
    def open(self, path, mode): raise OSError(30)
vfs.mount(Own(), "/own")
`;

describe("what is unlike most boards", () => {
  let board: Board;
  beforeAll(async () => {
    board = await connect("sim:");
    await board.exec(ownFileSystem);
  });
  afterAll(() => board?.close());

  test("entries without a size, and modes with permissions", async () => {
    const file = { path: "/own/a", kind: "file", size: 7 };
    const inner = { path: "/own/d", kind: "folder", size: 0 };
    expect(await board.fs.ls("/own")).toEqual([file, inner]);
    expect(await board.fs.stat("/own/a")).toEqual(file);
    expect(await board.fs.stat("/own/d")).toEqual(inner);
    expect(await board.fs.df("/own")).toEqual({ size: 5, free: 4 });
  });

  test("nothing there is an answer, all else that stat tells is an error", async () => {
    expect(await board.fs.stat("/own/nix")).toBeUndefined();
    const error = await board.fs.stat("/own/bad").catch((e) => e);
    expect(error).toMatchObject({ errno: 5, message: '"/own/bad": [Errno 5] EIO: input or output failed' });
  });

  test("a file system that can't be written to", async () => {
    const error = await board.fs.put("x", "/own/new").catch((e) => e);
    expect(error.message).toBe('"/own/new": [Errno 30] EROFS: the file system is read-only');
  });
});

describe("edges", () => {
  test("a folder of 5000 names", { timeout: 60_000 }, async () => {
    await using board = await connect("sim:");
    await board.exec("import os\nos.mkdir('/m')\nfor i in range(3000): open('/m/%d' % i, 'w').close()");
    await board.exec("for i in range(2000): os.mkdir('/m/d%d' % i)");
    const names = (await board.fs.ls("/m")).map(({ path }) => path);
    expect(new Set(names).size).toBe(5000);
    expect(names).toHaveLength(5000);
  });

  test("a full flash: the error says so, the old content stays, nothing is left over", {
    timeout: 60_000,
  }, async () => {
    await using virtual = await createVirtualBoard({ profile: { flashSize: 65_536 } });
    await using board = await connect(virtual);
    await board.fs.put("old", "/f");
    const { free } = await board.fs.df();
    const error = await board.fs.put(noise(free + 1), "/f").catch((e) => e);
    expect(error).toMatchObject({ errno: 28, message: '"/f": [Errno 28] ENOSPC: no space left' });
    expect(new TextDecoder().decode(await board.fs.get("/f"))).toBe("old");
    expect(await board.fs.df()).toMatchObject({ free });
  });

  test("a name of 255 bytes, and one that is longer", async () => {
    await using board = await connect("sim:");
    const name = `/${"é".repeat(127)}x`;
    await board.fs.put("x", name);
    expect(await board.fs.get(name)).toEqual(Uint8Array.of(0x78));
    await expect(board.fs.put("x", `${name}y`)).rejects.toMatchObject({ errno: 36 });
    expect((await board.fs.ls("/")).map(({ path }) => path).sort()).toEqual(["/lib", name]);
  });

  test("a folder where a file is to be, and a file where a folder is", async () => {
    await using board = await connect("sim:");
    await board.fs.put("x", "/d/x");
    await expect(board.fs.put("y", "/d")).rejects.toMatchObject({ errno: 21 });
    await expect(board.fs.put("y", "/d/x/y")).rejects.toMatchObject({ errno: 20 });
    expect((await board.fs.tree("/")).map(({ path }) => path).sort()).toEqual(["/d", "/d/x", "/lib"]);
    await board.fs.rm("/d", { recursive: true });
    await board.fs.put("y", "/d");
    expect((await board.fs.stat("/d"))?.kind).toBe("file");
  });
});

describe("a damaged byte on the way up", () => {
  /** Puts a file while the bytes that `flip` names (counted from its start) are changed; gives what came of it. */
  async function putDamaged(flip: (n: number) => boolean) {
    const virtual = await createVirtualBoard();
    const board = await connect(virtual);
    await board.fs.put("old", "/f");
    const write = virtual.write.bind(virtual);
    let sent = 0;
    let flipped = 0;
    virtual.write = (bytes) => {
      const damagedBytes = bytes.map((byte) => {
        if (!flip(sent++) || !/[A-Za-z]/.test(String.fromCharCode(byte))) return byte;
        flipped++;
        return byte ^ 1;
      });
      return write(damagedBytes);
    };
    const outcome = await board.fs.put(noise(5000), "/f", { timeout: 10_000 }).catch((e) => e);
    virtual.write = write;
    const now = await board.fs.get("/f", { timeout: 10_000 });
    const left = (await board.fs.ls("/")).map(({ path }) => path);
    await board.close();
    await virtual.close();
    return { outcome, now, left, flipped };
  }

  test.each([150, 1000, 3001, 4500])("one, about %i: the piece is sent again", async (at) => {
    const { outcome, now, flipped } = await putDamaged((n) => n >= at && n < at + 30);
    expect(outcome).toBeUndefined();
    expect(Buffer.compare(now, noise(5000))).toBe(0);
    expect(flipped).toBeGreaterThan(0);
  });

  test("again and again: an error, the old content, nothing left over", async () => {
    const { outcome, now, left } = await putDamaged((n) => n > 150 && n % 500 === 0);
    expect(outcome).toMatchObject({ name: "ProtocolError", code: "damaged" });
    expect(new TextDecoder().decode(now)).toBe("old");
    expect(left).not.toContain("/_mpc.tmp");
  });
});

if (haveMicrobit()) {
  test("a board without what files need says so", async () => {
    const microbit = await startMicrobit();
    const board = await connect(microbit.address);
    await expect(board.fs.ls("/")).rejects.toBeInstanceOf(UnsupportedError);
    await board.close();
    await microbit.stop();
  });
}
