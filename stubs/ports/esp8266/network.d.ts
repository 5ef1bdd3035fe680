/**
 * What the ESP8266 port adds to `network`.
 * @ports esp8266
 */
import type { Const } from "../../mpc.js";

declare module "../../network.js" {
  /** A radio protocol. */
  type PHYMode = Const<"network.MODE">;
  /** The radio protocol in use. */
  function phy_mode(): PHYMode;
  /** Chooses the radio protocol. */
  function phy_mode(mode: PHYMode): void;
  /** Protocol 802.11b: slow and far. */
  const MODE_11B: PHYMode;
  /** Protocol 802.11g: medium. */
  const MODE_11G: PHYMode;
  /** Protocol 802.11n: fastest. */
  const MODE_11N: PHYMode;
  /** A network without encryption. */
  const AUTH_OPEN: WLANSecurity;
  /** A network with WEP. */
  const AUTH_WEP: WLANSecurity;
  /** A network with WPA. */
  const AUTH_WPA_PSK: WLANSecurity;
  /** A network with WPA2. */
  const AUTH_WPA2_PSK: WLANSecurity;
  /** A network with WPA or WPA2. */
  const AUTH_WPA_WPA2_PSK: WLANSecurity;
  namespace WLAN {
    /** WPA with a password, its first version. */
    const SEC_WPA: WLANSecurity;
    /** With WPA2. */
    const SEC_WPA2: WLANSecurity;
  }
}
