import { deflateRawSync } from "node:zlib";
import { bytesLiteral, latin1 } from "../agent/sourceLiteral.js";
import { pythonBytes } from "../pythonLiterals.js";

/** How a piece travels. The numbers are known to files.py: 1 is for base64, 2 for deflated before. */
export interface CodedPiece {
  readonly literal: Uint8Array;
  readonly coding: 0 | 1 | 2 | 3;
}

/** The shortest of the forms that the board can read: it may inflate, and code may carry all byte values to it. */
export function codePiece(bytes: Uint8Array, able: { deflate: boolean; eightBit: boolean }): CodedPiece {
  const plain = able.eightBit ? bytesLiteral : (raw: Uint8Array) => latin1(pythonBytes(raw));
  const base64 = (raw: Uint8Array) => latin1(`b"${Buffer.from(raw).toString("base64")}"`);
  const forms: CodedPiece[] = [
    { literal: plain(bytes), coding: 0 },
    { literal: base64(bytes), coding: 1 },
  ];
  if (able.deflate) {
    const deflated = deflateRawSync(bytes, { level: 9 });
    forms.push({ literal: plain(deflated), coding: 2 }, { literal: base64(deflated), coding: 3 });
  }
  return forms.reduce((best, form) => (form.literal.length < best.literal.length ? form : best));
}

/** Data of any kind as pieces of `size` bytes; nothing more than one piece is kept. */
export async function* pieces(
  data: string | Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  const source =
    typeof data === "string" ? [new TextEncoder().encode(data)] : data instanceof Uint8Array ? [data] : data;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const more of source) {
    let all = rest.length > 0 ? Uint8Array.from(Buffer.concat([rest, more])) : more;
    while (all.length >= size) {
      yield all.subarray(0, size);
      all = all.subarray(size);
    }
    rest = all;
  }
  if (rest.length > 0) yield rest;
}
