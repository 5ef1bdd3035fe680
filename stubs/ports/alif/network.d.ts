/**
 * What the Alif Ensemble port adds to `network`.
 * @ports alif
 */
import type {} from "../../network.js";

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
}
