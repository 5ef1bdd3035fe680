/**
 * UTF-8 in which a lone surrogate has the three bytes that its code point would have: MicroPython has such strings
 * (`chr(0xD800)`) and encodes them so, and JavaScript has them too.
 */
export function utf8(text: string): Uint8Array {
  if (!/\p{Surrogate}/u.test(text)) return new TextEncoder().encode(text);
  const out: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff)
      out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else out.push(...new TextEncoder().encode(character));
  }
  return Uint8Array.from(out);
}

/** The reverse; `undefined` for what isn't such text. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return withSurrogates(bytes);
  }
}

/** Decodes the surrogates by hand, and what lies between them as plain UTF-8. */
function withSurrogates(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let from = 0;
  try {
    for (let i = 0; i + 2 < bytes.length; i++) {
      if (
        bytes[i] !== 0xed ||
        bytes[i + 1]! < 0xa0 ||
        bytes[i + 1]! > 0xbf ||
        (bytes[i + 2]! & 0xc0) !== 0x80
      )
        continue;
      text += decoder.decode(bytes.subarray(from, i));
      text += String.fromCharCode(0xd000 | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
      i += 2;
      from = i + 1;
    }
    return text + decoder.decode(bytes.subarray(from));
  } catch {
    return undefined;
  }
}
