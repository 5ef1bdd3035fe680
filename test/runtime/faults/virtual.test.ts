import { type Board, connect, MpcError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";

/** One fault at one byte of a session with files and calls, on a real interpreter. All bytes with `npm run test:faults`. */
const all = process.env.FAULTS === "all";
const kinds = ["drop", "repeat", "swap", "flip", "reset"] as const;
const LIMIT = 8_000;

const content = Uint8Array.from({ length: 1500 }, (_, i) => (i * 31 + (i >> 3)) & 255);

async function work(board: Board): Promise<unknown[]> {
  const settle = (call: Promise<unknown>) =>
    call.then(
      (value) => value,
      (error) => error,
    );
  return [
    await settle(board.exec("x = 6 * 7", { timeout: LIMIT })),
    await settle(board.fs.put(content, "/f", { timeout: LIMIT })),
    await settle(board.fs.get("/f", { timeout: LIMIT })),
    await settle(board.exec("print(x)", { timeout: LIMIT })),
  ];
}

/** Bytes that a whole session takes in each direction. */
async function measure() {
  const virtual = await createVirtualBoard();
  const board = await connect(virtual);
  const from = board.stats;
  await work(board);
  const to = board.stats;
  await board.close();
  await virtual.close();
  return { toBoard: [from.bytesOut, to.bytesOut], toHost: [from.bytesIn, to.bytesIn] } as const;
}

test.each(["toBoard", "toHost"] as const)("%s", { timeout: all ? 3_600_000 : 300_000 }, async (direction) => {
  const [from, to] = (await measure())[direction] as [number, number];
  const step = all ? 1 : Math.ceil((to - from) / 3);
  for (const kind of kinds) {
    for (let at = from; at < to; at += step) {
      const virtual = await createVirtualBoard({ faults: [{ direction, at, kind }] });
      const board = await connect(virtual, { timeout: 15_000, onOutput: () => {} });
      const results = await work(board);
      const place = `${kind} at ${at} ${direction}: ${results.map((r) => (r instanceof Uint8Array ? "bytes" : String(r))).join(" · ")}`;
      for (const result of results)
        if (result instanceof Error) expect(result, place).toBeInstanceOf(MpcError);
      // Contents are checked on their way: what comes is right, or an error.
      const got = results[2];
      if (got instanceof Uint8Array && !(results[1] instanceof Error)) {
        expect(Buffer.compare(got, content), place).toBe(0);
      }
      await board.exec("pass", { timeout: LIMIT }).catch(() => {});
      expect(await board.exec("print(1 + 1)", { timeout: LIMIT }), place).toBe("2\n");
      await board.close();
      await virtual.close();
    }
  }
});
