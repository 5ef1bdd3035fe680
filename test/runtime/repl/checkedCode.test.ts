import { BoardError, connect, MpcError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";

/** A line to a board without flow control that loses one byte of what is sent, counted from `lose`. */
async function lossy(lose: { at: number }) {
  const virtual = await createVirtualBoard({ profile: "no-raw-paste" });
  const board = await connect(
    {
      link: { reliable: false },
      write: (bytes: Uint8Array) => {
        const { at } = lose;
        lose.at -= bytes.length;
        if (at < 0 || at >= bytes.length) return virtual.write(bytes);
        return virtual.write(Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]));
      },
      onData: (listener: (bytes: Uint8Array) => void) => virtual.onData(listener),
    },
    { onOutput: () => {} },
  );
  return { board, close: () => board.close().then(() => virtual.close()) };
}

const NOTHING = Number.NEGATIVE_INFINITY;
const code = "for i in range(3):\n  n = n + 100\n  print(1000 + 10 * i, 'total')\nprint(n)";
const printed = "1000 total\n1010 total\n1020 total\n";

test("code that has lost a byte is sent again, and runs once", { timeout: 300_000 }, async () => {
  const lose = { at: NOTHING };
  const { board, close } = await lossy(lose);
  let failures = 0;
  for (let at = 0; at < 260; at += 5) {
    await board.exec("n = 0");
    lose.at = at;
    const output = await board.exec(code).catch((error) => error);
    lose.at = NOTHING;
    const n = await board.exec("print(n)");
    // What starts it, or ends the prompt's line, may be what is lost: then an error says so, and nothing has run.
    if (output instanceof Error) expect([output, n]).toEqual([expect.any(MpcError), "0\n"]);
    else expect([output, n], `byte ${at}`).toEqual([`${printed}300\n`, "300\n"]);
    if (output instanceof Error) failures++;
  }
  expect(failures).toBeLessThan(6);
  await close();
});

test("it leaves no names, its errors are the code's own, and its output comes as it is printed", async () => {
  const { board, close } = await lossy({ at: NOTHING });
  const names = "print(sorted(name for name in globals()))   # longer than one burst";
  expect(await board.exec(names)).toBe(await board.exec(names));
  const error = await board.exec("def fail(n):\n  raise ValueError(n, 'failed')\nfail(5)\n").catch((e) => e);
  expect(error).toBeInstanceOf(BoardError);
  expect(error).toMatchObject({ pyType: "ValueError", message: "(5, 'failed')" });
  expect(error.traceback.match(/File/g)).toHaveLength(2);
  await expect(board.exec("this is no Python, and long enough to be checked")).rejects.toMatchObject({
    pyType: "SyntaxError",
  });
  const pieces: string[] = [];
  const long = "print('a' * 10, end='')\nprint()\nprint('\\x02\\x15')  # nothing else";
  const all = await board.exec(long, { onOutput: (text) => pieces.push(text) });
  expect(all).toBe("aaaaaaaaaa\n\x02\x15\n");
  expect(pieces.join("")).toBe(all);
  await close();
});
