import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ConnectError, connect, type Logger } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ascii } from "../../../runtime/repl/bytes.js";
import { TracedStream } from "../../../runtime/trace/wireTrace.js";
import { shownAddress } from "../../../runtime/transport/address.js";
import { folder } from "../../src/run.js";
import { VirtualClock } from "../scripted/virtualClock.js";

afterEach(() => void vi.unstubAllEnvs());

/** A stream whose other end is the test. */
function traced(secret?: string) {
  const clock = new VirtualClock();
  const lines: string[] = [];
  let arrive = (_: Uint8Array) => {};
  let end = (_?: Error) => {};
  const written: Uint8Array[] = [];
  const inner = {
    write: (bytes: Uint8Array) => void written.push(bytes),
    onData: (listener: (bytes: Uint8Array) => void) => {
      const before = arrive;
      arrive = (bytes) => {
        before(bytes);
        listener(bytes);
      };
      return () => {};
    },
    onClose: (listener: (cause?: Error) => void) => {
      end = listener;
      return () => {};
    },
  };
  const target = { line: (text: string) => void lines.push(text), end: () => {} };
  const stream = new TracedStream(inner, "", target, clock, secret);
  return {
    clock,
    stream,
    written,
    lines: () => lines.map((line) => line.slice(10)),
    timed: lines,
    arrive: (text: string) => arrive(ascii(text)),
    end: (cause: Error) => end(cause),
  };
}

describe("a traced stream", () => {
  test("writes time, direction, hexadecimal and text; what passes is unchanged", async () => {
    const t = traced();
    const came: string[] = [];
    t.stream.onData((bytes) => came.push(Buffer.from(bytes).toString("latin1")));
    t.stream.onClose(() => {});
    t.stream.write(Uint8Array.of(0x0d, 3, 3, 1));
    await t.clock.pass(1234);
    t.arrive("raw REPL; CTRL-B to exit\r\n>");
    t.end(new Error("cut"));
    expect(t.timed).toEqual([
      "    0.000 > 0d 03 03 01                                      ....",
      "    1.234 < 72 61 77 20 52 45 50 4c 3b 20 43 54 52 4c 2d 42  raw REPL; CTRL-B",
      "    1.234 < 20 74 6f 20 65 78 69 74 0d 0a 3e                  to exit..>",
      "    1.234 gone: cut",
    ]);
    expect(came).toEqual(["raw REPL; CTRL-B to exit\r\n>"]);
    expect(t.written).toEqual([Uint8Array.of(0x0d, 3, 3, 1)]);
  });

  test("has what the stream has, and no more", () => {
    const { stream } = traced();
    expect([stream.open, stream.close, stream.hardReset, stream.link]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a secret is never shown, however it is cut", () => {
    const secret = "aab-aac";
    const text = `PASS='${secret}'; aab-aab-aac aab-aa`;
    for (let a = 0; a <= text.length; a++) {
      for (let b = a; b <= text.length; b += 3) {
        const t = traced(secret);
        t.stream.onData(() => {});
        for (const piece of [text.slice(0, a), text.slice(a, b), text.slice(b)]) t.arrive(piece);
        t.stream.write(ascii("!"));
        const shown = t
          .lines()
          .filter((line) => line.startsWith("<"))
          .map((line) => line.slice(51))
          .join("");
        expect(shown).toBe("PASS='*******'; aab-******* aab-aa");
      }
    }
  });
});

test("addresses are shown without what may be a password", () => {
  expect(shownAddress("socket://me:p@ss@host:23")).toBe("socket://…@host:23");
  expect(shownAddress("ws://host:8266/x?token=abc&n=1")).toBe("ws://host:8266/x?token=…&n=…");
  expect(shownAddress("usb:?product=Board")).toBe("usb:?product=Board");
});

describe("connect", () => {
  const logged = () => {
    const said: Record<keyof Logger, string[]> = { debug: [], info: [], warn: [], error: [] };
    const logger = Object.fromEntries(
      Object.entries(said).map(([level, lines]) => [level, (line: string) => void lines.push(line)]),
    ) as unknown as Logger;
    return { said, logger };
  };

  test("trace: true gives the lines to the logger, which hears of the connection, too", async () => {
    const { said, logger } = logged();
    const board = await connect("sim:", { trace: true, logger });
    expect(said.debug[0]).toMatch(/ opening sim:$/);
    expect(said.debug[2]).toMatch(/ > 0d 03 03 01 05 41 01 /);
    expect(said.info).toEqual([expect.stringMatching(/^mpc: connected to sim:: .*MicroPython 1\./)]);
    await board.softReset();
    expect(said.info[1]).toBe("mpc: the board was reset");
    await board.close();
    expect(said.debug.at(-1)).toMatch(/ closed$/);
  });

  test("the default board is a warning to the logger, and nothing on stderr", async () => {
    vi.stubEnv("MPC_BOARD", "");
    const { said, logger } = logged();
    await using _board = await connect(undefined, { logger });
    expect(said.warn).toEqual([expect.stringContaining("using the virtual board")]);
  });

  test("MPC_TRACE names a file, to which each connection is added; false leaves it", async () => {
    using dir = folder({});
    const file = join(dir.path, "wire.txt");
    vi.stubEnv("MPC_TRACE", file);
    for (const trace of [undefined, undefined, false] as const) {
      await using board = await connect("sim:", trace === undefined ? {} : { trace });
      await board.exec("print(6*7)");
    }
    const text = readFileSync(file, "utf8");
    expect(text.match(/ opening sim:/g)).toHaveLength(2);
    expect(text).toMatch(/ < .* 34 32 0d 0a|< 34 32 0d/);
  });

  test("a stream of one's own is traced; a password that passes over it is stars", async () => {
    using dir = folder({});
    const file = join(dir.path, "wire.txt");
    const virtual = await createVirtualBoard();
    const board = await connect(virtual, { trace: file, password: "secret99" });
    expect(await board.exec("print('sec'+'ret99')")).toBe("secret99\n");
    expect(await board.exec("print('secret99')")).toBe("secret99\n");
    await board.close();
    await virtual.close();
    const rows = readFileSync(file, "utf8").split("\n");
    const text = (direction: string) =>
      rows
        .filter((row) => row.slice(10, 12) === `${direction} `)
        .map((row) => row.slice(61))
        .join("");
    expect(text("<")).toContain("********..");
    expect(text(">")).toContain("print('********')");
    expect(text("<") + text(">")).not.toContain("secret99");
  });

  test("a file that can't be written is an error before the board is touched", async () => {
    await expect(connect("sim:", { trace: "/no/such/folder/wire.txt" })).rejects.toThrow(ConnectError);
  });
});
