/**
 * What builds of the STM32 port with PPP add to `network`.
 * @ports stm32
 */
import type * as ppp from "../parts/network.PPP.js";

declare module "../../network.js" {
  /** The network over a serial line, in builds that have it. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line, in builds that have it. */
  type PPP = ppp.PPP;
}
