/**
 * What builds of the RP2040 and RP2350 port with PPP add to `network`.
 * @ports rp2
 */
import type * as ppp from "../parts/network.PPP.js";
import type * as wlan from "../parts/network.WLAN.js";

declare module "../../network.js" {
  interface WLAN extends wlan.Radio {}
  interface WLANConnectSettings extends wlan.ConnectSettings {}
  interface WLANScanSettings extends wlan.ScanSettings {}
  /** The network over a serial line, in builds that have it. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line, in builds that have it. */
  type PPP = ppp.PPP;
}
