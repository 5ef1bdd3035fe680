import { connect, DisconnectedError, LimitError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";

const read = async (output: AsyncIterable<string>) => {
  const pieces: string[] = [];
  for await (const piece of output) pieces.push(piece);
  return pieces.join("");
};

test("closing ends it; what came before is still read", async () => {
  const board = await connect("sim:");
  const output = board.output();
  await board.exec("print('last words')");
  await board.close();
  expect(await read(output)).toBe("last words\n");
  expect(await read(board.output())).toBe("");
});

test("a signal ends it with its reason", async () => {
  await using board = await connect("sim:");
  const abort = new AbortController();
  const reading = read(board.output({ signal: abort.signal })).catch((e) => e);
  const reason = new Error("enough");
  abort.abort(reason);
  expect(await reading).toBe(reason);
  expect(await read(board.output({ signal: abort.signal })).catch((e) => e)).toBe(reason);
});

test("more than may wait for the reader is an error, behind what was kept", async () => {
  await using board = await connect("sim:");
  const output = board.output({ maxBytes: 1000 });
  await board.exec("for i in range(100): print('0123456789')");
  expect(await read(output).catch((e) => e)).toBeInstanceOf(LimitError);
  expect(await board.exec("print('fine')")).toBe("fine\n");
});

test("a lost link that nobody asked to be reconnected ends it", async () => {
  const virtual = await createVirtualBoard();
  let drop = (_: Error) => {};
  const stream = {
    write: (bytes: Uint8Array) => virtual.write(bytes),
    onData: (listener: (bytes: Uint8Array) => void) => virtual.onData(listener),
    onClose: (listener: (cause?: Error) => void) => {
      drop = listener;
      return () => {};
    },
  };
  const board = await connect(stream);
  const output = read(board.output()).catch((e) => e);
  drop(new Error("pulled"));
  expect(await output).toBeInstanceOf(DisconnectedError);
  await board.close();
  await virtual.close();
});
