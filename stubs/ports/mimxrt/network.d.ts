/**
 * What the i.MX RT port adds to `network`.
 * @ports mimxrt
 */
import type { int } from "../../mpc.js";
import type * as ppp from "../parts/network.PPP.js";
import type * as wlan from "../parts/network.WLAN.js";

declare module "../../network.js" {
  interface WLAN extends wlan.Radio {}
  interface WLANConnectSettings extends wlan.ConnectSettings {}
  interface WLANScanSettings extends wlan.ScanSettings {}
  /** The network over a serial line, on boards with Ethernet. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line, on boards with Ethernet. */
  type PPP = ppp.PPP;
  namespace LAN {
    /** The line chip makes the clock. */
    const IN: int;
    /** The processor makes the clock. */
    const OUT: int;
    /** The line chip KSZ8081. */
    const PHY_KSZ8081: int;
    /** The line chip DP83825. */
    const PHY_DP83825: int;
    /** The line chip DP83848. */
    const PHY_DP83848: int;
    /** The line chip LAN8720. */
    const PHY_LAN8720: int;
    /** The line chip DP83867. */
    const PHY_DP83867: int;
    /** The line chip RTL8211F. */
    const PHY_RTL8211F: int;
  }
}
