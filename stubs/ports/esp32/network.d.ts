/**
 * What the ESP32 port adds to `network`. What belongs to Wi-Fi is missing on chips without it, the H2 and the P4.
 * @ports esp32
 */
import type { bytearray, bytes } from "../../builtins.js";
import type { PinId, SPI } from "../../machine.js";
import type { int, Kw } from "../../mpc.js";
import type * as ppp from "./network.PPP.js";

declare module "../../network.js" {
  /** The network over a serial line. */
  const PPP: typeof ppp.PPP;
  /** The network over a serial line. */
  type PPP = ppp.PPP;
  /**
   * A measurement of the radio channel (CSI): strength in dBm, channel, sender, time in microseconds, local time, raw values
   * as pairs of signed bytes, then properties of the packet.
   */
  type CSIFrame = [
    rssi: int,
    channel: int,
    mac: bytes,
    timestamp: int,
    local_timestamp: int,
    data: bytearray,
    rate: int,
    sig_mode: int,
    mcs: int,
    cwb: int,
    smoothing: int,
    not_sounding: int,
    aggregation: int,
    stbc: int,
    fec_coding: int,
    sgi: int,
    noise_floor: int,
    ampdu_cnt: int,
    secondary_channel: int,
    ant: int,
    sig_len: int,
    rx_state: int,
  ];
  interface WLAN {
    /**
     * Begins to measure the radio channel, with room for 16 frames or so many as are given by name (at most about 100); what finds no room is
     * lost. `OSError` while the radio is off. Newer than version 1.28.
     */
    csi_enable(kw?: Kw<{ buffer_size?: int }>): void;
    /** @deprecated The documented form, which `TypeError` answers: firmware takes the number of frames by name. */
    csi_enable(buffer_size: never): void;
    /** Ends measuring and frees the buffer. Newer than version 1.28. */
    csi_disable(): void;
    /** The next frame, `null` if there is none; an earlier one may be given to be filled again. Newer than version 1.28. */
    csi_read(result?: CSIFrame): CSIFrame | null;
    /** How many frames are in the buffer. Newer than version 1.28. */
    csi_available(): int;
    /** How many frames were lost because the buffer was full. Newer than version 1.28. */
    csi_dropped(): int;
  }
  interface PortTypes {
    /** The access point gives `null`. */
    wlanState: WLANStatus | null;
    /** The Internet address is `null` before the device has one, and missing where the radio is another chip. */
    wlanStation: readonly [mac: bytes, ip?: string | null];
  }
  interface WLANConfigValues {
    /** How many stations may join the own network. */
    max_clients: int;
  }
  interface WLANConfigSettings {
    /** How many stations may join the own network, 1…10. */
    max_clients?: int;
  }
  namespace WLAN {
    /** The protocols that the chip has by default, for `config({ protocol })`. Since 1.27. */
    const PROTOCOL_DEFAULT: int;
    /** Espressif's long-range protocol, between ESP32s only; the C2 lacks it. Since 1.27. */
    const PROTOCOL_LR: int;
    /** A channel of 20 MHz. Newer than version 1.28. */
    const BANDWIDTH_20: int;
    /** A channel of 40 MHz. Newer than version 1.28. */
    const BANDWIDTH_40: int;
    /** A channel of 80 MHz; access points of some chips. Newer than version 1.28. */
    const BANDWIDTH_80: int;
    /** A channel of 160 MHz; access points of some chips. Newer than version 1.28. */
    const BANDWIDTH_160: int;
    /** Two channels of 80 MHz; access points of some chips. Newer than version 1.28. */
    const BANDWIDTH_80_80: int;
    /** WPA with a password. */
    const SEC_WPA: WLANSecurity;
    /** WPA2 with a password. */
    const SEC_WPA2: WLANSecurity;
    /** WPA2 for companies, with a user's name. */
    const SEC_WPA2_ENT: WLANSecurity;
    /** WPA3 for companies, with the strongest keys. Since 1.25. */
    const SEC_WPA3_ENT_192: WLANSecurity;
    /** WPA for companies. Since 1.27. */
    const SEC_WPA_ENT: WLANSecurity;
    /** WPA3 for companies. Since 1.26. */
    const SEC_WPA3_ENT: WLANSecurity;
    /** WPA2 or WPA3 for companies. Since 1.26. */
    const SEC_WPA2_WPA3_ENT: WLANSecurity;
    /** WPA3 with an extended key. Since 1.25. */
    const SEC_WPA3_EXT_PSK: WLANSecurity;
    /** WPA3 with or without an extended key. Since 1.25. */
    const SEC_WPA3_EXT_PSK_MIXED_MODE: WLANSecurity;
    /** Keys that another device provides (DPP). Since 1.26. */
    const SEC_DPP: WLANSecurity;
    /** WAPI, the Chinese standard. */
    const SEC_WAPI: WLANSecurity;
    /** Encryption without a password. */
    const SEC_OWE: WLANSecurity;
  }
  interface LANOptions {
    /** Pin of the chip's control clock (built-in Ethernet). */
    mdc?: PinId;
    /** Pin of the chip's control data (built-in Ethernet). */
    mdio?: PinId;
    /** Pin that resets the chip. */
    reset?: PinId | null;
    /** Pin that switches the chip's power. */
    power?: PinId | null;
    /** Pin of the 50 MHz clock. */
    ref_clk?: PinId | null;
    /** Bus of an SPI chip. */
    spi?: SPI;
    /** Chip select of an SPI chip. */
    cs?: PinId;
    /** Interrupt pin of an SPI chip. */
    int?: PinId;
    /** Pin on which the chip says that the line is busy or data is valid (ESP32-P4, like those that follow). */
    crs_dv?: PinId | null;
    /** Pin of the lower received bit. */
    rxd0?: PinId | null;
    /** Pin of the upper received bit. */
    rxd1?: PinId | null;
    /** Pin that tells the chip to send. */
    tx_en?: PinId | null;
    /** Pin of the lower sent bit. */
    txd0?: PinId | null;
    /** Pin of the upper sent bit. */
    txd1?: PinId | null;
    /** Pin on which the clock comes in. */
    clk_in?: PinId | null;
    /** Pin on which the clock goes out. */
    clk_out?: PinId | null;
  }
  /** No encryption; the older name. */
  const AUTH_OPEN: WLANSecurity;
  /** WEP; the older name. */
  const AUTH_WEP: WLANSecurity;
  /** WPA with a password; the older name. */
  const AUTH_WPA_PSK: WLANSecurity;
  /** WPA2 with a password; the older name. */
  const AUTH_WPA2_PSK: WLANSecurity;
  /** WPA or WPA2; the older name. */
  const AUTH_WPA_WPA2_PSK: WLANSecurity;
  /** WPA2 for companies; the older name. */
  const AUTH_WPA2_ENTERPRISE: WLANSecurity;
  /** WPA3 with a password; the older name. */
  const AUTH_WPA3_PSK: WLANSecurity;
  /** WPA2 or WPA3; the older name. */
  const AUTH_WPA2_WPA3_PSK: WLANSecurity;
  /** WAPI; the older name. */
  const AUTH_WAPI_PSK: WLANSecurity;
  /** Encryption without a password; the older name. */
  const AUTH_OWE: WLANSecurity;
  /** WPA3 for companies; the older name. */
  const AUTH_WPA3_ENT_192: WLANSecurity;
  /** WPA3 with an extended key; the older name. */
  const AUTH_WPA3_EXT_PSK: WLANSecurity;
  /** WPA3 with or without an extended key; the older name. */
  const AUTH_WPA3_EXT_PSK_MIXED_MODE: WLANSecurity;
  /** One more than the greatest kind of encryption. */
  const AUTH_MAX: int;
  /** No network was strong enough. */
  const STAT_NO_AP_FOUND_IN_RSSI_THRESHOLD: WLANStatus;
  /** No network was encrypted well enough. */
  const STAT_NO_AP_FOUND_IN_AUTHMODE_THRESHOLD: WLANStatus;
  /** No network has an encryption that the board knows. */
  const STAT_NO_AP_FOUND_W_COMPATIBLE_SECURITY: WLANStatus;
  /** The network has fallen silent. */
  const STAT_BEACON_TIMEOUT: WLANStatus;
  /** The network didn't let the board in. */
  const STAT_ASSOC_FAIL: WLANStatus;
  /** The network didn't answer in time while keys were exchanged. */
  const STAT_HANDSHAKE_TIMEOUT: WLANStatus;
  /** @deprecated it does nothing on this port: see `config({ protocol })` */
  function phy_mode(mode?: int): null;
  /** Espressif's long-range protocol, a bit for `config({ protocol })`. */
  const MODE_LR: int;
  /** Protocol 802.11b, a bit for `config({ protocol })`. */
  const MODE_11B: int;
  /** Protocol 802.11g, a bit for `config({ protocol })`. */
  const MODE_11G: int;
  /** Protocol 802.11n, a bit for `config({ protocol })`. */
  const MODE_11N: int;
  /** Any Ethernet chip with the standard registers. Up to version 1.28 on the first ESP32 only. Since 1.26. */
  const PHY_GENERIC: int;
  /** The Ethernet chip LAN8710. */
  const PHY_LAN8710: int;
  /** The Ethernet chip LAN8720. */
  const PHY_LAN8720: int;
  /** The Ethernet chip IP101. */
  const PHY_IP101: int;
  /** The Ethernet chip RTL8201. */
  const PHY_RTL8201: int;
  /** The Ethernet chip DP83848. */
  const PHY_DP83848: int;
  /** The Ethernet chip KSZ8041. */
  const PHY_KSZ8041: int;
  /** The Ethernet chip KSZ8081. */
  const PHY_KSZ8081: int;
  /** The Ethernet chip KSZ8851SNL, on an SPI bus. */
  const PHY_KSZ8851SNL: int;
  /** The Ethernet chip DM9051, on an SPI bus. */
  const PHY_DM9051: int;
  /** The Ethernet chip W5500, on an SPI bus. */
  const PHY_W5500: int;
  /** The Ethernet chip LAN8670, for the built-in Ethernet of the first ESP32. Since 1.26. */
  const PHY_LAN8670: int;
  /** What `status()` of a `LAN` gives: it has been set up. */
  const ETH_INITIALIZED: int;
  /** What `status()` of a `LAN` gives: it has been started, and there is no link yet. */
  const ETH_STARTED: int;
  /** What `status()` of a `LAN` gives: it has been stopped. */
  const ETH_STOPPED: int;
  /** What `status()` of a `LAN` gives: there is a link, and no address yet. */
  const ETH_CONNECTED: int;
  /** What `status()` of a `LAN` gives: the link is gone. */
  const ETH_DISCONNECTED: int;
  /** What `status()` of a `LAN` gives: there is an address. */
  const ETH_GOT_IP: int;
}
