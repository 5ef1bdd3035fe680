/** Bytes to text piece by piece: UTF-8 across cuts, CR LF as LF, what isn't UTF-8 as U+FFFD. */
export class TextStream {
  private readonly decoder = new TextDecoder();
  private heldReturn = false;

  push(bytes: Uint8Array): string {
    return this.lines(this.decoder.decode(bytes, { stream: true }), false);
  }

  end(): string {
    return this.lines(this.decoder.decode(), true);
  }

  private lines(decoded: string, last: boolean): string {
    const text = (this.heldReturn ? "\r" : "") + decoded;
    this.heldReturn = !last && text.endsWith("\r");
    return (this.heldReturn ? text.slice(0, -1) : text).replaceAll("\r\n", "\n");
  }
}

export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}

/** For messages: at most `most` characters from the end, control characters (so terminal escapes) made visible. */
export function visible(bytes: Uint8Array, most = 400): string {
  const text = new TextDecoder().decode(bytes).slice(-most);
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (c) =>
    c === "\r" ? "" : `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}
