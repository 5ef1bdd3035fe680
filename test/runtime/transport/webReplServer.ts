import { createHash } from "node:crypto";
import { createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { FrameReader, Opcode } from "../../../runtime/transport/webSocketFrames.js";

export interface Replies {
  /** With these it speaks TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** What is sent after the handshake, a frame each. */
  readonly greeting?: readonly string[];
  /** Sends answers a byte a frame, each frame a byte at a time. */
  readonly bytewise?: boolean;
  /** What a right or wrong password is answered with; undefined: passwords aren't asked for. */
  readonly password?: string;
  readonly status?: string;
}

/** A server like WebREPL's: one client's frames in, text frames out, 16-bit lengths at most. */
export async function serve(
  replies: Replies,
  onText: (bytes: Uint8Array, frame: (bytes: Uint8Array) => void) => void,
) {
  const sockets: Socket[] = [];
  const talk = (socket: Socket) => {
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
  };
  const server = replies.tls ? createTlsServer(replies.tls, talk) : createServer(talk);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `ws://127.0.0.1:${port}/`, port, sockets, stop };
}

/** Servers don't mask. */
export function serverFrame(opcode: number, payload: Uint8Array): Uint8Array {
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
