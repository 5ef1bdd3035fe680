/**
 * `ssl`: encrypted connections (TLS, and DTLS for datagrams).
 *
 * Follows the page "ssl – SSL/TLS module" of the MicroPython documentation. Certificates are checked only where that is
 * asked for, and only if the clock is right (`ntptime`).
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy
 */
import type { bytes, dict } from "./builtins.js";
import { OSError } from "./builtins.js";
import type { BinaryStream } from "./io.js";
import type { Const, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** Which protocol, and which side of it, a context is for. */
export type Protocol = Const<"ssl.protocol">;
/** Whether the other side must show a certificate. */
export type CertRequirement = Const<"ssl.cert">;
/**
 * TLS, this side being the client.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const PROTOCOL_TLS_CLIENT: Protocol;
/**
 * TLS, this side being the server.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const PROTOCOL_TLS_SERVER: Protocol;
/**
 * DTLS over datagram sockets, as a client. Since 1.25.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const PROTOCOL_DTLS_CLIENT: Protocol;
/**
 * DTLS over datagram sockets, as a server. Since 1.25.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const PROTOCOL_DTLS_SERVER: Protocol;
/**
 * No certificate is asked for, and none is checked. All that esp8266 knows.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy
 */
export const CERT_NONE: CertRequirement;
/**
 * Name and version of the library that encrypts, such as `"Mbed TLS 3.6.2"`.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const MBEDTLS_VERSION: string;
/**
 * A certificate may be shown; mbedTLS doesn't check it.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, wipy
 */
export const CERT_OPTIONAL: CertRequirement;
/**
 * A valid certificate must be shown.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, wipy
 */
export const CERT_REQUIRED: CertRequirement;

/**
 * On the WiPy another name of `OSError`; elsewhere there is no such exception: failures of TLS are `OSError`.
 * @deprecated catch `OSError`
 * @ports wipy
 */
export class SSLError extends OSError {
  private constructor();
}

/** How a stream is wrapped. */
export interface WrapSettings {
  /** Whether this side is the server (default false). */
  server_side?: boolean;
  /** Whether to shake hands at once (default), or with the first read or write, as non-blocking sockets need. */
  do_handshake_on_connect?: boolean;
  /** Name that the server's certificate must have; also sent to the server (SNI). */
  server_hostname?: string | null;
}
/** How a stream is wrapped by `ssl`. */
export interface WrapOptions extends WrapSettings {
  /** Documented for servers of datagrams; the context of `ssl` answers `TypeError`, that of `tls` takes it. */
  client_id?: never;
}

/**
 * Settings that encrypted connections share.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 * @example
 * const context = new SSLContext(PROTOCOL_TLS_CLIENT);
 * context.verify_mode = CERT_NONE;
 * const secure = context.wrap_socket(sock, { server_hostname: "example.org" });
 */
export class SSLContext {
  /** @param protocol one of the `PROTOCOL_…` constants */
  constructor(protocol: Protocol);
  /** Whether the other side's certificate is checked, and how strictly. */
  verify_mode: CertRequirement;
  /**
   * Documented for the name under which a client uses a pre-shared key; only the context of `tls` looks at it.
   * @unavailable Make the context by `SSLContext` of the module `tls`, which has it.
   */
  psk_identity: bytes | null;
  /**
   * Documented for the pre-shared key of a client; only the context of `tls` looks at it.
   * @unavailable Make the context by `SSLContext` of the module `tls`, which has it.
   */
  psk_key: bytes | null;
  /**
   * Documented for the pre-shared keys that a server accepts; only the context of `tls` looks at them.
   * @unavailable Make the context by `SSLContext` of the module `tls`, which has it.
   */
  server_psk_keys: dict<bytes, bytes> | { get(identity: bytes): bytes | null } | null;
  /**
   * The ciphers that may be used; only the context of `tls` has it.
   * @unavailable Make the context by `SSLContext` of the module `tls`, which has it.
   */
  get_ciphers(): string[];
  /**
   * Restricts the ciphers; the context of `tls` alone has it.
   * @unavailable Make the context by `SSLContext` of the module `tls`, which has it.
   */
  set_ciphers(ciphers: readonly string[]): void;
  /**
   * Loads this side's certificate and key.
   * @param certfile path of a file, or its content as bytes
   * @param keyfile path of a file, or its content as bytes
   */
  load_cert_chain(certfile: string | bytes, keyfile: string | bytes): void;
  /**
   * Loads the certificates that the other side's is checked against, from a file given by name.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  load_verify_locations(kw: Kw<{ cafile: string; cadata?: bytes | string | null }>): void;
  /**
   * Loads the certificates that the other side's is checked against, from memory, given by name.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  load_verify_locations(kw: Kw<{ cafile?: string | null; cadata: bytes | string }>): void;
  /**
   * Loads the certificates that the other side's is checked against, from a file.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  load_verify_locations(cafile: string): void;
  /**
   * Loads the certificates that the other side's is checked against, from memory; `cafile` is for a file in its place.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  load_verify_locations(cafile: string | null, cadata: bytes | string): void;
  /** Wraps a connected socket (or any stream): what goes through the result is encrypted. */
  wrap_socket(sock: BinaryStream, kw?: Kw<WrapOptions>): SSLSocket;
}

/** An encrypted stream over another one. It has the methods of a stream; of those of a socket, with mbedTLS, a few. */
export class SSLSocket {
  private constructor();
  /** Decrypts at most `size` bytes, or everything until the end; `null` if a non-blocking socket has none. */
  read(size?: int): bytes | null;
  /** Decrypts into a buffer and returns how many bytes. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Decrypts up to and with a newline. */
  readline(): bytes | null;
  /** Encrypts and sends; returns how many bytes were taken. */
  write(buf: ReadableBuffer | string): int | null;
  /**
   * Decrypts what has come, at most `size` bytes. With mbedTLS from 1.25 on, like the three that follow.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   */
  recv(size: int): bytes | null;
  /**
   * Decrypts what has come into a buffer; how many bytes.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  recv_into(buf: WritableBuffer, nbytes?: int): int | null;
  /**
   * Encrypts and sends as much as can be sent at once; how many bytes.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   */
  send(buf: ReadableBuffer | string): int | null;
  /**
   * Encrypts and sends everything.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   */
  sendall(buf: ReadableBuffer | string): int | null;
  /** Chooses whether operations wait. */
  setblocking(flag: boolean): void;
  /**
   * The other side's certificate in DER form, `null` if it has shown none.
   * @param binary_form true; the documented false is a `NotImplementedError`
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  getpeercert(binary_form: true): bytes | null;
  /**
   * Name of the cipher in use, and the version of TLS.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  cipher(): readonly [name: string, version: string];
  /** Ends the encryption and closes the stream below. */
  close(): void;
  /** Closes at the end of the block of a `using` declaration. */
  [Symbol.dispose](): void;
}

/** What the function `wrap_socket` takes by name. */
export interface WrapSocketOptions {
  /** True if this side accepted the connection (default false). */
  server_side?: boolean;
  /**
   * This side's private key.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
   */
  key?: string | bytes | null;
  /**
   * This side's certificate.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
   */
  cert?: string | bytes | null;
  /** Whether a certificate is required of the other side; `CERT_NONE` by default. */
  cert_reqs?: CertRequirement;
  /**
   * Certificates to check the other side's against: one in DER form, one or more as PEM.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  cadata?: string | bytes | null;
  /**
   * Name of the server.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
   */
  server_hostname?: string | null;
  /**
   * Whether to shake hands at once (default).
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
   */
  do_handshake?: boolean;
}
/** Wraps a stream with a context made for this one call. */
export function wrap_socket(sock: BinaryStream, kw?: Kw<WrapSocketOptions>): SSLSocket;
/**
 * Wraps a stream, settings in the order of the documentation.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
export function wrap_socket(
  sock: BinaryStream,
  server_side: boolean,
  key?: string | bytes | null,
  cert?: string | bytes | null,
  cert_reqs?: CertRequirement,
  cadata?: string | bytes | null,
  server_hostname?: string | null,
  do_handshake?: boolean,
): SSLSocket;
