import { connect } from "mpc";
import { expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

/** Many calls on the board that collects garbage at the prompt only. 100,000 with `npm run test:soak`. */
const calls = Number(process.env.SOAK ?? 2_000);

const module = stub(
  "import gc\ndef double(n):\n    return n * 2\ndef echo(s):\n    return s\ndef used():\n    return gc.mem_alloc()\n",
  {
    double: fn("double", [["n", "int"]], "int"),
    echo: fn("echo", [["s", "str"]], "str"),
    used: fn("used", [], "int"),
  },
);

test(`${calls} calls: all right, memory flat on both sides`, { timeout: 3_600_000 }, async () => {
  await using board = await connect("sim:", { onOutput: () => {} });
  const t = (await board.load(module)) as Loose;
  const round = async (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      if (i % 10 === 0) expect(await t.echo(`call ${i}`)).toBe(`call ${i}`);
      else expect(await t.double(i)).toBe(2 * i);
    }
    await board.exec("pass"); // the board collects
    global.gc?.();
    return { board: (await t.used()) as number, host: process.memoryUsage().heapUsed };
  };
  const tenth = Math.floor(calls / 10);
  const early = await round(0, tenth);
  const late = await round(tenth, calls);
  expect(late.board - early.board).toBeLessThan(2_000);
  if (global.gc) expect(late.host - early.host).toBeLessThan(8 << 20);
});
