/**
 * `tls`: what `ssl` is made of, with more to set: ciphers, pre-shared keys, datagram servers.
 *
 * What the page "ssl – SSL/TLS module" of the MicroPython documentation says of `SSLContext` and `ssl` hasn't; as the sources
 * of the firmware have it. On rp2, stm32, mimxrt and renesas-ra only boards with Ethernet or Wi-Fi have it. Since 1.23.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
import type { bytes, dict } from "./builtins.js";
import type { BinaryStream } from "./io.js";
import type { Kw, ReadableBuffer } from "./mpc.js";
import type { CertRequirement, Protocol, SSLSocket, WrapSettings } from "./ssl.js";

export {
  CERT_NONE,
  CERT_OPTIONAL,
  CERT_REQUIRED,
  MBEDTLS_VERSION,
  PROTOCOL_DTLS_CLIENT,
  PROTOCOL_DTLS_SERVER,
  PROTOCOL_TLS_CLIENT,
  PROTOCOL_TLS_SERVER,
} from "./ssl.js";

/** How a stream is wrapped by `tls`. */
export interface WrapOptions extends WrapSettings {
  /**
   * For a DTLS server: bytes that identify the client, such as its address as text.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  client_id?: ReadableBuffer | null;
}
/**
 * Settings that encrypted connections share. Unlike that of `ssl` it checks certificates from the start on the client's side.
 * @example
 * const context = new SSLContext(PROTOCOL_TLS_CLIENT);
 * context.psk_identity = new bytes("pump-1", "utf-8");
 * context.psk_key = key;
 */
export class SSLContext {
  /** @param protocol which protocol, and which side of it */
  constructor(protocol: Protocol);
  /** How strictly the other side's certificate is checked. */
  verify_mode: CertRequirement;
  /**
   * The name under which a client uses a key that both sides know, set together with `psk_key`. In newer builds with such keys.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  psk_identity: bytes | null;
  /**
   * The key that a client and its server know; with it only ciphers with such keys are used.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  psk_key: bytes | null;
  /**
   * The keys that a server knows, by the clients' names: a dictionary, or an object whose `get` gives the key or `null`.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  server_psk_keys: dict<bytes, bytes> | { get(identity: bytes): bytes | null } | null;
  /**
   * The names of the ciphers that may be used, as IANA has them.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  get_ciphers(): string[];
  /**
   * Leaves only these ciphers.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  set_ciphers(ciphers: readonly string[]): void;
  /** Takes this side's certificate and key: their content, not a path. */
  load_cert_chain(cert: bytes | string, key: bytes | string): void;
  /**
   * Takes the content of the certificates against which the other side's is checked.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  load_verify_locations(cadata: bytes | string): void;
  /** Encrypts what goes through a connected stream. */
  wrap_socket(sock: BinaryStream, kw?: Kw<WrapOptions>): SSLSocket;
}
