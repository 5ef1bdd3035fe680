/**
 * What the STM32 port, and builds of it with PPP, add to `network`.
 * @ports stm32
 */
import type { int } from "../../mpc.js";
import type * as ppp from "../parts/network.PPP.js";

declare module "../../network.js" {
  namespace WLAN {
    /** A network that asks for no key. */
    const SEC_OPEN: WLANSecurity;
    /** A network that asks for WPA or WPA2. */
    const SEC_WPA_WPA2: WLANSecurity;
    /** A network that asks for WPA3. */
    const SEC_WPA3: WLANSecurity;
    /** A network that asks for WPA2 or WPA3. */
    const SEC_WPA2_WPA3: WLANSecurity;
  }
  interface WLAN {
    /** Switches the radio off and frees what it holds. */
    deinit(): void;
  }
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
