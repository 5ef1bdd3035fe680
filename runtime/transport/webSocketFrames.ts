/** WebSocket frames (RFC 6455), as far as a client of MicroPython's WebREPL needs them. Pure. */

export const Opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface Frame {
  readonly opcode: number;
  readonly payload: Uint8Array;
}

/** A server's frame may be no longer than this: MicroPython's are shorter than 64 KB, and a longer one is no WebREPL. */
const LONGEST = 1 << 20;

/** A client's frame: final, masked. `mask` is four random bytes. */
export function encodeFrame(opcode: number, payload: Uint8Array, mask: Uint8Array): Uint8Array {
  // MicroPython reads 7- and 16-bit lengths only.
  if (payload.length > 0xffff)
    throw new RangeError("a WebSocket frame to MicroPython holds 65535 bytes at most");
  const head =
    payload.length < 126
      ? [0x80 | opcode, 0x80 | payload.length]
      : [0x80 | opcode, 0x80 | 126, payload.length >> 8, payload.length & 255];
  const frame = new Uint8Array(head.length + 4 + payload.length);
  frame.set(head);
  frame.set(mask, head.length);
  payload.forEach((byte, i) => {
    frame[head.length + 4 + i] = byte ^ mask[i & 3]!;
  });
  return frame;
}

/** Takes a server's frames out of the stream, wherever that is cut. */
export class FrameReader {
  private held: Uint8Array = new Uint8Array(0);

  /** The frames that are whole now. Throws on what no server may send. */
  push(bytes: Uint8Array): Frame[] {
    this.held = this.held.length === 0 ? bytes : Uint8Array.from(Buffer.concat([this.held, bytes]));
    const frames: Frame[] = [];
    for (;;) {
      const found = readFrame(this.held);
      if (!found) return frames;
      frames.push(found.frame);
      this.held = this.held.slice(found.length);
    }
  }
}

function readFrame(bytes: Uint8Array): { frame: Frame; length: number } | undefined {
  if (bytes.length < 2) return undefined;
  const opcode = bytes[0]! & 0x0f;
  const masked = (bytes[1]! & 0x80) !== 0;
  const short = bytes[1]! & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const head = 2 + extra + (masked ? 4 : 0);
  if (bytes.length < head) return undefined;
  let size = extra === 0 ? short : 0;
  for (let i = 0; i < extra; i++) size = size * 256 + bytes[2 + i]!;
  if (size > LONGEST) throw new Error(`the server sent a frame of ${size} bytes`);
  if (bytes.length < head + size) return undefined;
  const payload = bytes.slice(head, head + size);
  if (masked)
    payload.forEach((byte, i) => {
      payload[i] = byte ^ bytes[head - 4 + (i & 3)]!;
    });
  return { frame: { opcode, payload }, length: head + size };
}
