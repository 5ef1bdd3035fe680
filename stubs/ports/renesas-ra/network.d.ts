/**
 * What the Renesas RA port, whose radio is an ESP32 beside the processor, has otherwise in `network`.
 * @ports renesas-ra
 */
import type { bytes } from "../../builtins.js";
import type { int } from "../../mpc.js";

declare module "../../network.js" {
  interface PortTypes {
    /** Whether there is a connection. */
    wlanState: boolean;
    /** The hardware address of the device. */
    wlanStation: bytes;
  }
  interface WLANConnectSettings {
    /** Encryption to ask for (default: WPA or WPA2). */
    security?: WLANSecurity;
    /** Number of the channel on which the network is; 0 (default) any. */
    channel?: int;
  }
}
