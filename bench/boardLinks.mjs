// A virtual board behind each kind of link, on this machine: what answers there is as simple as can be.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The board's stream behind a TCP port. `wrap` makes of a socket what sends to the host, and of it what comes from the host. */
async function serve(board, wrap) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true).on("error", () => {});
    const { fromHost, toHost } = wrap(socket, (bytes) => void board.write(bytes));
    socket.on("data", fromHost);
    const off = board.onData(toHost);
    socket.on("close", off);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, close };
}

const plain = (socket, toBoard) => ({ fromHost: toBoard, toHost: (bytes) => socket.write(bytes) });

export async function tcp(board) {
  const { port, close } = await serve(board, plain);
  return { address: `socket://127.0.0.1:${port}`, close };
}

/** A pseudo-terminal, as a serial port; undefined where socat isn't installed. */
export async function pty(board) {
  const { port, close } = await serve(board, plain);
  const folder = mkdtempSync(join(tmpdir(), "mpc-bench-"));
  const address = join(folder, "tty");
  const socat = spawn("socat", [`PTY,link=${address},raw,echo=0`, `TCP:127.0.0.1:${port},nodelay`]);
  const failed = new Promise((resolve) => socat.once("error", () => resolve(true)));
  for (let i = 0; i < 100 && !existsSync(address); i++) {
    const pause = new Promise((resolve) => setTimeout(resolve, 20));
    if (await Promise.race([failed, pause])) break;
  }
  const end = async () => {
    socat.kill();
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (existsSync(address)) return { address, close: end };
  await end();
  return undefined;
}

const [IAC, SE, SB, WILL, DO] = [255, 240, 250, 251, 253];

/** RFC 2217: agrees to all options, and to every setting. */
function telnet(socket, toBoard) {
  let held = Buffer.alloc(0);
  const fromHost = (bytes) => {
    held = Buffer.concat([held, bytes]);
    const data = [];
    let at = 0;
    for (; at < held.length; at++) {
      if (held[at] !== IAC) data.push(held[at]);
      else if (held[at + 1] === IAC) data.push(held[++at]);
      else if (held[at + 1] === SB) {
        const end = held.indexOf(Buffer.of(IAC, SE), at);
        if (end < 0) break;
        socket.write(
          Buffer.from([IAC, SB, held[at + 2], held[at + 3] + 100, ...held.subarray(at + 4, end), IAC, SE]),
        );
        at = end + 1;
      } else if (held.length < at + 3) break;
      else {
        const [, verb, option] = held.subarray(at, at + 3);
        if (verb === WILL || verb === DO) socket.write(Buffer.of(IAC, verb === WILL ? DO : WILL, option));
        at += 2;
      }
    }
    held = held.subarray(at);
    if (data.length > 0) toBoard(Uint8Array.from(data));
  };
  const doubled = (bytes) => Buffer.from([...bytes].flatMap((byte) => (byte === IAC ? [IAC, IAC] : [byte])));
  return { fromHost, toHost: (bytes) => socket.write(doubled(bytes)) };
}

export async function rfc2217(board) {
  const { port, close } = await serve(board, telnet);
  return { address: `rfc2217://127.0.0.1:${port}`, close };
}

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** WebREPL without a password: text frames both ways. */
function webSocket(socket, toBoard) {
  let held = Buffer.alloc(0);
  let isOpen = false;
  const send = (bytes) => {
    const head =
      bytes.length < 126 ? [0x81, bytes.length] : [0x81, 126, bytes.length >> 8, bytes.length & 255];
    socket.write(Buffer.concat([Buffer.from(head), bytes]));
  };
  const fromHost = (bytes) => {
    held = Buffer.concat([held, bytes]);
    if (!isOpen) {
      const end = held.indexOf("\r\n\r\n");
      if (end < 0) return;
      const key = /^sec-websocket-key: *(\S+)/im.exec(held.subarray(0, end).toString())[1];
      const accept = createHash("sha1")
        .update(key + GUID)
        .digest("base64");
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      held = held.subarray(end + 4);
      isOpen = true;
      send(Buffer.from("\r\n>>> "));
    }
    for (;;) {
      const short = held[1] & 127;
      const start = short === 126 ? 8 : 6;
      if (held.length < start) return;
      const length = short === 126 ? held.readUInt16BE(2) : short;
      if (held.length < start + length) return;
      const mask = held.subarray(start - 4, start);
      const payload = held.subarray(start, start + length).map((byte, i) => byte ^ mask[i & 3]);
      if ((held[0] & 15) < 3) toBoard(Uint8Array.from(payload));
      held = held.subarray(start + length);
    }
  };
  const toHost = (bytes) => {
    for (let at = 0; isOpen && at < bytes.length; at += 1024)
      send(Buffer.from(bytes.subarray(at, at + 1024)));
  };
  return { fromHost, toHost };
}

export async function webRepl(board) {
  const { port, close } = await serve(board, webSocket);
  return { address: `ws://127.0.0.1:${port}`, close };
}
