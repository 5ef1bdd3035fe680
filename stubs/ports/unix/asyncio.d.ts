/**
 * What the unix port adds to `asyncio`.
 * @ports unix
 */
import type { bytearray } from "../../builtins.js";

declare module "../../asyncio.js" {
  interface PeerAddresses {
    /** As the operating system writes it; `sockaddr` of `socket` takes it apart. */
    system: bytearray;
  }
}
