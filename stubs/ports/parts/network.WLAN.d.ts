/** What `network.WLAN` has more where the radio is a CYW43, as of a Pico W: alif, mimxrt, rp2, stm32. */
import type { int, ReadableBuffer } from "../../mpc.js";
import type { WLANSecurity } from "../../network.js";

/** The radio as a whole. */
export interface Radio {
  /** Switches the radio off and frees what it holds. Not on the Nano RP2040 Connect. */
  deinit(): void;
}
/** What `connect` takes, too. */
export interface ConnectSettings {
  /** Encryption to ask for; what the network offers by default. */
  security?: WLANSecurity;
  /** Channel on which the network is, 1…14; any by default. */
  channel?: int;
}
/** Which networks to look for, and how. */
export interface ScanSettings {
  /** Only listens, without asking aloud (default false). */
  passive?: boolean;
  /** Name of the one network to look for. */
  ssid?: string | ReadableBuffer | null;
  /** Hardware address of the one access point to look for. */
  bssid?: ReadableBuffer | null;
}
