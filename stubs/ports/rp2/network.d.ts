/**
 * What builds of the RP2040 and RP2350 port with PPP add to `network`.
 * @ports rp2
 */
import type * as ppp from "../parts/network.PPP.js";

declare module "../../network.js" {
  /** The network over a serial line, in builds that have it. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line, in builds that have it. */
  type PPP = ppp.PPP;
}
