/**
 * What builds of the RP2040 and RP2350 port with PPP add to `network`.
 * @ports rp2
 */
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
  /** The network over a serial line, in builds that have it. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line, in builds that have it. */
  type PPP = ppp.PPP;
}
