import { AgentFunction, HANDLE } from "../../contract/index.js";

/**
 * Does the agent need its extension `more.py` for this request? It does for generators, and for values other than None,
 * booleans, numbers of up to 64 bits, texts, bytes, and lists and handles of such. The forms are those that `Writer` writes.
 */
export function needsMore(body: Uint8Array): boolean {
  if (body[0] === AgentFunction.step || body[0] === AgentFunction.close) return true;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  for (let at = 0; at < body.length; ) {
    const code = body[at]!;
    if (isMap(code) || code === EXTENSION) return true;
    at += 1 + followedBy(code, view, at + 1);
  }
  return false;
}

/** Codes of what has its length in 32 bits. */
const [BYTES, EXTENSION, TEXT, LIST, MAP] = [0xc6, 0xc9, 0xdb, 0xdd, 0xdf] as const;

const isMap = (code: number): boolean => (code >= 0x80 && code < 0x90) || code === MAP;

/** Bytes of the value behind its code, but for the items of a list and the number of a handle, which are values like others. */
function followedBy(code: number, view: DataView, at: number): number {
  if (code < 0xa0 || code > 0xdf || code === HANDLE) return 0;
  if (code < 0xc0) return code & 31;
  if (code === BYTES || code === TEXT) return 4 + view.getUint32(at);
  if (code === LIST) return 4;
  if (code === 0xca || code === 0xcb) return code === 0xca ? 4 : 8;
  return code < 0xd0 ? 0 : 1 << (code & 3);
}
