/**
 * What the WiPy port adds to `socket`.
 * @ports wipy
 */

declare module "../../socket.js" {
  /** Makes an encrypted socket. */
  const IPPROTO_SEC: SocketProtocol;
}

export {};
