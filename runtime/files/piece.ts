import { deflateRawSync } from "node:zlib";
import { pythonBytes } from "../pythonLiterals.js";

/** How a piece travels: as it is, base64, or deflated and base64. The numbers are known to files.py. */
export interface CodedPiece {
  readonly literal: string;
  readonly coding: 0 | 1 | 2;
}

/** The shortest of the forms that the board can read. */
export function codePiece(bytes: Uint8Array, deflate: boolean): CodedPiece {
  const forms: CodedPiece[] = [
    { literal: pythonBytes(bytes), coding: 0 },
    { literal: `b"${Buffer.from(bytes).toString("base64")}"`, coding: 1 },
  ];
  if (deflate) {
    forms.push({ literal: `b"${deflateRawSync(bytes, { level: 9 }).toString("base64")}"`, coding: 2 });
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
