/**
 * `requests`: HTTP and HTTPS.
 *
 * Follows the package `requests` of micropython-lib. In the firmware of some boards with a network.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy, zephyr
 * @install requests
 * @frozen alif, esp32, esp8266, giga, mimxrt1060-evk, nano-rp2040-connect, nicla-vision, nucleo-f767zi, nucleo-h743zi, pico-w, pico2-w, portenta-c33, portenta-h7, pyboard-d, teensy-4.1, w5500-evb-pico
 */
import type { bytes } from "./builtins.js";
import type { JsonValue } from "./json.js";
import type { Items, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** What a function that gets the header lines may be: it may note what it likes in the second argument. */
export type HeaderParser = (line: bytes, headers: { [name: string]: string }) => void;
/** The content of an answer as it comes from the server. */
export interface BodyStream {
  /** Takes at most `n` bytes, all that are left by default. */
  read(n?: int): bytes;
  /** Takes bytes into a buffer; how many there were, 0 at the end. */
  readinto(buf: WritableBuffer): int;
  /** Closes the connection, whatever is left. */
  close(): void;
}
/** What can be sent as content: bytes, text, or (in pieces) an iterator of them. */
export type Body = ReadableBuffer | string | Items<ReadableBuffer | string>;
/** What goes with a request. */
export interface RequestOptions {
  /** The content. */
  data?: Body | null;
  /** Content that is sent as JSON, with its content type. */
  json?: JsonValue;
  /** Further header lines. */
  headers?: { readonly [name: string]: string } | null;
  /** Ignored; `raw` of the answer is a stream anyway. */
  stream?: boolean | null;
  /** User and password for basic authentication. */
  auth?: readonly [user: string, password: string] | null;
  /** Longest wait for the network, in seconds; `null` (default) for ever. */
  timeout?: number | null;
  /** Whether header lines of the answer are kept; or a function that gets each line. */
  parse_headers?: boolean | HeaderParser;
}
/**
 * The answer of a server. Close it, best with `using`: it holds a connection.
 * @example
 * using answer = get("http://example.org/settings.json");
 * if (answer.status_code === 200) apply(answer.json());
 */
export class Response {
  private constructor();
  /** The status, for example 200 or 404. */
  readonly status_code: int;
  /** The words after the status; an empty text if the server gives none. */
  readonly reason: bytes | "";
  /** The header lines by name as the server writes it; not there with `parse_headers: false`. */
  readonly headers: { readonly [name: string]: string };
  /** How `text` decodes; `"utf-8"` at first. */
  encoding: string;
  /** The connection, to read the content piece by piece; `null` once it has been read. */
  readonly raw: BodyStream | null;
  /** The content as bytes; read once, then kept. */
  readonly content: bytes;
  /** The content as text. */
  readonly text: string;
  /** The content, read as JSON. */
  json(): JsonValue;
  /** Closes the connection. */
  close(): void;
  /** Closes the connection at the end of the block of a `using` declaration. */
  [Symbol.dispose](): void;
}
/** Asks a server, with any method. */
export function request(method: string, url: string, kw?: Kw<RequestOptions>): Response;
/** Asks a server, everything in order. */
export function request(
  method: string,
  url: string,
  data: Body | null,
  json?: JsonValue,
  headers?: { readonly [name: string]: string } | null,
  stream?: boolean | null,
  auth?: readonly [user: string, password: string] | null,
  timeout?: number | null,
  parse_headers?: boolean | HeaderParser,
): Response;
/** Asks for a document. */
export function get(url: string, kw?: Kw<RequestOptions>): Response;
/** Sends something to be worked on. */
export function post(url: string, kw?: Kw<RequestOptions>): Response;
/** Stores a document. */
export function put(url: string, kw?: Kw<RequestOptions>): Response;
/** Changes part of a document. */
export function patch(url: string, kw?: Kw<RequestOptions>): Response;
/** Asks for the header lines of a document only. */
export function head(url: string, kw?: Kw<RequestOptions>): Response;
/** Removes a document. */
declare function delete_(url: string, kw?: Kw<RequestOptions>): Response;

export { delete_ as delete };
