import { expect, test } from "vitest";
import { ConnectedBoard } from "../../../runtime/board.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { ScriptedAgent } from "../scripted/agent.js";
import { scripted } from "../scripted/open.js";

/** Text that doesn't deflate to nothing. */
const long = Array.from({ length: 900 }, (_, i) => `# ${(i * 7919) % 1000003}`).join("\n");
const module = stub(`${long}\n`, { double: fn("double", [["a", "int"]], "int") });

test.each([60_000, 1_000, 400])(
  "a module comes to a board whose largest free block has %i bytes",
  async (memory) => {
    const agent = new ScriptedAgent({ double: (a) => (a as number) * 2 }, 250, memory);
    const s = scripted({ agent });
    await s.open();
    const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
    const t = (await s.settle(board.load(module))) as Loose;
    expect(await s.settle(t.double(4))).toBe(8);
  },
);

test("where there is no memory for the least of it, loading says so", async () => {
  const s = scripted({ agent: new ScriptedAgent({}, 250, 200) });
  await s.open();
  const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
  await expect(s.settle(board.load(module))).rejects.toMatchObject({ code: "no-memory" });
});

test("what is left on its way of an argument that there was no memory for isn't taken for other frames", async () => {
  const agent = new ScriptedAgent({ length: (s) => (s as string).length }, 250, 400);
  const s = scripted({ agent });
  await s.open();
  const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
  const lengthOf = stub("def length(s):\n    return len(s)\n", {
    length: fn("length", [["s", "str"]], "int"),
  });
  const t = (await s.settle(board.load(lengthOf))) as Loose;
  for (const text of ["!$".repeat(500), "\x03".repeat(1000), "~    ".repeat(200)]) {
    await expect(s.settle(t.length(text))).rejects.toMatchObject({ pyType: "MemoryError" });
    expect(await s.settle(t.length("four"))).toBe(4);
  }
});
