import type { BoardFile } from "../../contract/index.js";

/** The part of WebCrypto that is used; a global in browsers and Node alike, but in no `lib` that the compiler loads. */
interface Digest {
  readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> };
}

/** First 16 hex digits of the SHA-256 over paths and texts: equal code has equal hashes on every machine. */
export async function contentHash(files: readonly BoardFile[]): Promise<string> {
  const text = files.map((file) => `${file.path}\0${file.text}\0`).join("");
  const { crypto } = globalThis as unknown as { crypto: Digest };
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Lone surrogates, which UTF-8 has no form for, become U+FFFD as in every encoder. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] !== "%") bytes.push(escaped.charCodeAt(i));
    else {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    }
  }
  return Uint8Array.from(bytes);
}
