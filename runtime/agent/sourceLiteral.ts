/** Python source that travels as a literal, so that its check can be compared before anything of it runs. */

/** Makes a stream of plain bytes of deflated bytes with a zlib header; the module of this name and `io` have been imported. */
export const INFLATE = {
  deflate: "lambda b:deflate.DeflateIO(io.BytesIO(b))",
  // The window that older versions of uzlib read from the header is 256 times too small: it is given, and the header skipped.
  uzlib: "lambda b:uzlib.DecompIO(io.BytesIO(b[2:]),-8-(b[0]>>4))",
} as const;

export const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

/**
 * A bytes literal that holds the bytes as they are, but for what the prompt or Python's lexer would act on (MicroPython
 * takes any other byte there). Three quotes spare line feeds and most quotes their backslash.
 */
export function bytesLiteral(bytes: Uint8Array): Uint8Array {
  const out: number[] = [...latin1('b"""')];
  bytes.forEach((byte, i) => {
    const isMild = bytes[i - 1] !== 0x22 && i < bytes.length - 1;
    if (byte === 0x5c || (byte === 0x22 && !isMild)) out.push(0x5c, byte);
    else if (byte === 0x0d) out.push(...latin1("\\r"));
    // MicroPython 1.29 reads a NUL as 01.
    else if (byte < 5) {
      const next = bytes[i + 1] ?? 0;
      out.push(...latin1(next >= 0x30 && next <= 0x37 ? `\\x0${byte}` : `\\${byte}`));
    } else out.push(byte);
  });
  out.push(...latin1('"""'));
  return Uint8Array.from(out);
}
