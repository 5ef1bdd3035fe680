/**
 * What the Alif Ensemble port adds to `network`.
 * @ports alif
 */
import type * as wlan from "../parts/network.WLAN.js";

declare module "../../network.js" {
  interface WLAN extends wlan.Radio {}
  interface WLANConnectSettings extends wlan.ConnectSettings {}
  interface WLANScanSettings extends wlan.ScanSettings {}
}
