/** Python literals for text and bytes, such that no byte of them means something to the prompt. */

/** A `str` literal. */
export function pythonText(text: string): string {
  const escaped = text.replace(/[\\"\u0000-\u001f\u007f]/g, (c) =>
    c === "\\" || c === '"' ? `\\${c}` : `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `"${escaped}"`;
}

/** A `bytes` literal; text of ASCII stays readable. */
export function pythonBytes(bytes: Uint8Array): string {
  let out = 'b"';
  for (const byte of bytes) {
    if (byte === 0x0a) out += "\\n";
    else if (byte === 0x22 || byte === 0x5c) out += `\\${String.fromCharCode(byte)}`;
    else if (byte >= 0x20 && byte < 0x7f) out += String.fromCharCode(byte);
    else out += `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return `${out}"`;
}
