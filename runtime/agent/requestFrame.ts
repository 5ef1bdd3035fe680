import { Control, ESCAPE_MASK, ESCAPED, HEAD, ID } from "../../contract/index.js";
import { crc32 } from "./crc.js";

/** What every check of request number `count` and of its reply starts from: nothing that passed once passes again. */
export const seedOf = (count: number, id: number): number => ((count & 0xffff) << 8) | id;

export interface RequestFrame {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/**
 * The frame of request number `count` for a link that carries all byte values. The id is chosen so that the masked
 * payload needs the fewest escapes; ids in `taken` are not used.
 */
export function requestFrame(
  body: Uint8Array,
  count: number,
  taken: ReadonlySet<number>,
  first: number,
  window: number,
): RequestFrame {
  let best: RequestFrame | undefined;
  for (let i = 0; i <= ID.last - ID.first; i++) {
    const id = ID.first + ((first - ID.first + i) % (ID.last - ID.first + 1));
    if (taken.has(id)) continue;
    const frame = { id, bytes: maskedOrLong(body, count, id, window) };
    if (!best || frame.bytes.length < best.bytes.length) best = frame;
    // Long payloads aren't masked, so that all ids are alike; short ones mostly fit at the first try.
    if (best.bytes.length === body.length + 5 || body.length > longestShort(window)) break;
  }
  if (!best) throw new Error("more requests are in flight than there are ids");
  return best;
}

/** Body and check in base64 without padding, for links that carry text only. */
export function textRequestFrame(
  body: Uint8Array,
  count: number,
  taken: ReadonlySet<number>,
  first: number,
  window: number,
): RequestFrame {
  let id = first;
  while (taken.has(id)) id = id === ID.last ? ID.first : id + 1;
  const text = Buffer.from(checked(body, count, id))
    .toString("base64")
    .replace(/=+$/, "");
  return { id, bytes: withHead(id, Buffer.from(text, "latin1"), text.length > longestShort(window)) };
}

function checked(body: Uint8Array, count: number, id: number): Uint8Array {
  const check = crc32(body, seedOf(count, id));
  const bytes = new Uint8Array(body.length + 3);
  bytes.set(body);
  bytes.set([(check >>> 16) & 255, (check >>> 8) & 255, check & 255], body.length);
  return bytes;
}

/** Short frames are not acknowledged on the way, so that they have to fit what may be in flight. */
const longestShort = (window: number): number => Math.min(HEAD.longest, 2 * window - 2);

/** One byte of head says that the payload is masked with the id; the long head, that it isn't. */
function maskedOrLong(body: Uint8Array, count: number, id: number, window: number): Uint8Array {
  const plain = checked(body, count, id);
  const most = longestShort(window);
  if (plain.length <= most) {
    const masked = withEscapes(plain.map((byte) => byte ^ id));
    if (masked.length <= most) return withHead(id, masked, false);
  }
  return withHead(id, withEscapes(plain), true);
}

function withEscapes(bytes: Uint8Array): Uint8Array {
  const extra = bytes.reduce((n, byte) => n + (ESCAPED.includes(byte) ? 1 : 0), 0);
  if (extra === 0) return bytes;
  const out = new Uint8Array(bytes.length + extra);
  let at = 0;
  for (const byte of bytes) {
    if (ESCAPED.includes(byte)) {
      out[at++] = Control.escape;
      out[at++] = byte ^ ESCAPE_MASK;
    } else out[at++] = byte;
  }
  return out;
}

function withHead(id: number, payload: Uint8Array, long: boolean): Uint8Array {
  const n = payload.length;
  if (n > HEAD.longestOfAll) throw new RangeError(`a frame can't carry ${n} bytes`);
  const head = long
    ? [HEAD.longHead, ...[18, 12, 6, 0].map((shift) => HEAD.base + ((n >> shift) & 63))]
    : [HEAD.base + n];
  const bytes = new Uint8Array(1 + head.length + n);
  bytes.set([id, ...head]);
  bytes.set(payload, 1 + head.length);
  return bytes;
}
