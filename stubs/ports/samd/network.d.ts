/**
 * What the SAMD port, whose radio is a NINA-W10, has otherwise in `network`.
 * @ports samd
 */
import type { int } from "../../mpc.js";

declare module "../../network.js" {
  interface PortTypes {
    /** Whether there is a connection. */
    wlanState: boolean;
    /** The Internet address of the device, as text; the radio tells of one at most. */
    wlanStation: string;
  }
  interface WLANConnectSettings {
    /** Encryption to ask for (default: WPA). */
    security?: WLANSecurity;
    /** Number of the channel of the own network (default 1). */
    channel?: int;
  }
}
