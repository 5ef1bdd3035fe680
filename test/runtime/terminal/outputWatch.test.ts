import { describe, expect, test } from "vitest";
import { OutputWatch, type Watched } from "../../../runtime/terminal/outputWatch.js";
import { VirtualClock } from "../scripted/virtualClock.js";

/** Watches text that comes in pieces; a number is a pause of so many milliseconds. Gives what is shown, and whether it was found. */
async function watch(watched: Watched, pieces: readonly (string | number)[]) {
  const clock = new VirtualClock();
  let found = 0;
  const watching = new OutputWatch(watched, clock, () => found++);
  let shown = "";
  for (const piece of pieces) {
    if (typeof piece === "string") shown += watching.push(Buffer.from(piece));
    else await clock.settle(new Promise<void>((resolve) => clock.after(piece, resolve)));
  }
  return { shown: shown + watching.cut(), found };
}

describe("a line", () => {
  const ready = { line: /^ready: \d+$/ };

  test.each<[string, (string | number)[], { shown: string; found: number }]>([
    ["whole", ["a\r\nready: 12\r\nmore\r\n"], { shown: "a\nready: 12\n", found: 1 }],
    ["in pieces", ["rea", "dy: 1", 100, "2", "\r", "\nmore"], { shown: "ready: 12\n", found: 1 }],
    ["without its end, once nothing follows", ["ready: 12", 300, "more"], { shown: "ready: 12", found: 1 }],
    ["that goes on", ["ready: 1", 100, "x\r\n", 300], { shown: "ready: 1x\n", found: 0 }],
    ["not at its beginning", ["not ready: 1\n", 300], { shown: "not ready: 1\n", found: 0 }],
    ["coloured", ["\x1b[32mready\x1b[0m: 1\n"], { shown: "\x1b[32mready\x1b[0m: 1\n", found: 1 }],
    ["with what drives a terminal in it", ["\x1b[2Jready: \x07", "1\n"], { shown: "ready: 1\n", found: 1 }],
    ["twice", ["ready: 1\nready: 2\n"], { shown: "ready: 1\n", found: 1 }],
    ["nothing of it", [300], { shown: "", found: 0 }],
  ])("%s", async (_, pieces, outcome) => expect(await watch(ready, pieces)).toEqual(outcome));

  test("cut anywhere, in the middle of a character too", async () => {
    const all = Buffer.from("vor\r\n\x1b[1mé→😀\x1b[0m\r\nnach\r\n");
    for (let at = 0; at <= all.length; at++) {
      let found = 0;
      const watching = new OutputWatch({ line: /^é→😀$/ }, new VirtualClock(), () => found++);
      const shown = watching.push(all.subarray(0, at)) + watching.push(all.subarray(at));
      expect([shown, found]).toEqual(["vor\n\x1b[1mé→😀\x1b[0m\n", 1]);
    }
  });

  test("a line cut off by a lost connection isn't continued by the next", async () => {
    const watching = new OutputWatch(ready, new VirtualClock(), () => expect.fail("found"));
    expect(watching.push(Buffer.from("ready: "))).toBe("ready: ");
    watching.cut();
    expect(watching.push(Buffer.from("12\n"))).toBe("12\n");
  });

  test("one that never ends is kept in part", async () => {
    const { found } = await watch({ line: /^x+end$/ }, ["x".repeat(1 << 20), "end", 300]);
    expect(found).toBe(1);
  });
});

describe("the prompt", () => {
  test.each<[string, (string | number)[], number]>([
    ["friendly", ["done\r\n>>> ", 300], 1],
    ["friendly, in colours", ["\x1b[1m>>> \x1b[0m", 300], 1],
    ["in pieces", [">>", "> ", 300], 1],
    ["of a program that goes on", ["done\r\n>>> ", 100, "not yet\r\n", 300], 0],
    ["with something typed", [">>> x", 300], 0],
    ["raw, after a program", ["done\r\n\x04\x04>", 300], 1],
    ["raw, after an exception", ["\x04Traceback\r\nValueError: \r\n\x04>", 300], 1],
    ["a bracket", ["a >", 300], 0],
    ["a 04 that a program prints", ["a\x04 >", 300], 0],
  ])("%s", async (_, pieces, found) =>
    expect(await watch({ prompt: true }, pieces)).toMatchObject({ found }),
  );

  test("nothing that wasn't asked for is found", async () => {
    expect(await watch({}, [">>> ", 300, "x\r\n", 300])).toEqual({ shown: ">>> x\n", found: 0 });
  });
});
