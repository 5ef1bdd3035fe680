import { connect, rescue } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConnectedBoard } from "../../../runtime/board.js";
import { UnsupportedError } from "../../../runtime/errors.js";
import { scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";

let virtual: VirtualBoard;
beforeEach(async () => {
  virtual = await createVirtualBoard();
});
afterEach(() => virtual.close());

/** A board that hears nothing before it was reset: by its line, or by hand. */
function stuck(hasResetLine: boolean) {
  let hears = false;
  const free = () => {
    hears = true;
  };
  const stream = {
    write: (bytes: Uint8Array) => (hears ? virtual.write(bytes) : undefined),
    onData: (listener: (bytes: Uint8Array) => void) => virtual.onData(listener),
    ...(hasResetLine && { hardReset: free }),
  };
  return { stream, free };
}

describe("rescue", () => {
  const timeout = 400;
  const sayInto = (said: string[]) => (line: string) => void said.push(line.split(/[ .,]/)[0]!);

  test("a board that only runs a program is interrupted", async () => {
    const said: string[] = [];
    await using board = await rescue(virtual, { say: sayInto(said) });
    expect(await board.exec("print(1)")).toBe("1\n");
    expect(said).toEqual(["Interrupting"]);
  });

  test("by the reset line", async () => {
    const said: string[] = [];
    await using board = await rescue(stuck(true).stream, { timeout: 2_000, say: sayInto(said) });
    expect(await board.exec("print(1)")).toBe("1\n");
    expect(said).toEqual(["Interrupting", "Pulling"]);
  });

  test("by hand, where there is no such line", async () => {
    const said: string[] = [];
    const { stream, free } = stuck(false);
    const say = (line: string) => {
      sayInto(said)(line);
      if (line.startsWith("Press")) free();
    };
    await using board = await rescue(stream, { timeout, say });
    expect(await board.exec("print(1)")).toBe("1\n");
    expect(said).toEqual(["Interrupting", "Pulling", "Press"]);
  });

  test("where nothing helps, the error says what the port has left", async () => {
    const failed = (port?: string) =>
      rescue(stuck(false).stream, { timeout, wait: timeout, ...(port !== undefined && { port }) }).catch(
        (error) => error,
      );
    const [rp2, stm32, any] = await Promise.all([failed("rp2"), failed("stm32"), failed()]);
    for (const error of [rp2, stm32, any])
      expect(error).toMatchObject({ name: "ConnectError", code: "no-repl" });
    expect(rp2.message).toMatch(/\n {2}1\. Hold BOOTSEL/);
    expect(stm32.message).toMatch(/\n {2}1\. Safe boot .* USR/);
    expect(any.message).toMatch(/\n {2}1\. .*bootloader/);
  });

  test("what isn't a matter of the board's program is the error that it is", async () => {
    await expect(rescue("nonsense")).rejects.toMatchObject({ name: "AddressError" });
  });
});

test("info tells whether the link has a reset line", async () => {
  for (const hasResetLine of [true, false]) {
    const { stream, free } = stuck(hasResetLine);
    free();
    await using board = await connect(stream);
    expect(board.info.resetLine).toBe(hasResetLine);
  }
});

test("reset: hard, where there is no reset line, is refused", async () => {
  const { stream } = stuck(false);
  await expect(connect(stream, { reset: "hard" })).rejects.toMatchObject({
    name: "UnsupportedError",
    message: expect.stringContaining("no reset line"),
  });
});

describe("bootloader", () => {
  const has = "print(hasattr(__import__('machine'),'bootloader'))";

  test("the board is asked for it, started on it, and left", async () => {
    for (const [value, call] of [
      [undefined, "__import__('machine').bootloader()"],
      [3, "__import__('machine').bootloader(3)"],
    ] as const) {
      const s = scripted({ programs: { [has]: says("True\r\n"), [call]: says(1e9) } });
      await s.open();
      const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
      const said = await s.settle(board.bootloader(value === undefined ? {} : { value }));
      expect(said).toContain("To leave it");
      expect(s.board.ran).toEqual([has, call]);
      expect(board.connected).toBe(false);
    }
  });

  test("a board whose link goes with it", async () => {
    const call = "__import__('machine').bootloader()";
    const programs = { [has]: says("True\r\n"), [call]: says(1e9) };
    const s = scripted({ programs });
    await s.open();
    const gone: unknown[] = [];
    const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {}, reconnect: true });
    board.on("disconnect", (cause) => gone.push(cause));
    const write = s.board.write.bind(s.board);
    s.board.write = (bytes) => {
      if (Buffer.from(bytes).includes("bootloader()")) throw new Error("gone");
      write(bytes);
    };
    expect(await s.settle(board.bootloader())).toContain("To leave it");
    await expect(s.settle(board.exec("print(1+1)"))).rejects.toMatchObject({ code: "closed" });
  });

  test("firmware without one is left as it is", async () => {
    const s = scripted({ programs: { [has]: says("False\r\n") } });
    await s.open();
    const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
    await expect(s.settle(board.bootloader())).rejects.toBeInstanceOf(UnsupportedError);
    expect(s.board.ran).toEqual([has]);
    expect(board.connected).toBe(true);
  });
});
