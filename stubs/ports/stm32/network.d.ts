/**
 * What the STM32 port, and builds of it with PPP, add to `network`.
 * @ports stm32
 */
import type { int } from "../../mpc.js";
import type * as ppp from "../parts/network.PPP.js";
import type * as wlan from "../parts/network.WLAN.js";

declare module "../../network.js" {
  interface WLAN extends wlan.Radio {}
  interface WLANConnectSettings extends wlan.ConnectSettings {}
  interface WLANScanSettings extends wlan.ScanSettings {}
  namespace LAN {
    /** The line chip LAN8742. */
    const PHY_LAN8742: int;
    /** The line chip LAN8720. */
    const PHY_LAN8720: int;
    /** The line chip DP83848. */
    const PHY_DP83848: int;
    /** The line chip DP83825. */
    const PHY_DP83825: int;
  }
  /** The network over a serial line, in builds that have it. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line, in builds that have it. */
  type PPP = ppp.PPP;
}
