import { createServer } from "node:net";
import { type Board, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocketTransport } from "../../../runtime/transport/webSocket.js";
import { encodeFrame, FrameReader, Opcode } from "../../../runtime/transport/webSocketFrames.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { type OtherEnd, testTransport, until } from "./suite.js";
import { type Replies, serve, serverFrame } from "./webReplServer.js";

async function open(): Promise<OtherEnd> {
  const received: Uint8Array[] = [];
  const server = await serve({ greeting: [">>> "] }, (bytes) => received.push(bytes));
  const transport = new WebSocketTransport(server.address, undefined);
  let off = () => {};
  // The prompt that ends the greeting is data, too; the suite counts from after it.
  const first = new Promise<void>((resolve) => {
    off = transport.onData(() => resolve());
  });
  const reallyOpen = transport.open.bind(transport);
  const onData = transport.onData.bind(transport);
  let greeted = false;
  transport.onData = (listener) => onData((bytes) => greeted && listener(bytes));
  transport.open = async () => {
    await reallyOpen();
    await first;
    off();
    greeted = true;
  };
  return {
    transport,
    received: () => Buffer.concat(received),
    send: (bytes) => {
      server.sockets[0]!.write(serverFrame(Opcode.text, bytes));
    },
    vanish: () => {
      server.sockets[0]!.destroy();
    },
    cleanUp: server.stop,
  };
}

testTransport("ws://", open);

describe("WebREPL's password", () => {
  const attempt = async (replies: Replies, password?: string) => {
    const server = await serve(replies, () => {});
    const transport = new WebSocketTransport(server.address, password);
    const outcome = await transport.open().then(
      () => "in",
      (e) => e,
    );
    await transport.close();
    await server.stop();
    return outcome;
  };
  const asked = { password: "secret12", greeting: ["Password: "] };

  test("right, however the question is cut", async () => {
    expect(await attempt(asked, "secret12")).toBe("in");
    expect(await attempt({ ...asked, greeting: [..."Password: "] }, "secret12")).toBe("in");
  });

  test("right, and the answer in whatever pieces", async () => {
    expect(await attempt({ ...asked, bytewise: true }, "secret12")).toBe("in");
    expect(await attempt({ ...asked, bytewise: true }, "wrong123")).toMatchObject({ code: "password-wrong" });
  });

  test("given, but not asked for: it isn't sent", async () => {
    let sent = "";
    const server = await serve({ greeting: ["\r\n>>> "] }, (bytes) => {
      sent += Buffer.from(bytes).toString("latin1");
    });
    const transport = new WebSocketTransport(server.address, "secret12");
    await transport.open();
    await transport.write(Uint8Array.of(65));
    await until(() => sent.includes("A"));
    expect(sent).toBe("A");
    await transport.close();
    await server.stop();
  });

  test("wrong: an error at once, that doesn't show it", async () => {
    const error = await attempt(asked, "wrong123");
    expect(error).toMatchObject({ name: "AuthenticationError", code: "password-wrong" });
    expect(error.message).not.toContain("wrong123");
  });

  test("asked for and not given, or too long", async () => {
    expect(await attempt(asked)).toMatchObject({ name: "AuthenticationError", code: "password-missing" });
    expect(await attempt(asked, "0123456789")).toMatchObject({ code: "password-too-long" });
  });
});

test("a server that is none, or takes no second client, is refused with a reason", async () => {
  const server = await serve({ status: "404 Not Found" }, () => {});
  await expect(new WebSocketTransport(server.address, undefined).open()).rejects.toThrow(/404/);
  await server.stop();
  const closing = createServer((socket) => socket.destroy());
  const port = await new Promise<number>((resolve) => {
    closing.listen(0, "127.0.0.1", () => resolve((closing.address() as { port: number }).port));
  });
  const error = await new WebSocketTransport(`ws://127.0.0.1:${port}/`, undefined).open().catch((e) => e);
  expect(error).toMatchObject({ name: "ConnectError" });
  closing.close();
});

test("a board behind it works", async () => {
  const virtual = await createVirtualBoard();
  let heard = false;
  const server = await serve({ password: "secret12", greeting: ["Password: "] }, (bytes, frame) => {
    if (!heard) virtual.onData(frame);
    heard = true;
    void Promise.resolve(virtual.write(bytes)).catch(() => {});
  });
  const board = await connect(server.address, { password: "secret12" });
  expect(await board.exec("print('x' * 5000)")).toBe(`${"x".repeat(5000)}\n`);
  await board.fs.put(
    Uint8Array.from({ length: 5000 }, (_, i) => i & 255),
    "/f",
  );
  expect((await board.fs.get("/f")).length).toBe(5000);
  await board.close();
  await server.stop();
  await virtual.close();
});

describe("a restart of the interpreter, with which the connection ends", () => {
  let virtual: VirtualBoard;
  let server: Awaited<ReturnType<typeof serve>>;
  let board: Board;
  beforeEach(async () => {
    virtual = await createVirtualBoard();
    let off = () => {};
    server = await serve({ password: "secret12", greeting: ["Password: "] }, (bytes, frame) => {
      off();
      let said = "";
      off = virtual.onData((came) => {
        said = (said + Buffer.from(came).toString("latin1")).slice(-100);
        if (!said.includes("soft reboot")) return frame(came);
        off();
        for (const socket of server.sockets) socket.destroy();
      });
      void Promise.resolve(virtual.write(bytes)).catch(() => {});
    });
    board = await connect(server.address, { password: "secret12", onOutput: () => {} });
  });
  afterEach(async () => {
    await board.close();
    await server.stop();
    await virtual.close();
  });

  test("it is made anew, and told", async () => {
    const events: string[] = [];
    for (const event of ["reset", "reconnect", "error"] as const) board.on(event, () => events.push(event));
    await board.exec("kept = 1");
    await board.softReset();
    expect(await board.exec("print('kept' in globals())")).toBe("False\n");
    expect(events.toSorted()).toEqual(["reconnect", "reset"]);
    expect(server.sockets.filter(({ destroyed }) => !destroyed)).toHaveLength(1);
  });

  test("what had been loaded is loaded again after an exit", async () => {
    const leaving = stub("import sys\ndef leave():\n    sys.exit(3)\ndef seven():\n    return 7\n", {
      leave: fn("leave", [], "none"),
      seven: fn("seven", [], "int"),
    });
    const t = (await board.load(leaving)) as Loose;
    await expect(t.leave()).rejects.toMatchObject({ code: "exit", args: [3] });
    expect(await t.seven()).toBe(7);
  });

  test("a board that is gone isn't reset, nor one that is closed meanwhile", async () => {
    for (const socket of server.sockets) socket.destroy();
    await until(() => !board.connected);
    await expect(board.softReset()).rejects.toMatchObject({ code: "disconnected" });
    await expect(board.reset()).rejects.toMatchObject({ code: "disconnected" });
    await board.reconnect();
    const resetting = board.softReset().catch((error) => error);
    await board.close();
    expect(await resetting).toMatchObject({ code: "closed" });
    expect(board.connected).toBe(false);
  });
});

describe("frames", () => {
  test.each([0, 1, 125, 126, 127, 65_535])("%i bytes, cut anywhere", (length) => {
    const payload = Uint8Array.from({ length }, (_, i) => i & 255);
    const frame = encodeFrame(Opcode.text, payload, Uint8Array.of(1, 2, 3, 4));
    for (const cut of [1, 2, 3, 5, 9, frame.length - 1]) {
      const reader = new FrameReader();
      const frames = [...reader.push(frame.subarray(0, cut)), ...reader.push(frame.subarray(cut))];
      expect(frames).toHaveLength(1);
      expect(frames[0]!.opcode).toBe(Opcode.text);
      expect(Buffer.compare(frames[0]!.payload, payload)).toBe(0);
    }
  });

  test("one too long for MicroPython isn't made, an absurd one isn't waited for", () => {
    expect(() => encodeFrame(Opcode.text, new Uint8Array(65_536), new Uint8Array(4))).toThrow(RangeError);
    expect(() => new FrameReader().push(Uint8Array.of(0x81, 127, 0, 0, 1, 0, 0, 0, 0, 0))).toThrow(
      /frame of/,
    );
  });

  test("random bytes never hang or crash the reader", () => {
    let x = 7;
    for (let run = 0; run < 500; run++) {
      const bytes = Uint8Array.from(
        { length: 50 },
        () => (x = (Math.imul(x, 1103515245) + 12345) >>> 0) >>> 24,
      );
      try {
        for (const { payload } of new FrameReader().push(bytes)) expect(payload.length).toBeLessThan(50);
      } catch (error) {
        expect(String(error)).toMatch(/frame of/);
      }
    }
  });
});

test("the end is told while a greeting is waited for", async () => {
  const server = await serve({ greeting: ["Pass"] }, () => {});
  const opening = new WebSocketTransport(server.address, "x").open().catch((e) => e);
  await until(() => server.sockets.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.sockets[0]!.destroy();
  expect(await opening).toMatchObject({ name: "ConnectError" });
  await server.stop();
});
