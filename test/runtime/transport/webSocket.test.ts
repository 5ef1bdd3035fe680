import { createHash } from "node:crypto";
import { createServer, type Socket } from "node:net";
import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { WebSocketTransport } from "../../../runtime/transport/webSocket.js";
import { encodeFrame, FrameReader, Opcode } from "../../../runtime/transport/webSocketFrames.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

interface Replies {
  /** What is sent after the handshake, a frame each. */
  readonly greeting?: readonly string[];
  /** Sends answers a byte a frame, each frame a byte at a time. */
  readonly bytewise?: boolean;
  /** What a right or wrong password is answered with; undefined: passwords aren't asked for. */
  readonly password?: string;
  readonly status?: string;
}

/** A server like WebREPL's: one client's frames in, text frames out, 16-bit lengths at most. */
async function serve(
  replies: Replies,
  onText: (bytes: Uint8Array, frame: (bytes: Uint8Array) => void) => void,
) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    const frames = new FrameReader();
    const frame = (bytes: Uint8Array) => {
      if (!replies.bytewise) socket.write(serverFrame(Opcode.text, bytes));
      else
        for (const byte of bytes)
          for (const b of serverFrame(Opcode.text, Uint8Array.of(byte))) socket.write(Uint8Array.of(b));
    };
    let head = "";
    let loggedIn = replies.password === undefined;
    let typed = "";
    socket.on("data", (bytes) => {
      if (!head.endsWith("\r\n\r\n")) {
        head += bytes.toString("latin1");
        if (!head.endsWith("\r\n\r\n")) return;
        const key = /Sec-WebSocket-Key: (\S+)/.exec(head)![1]!;
        const accept = createHash("sha1")
          .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
          .digest("base64");
        socket.write(
          `HTTP/1.1 ${replies.status ?? "101 Switching Protocols"}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
        );
        for (const piece of replies.greeting ?? []) frame(Buffer.from(piece));
        return;
      }
      for (const { opcode, payload } of frames.push(bytes)) {
        if (opcode !== Opcode.text) continue;
        if (loggedIn) onText(payload, frame);
        else {
          typed += Buffer.from(payload).toString();
          if (!typed.endsWith("\r")) continue;
          loggedIn = typed === `${replies.password}\r`;
          frame(Buffer.from(loggedIn ? "\r\nWebREPL connected\r\n>>> " : "\r\nAccess denied\r\n"));
          if (!loggedIn) socket.end(serverFrame(Opcode.close, Buffer.alloc(0)));
        }
      }
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `ws://127.0.0.1:${port}/`, sockets, stop };
}

/** Servers don't mask. */
function serverFrame(opcode: number, payload: Uint8Array): Uint8Array {
  const pieces: Buffer[] = [];
  for (let at = 0; at === 0 || at < payload.length; at += 60_000) {
    const piece = payload.subarray(at, at + 60_000);
    const head =
      piece.length < 126
        ? [0x80 | opcode, piece.length]
        : [0x80 | opcode, 126, piece.length >> 8, piece.length & 255];
    pieces.push(Buffer.from(head), Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

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
