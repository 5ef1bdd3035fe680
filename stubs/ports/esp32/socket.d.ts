/**
 * What the ESP32 port adds to `socket`.
 * @ports esp32
 */
import type { int } from "../../mpc.js";

declare module "../../socket.js" {
  interface socket {
    /** The number by which the system below knows the socket. */
    fileno(): int;
  }
}
