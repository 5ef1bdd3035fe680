/**
 * What the unix port adds to `socket`.
 * @ports unix
 */
import type { bytes } from "../../builtins.js";
import type { int, ReadableBuffer } from "../../mpc.js";

declare module "../../socket.js" {
  /** Addresses within the computer. */
  const AF_UNIX: AddressFamily;
  /** Option: the last error of the socket. */
  const SO_ERROR: SocketOption;
  /** Option: whether closing waits for what is still to be sent. */
  const SO_LINGER: SocketOption;
  /** Send to the local network only. */
  const MSG_DONTROUTE: MessageFlags;
  /** The parts of an address that `getaddrinfo` gave: family, then address and port. */
  function sockaddr(
    address: ReadableBuffer,
  ): readonly [family: AddressFamily, address: bytes, port?: int, ...more: int[]];
  interface socket {
    /** The descriptor of the socket. */
    fileno(): int;
  }
}
