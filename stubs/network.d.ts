/**
 * `network`: network interfaces and their settings.
 *
 * Follows the page "network — network configuration" of the MicroPython documentation. What only some ports have is in
 * `ports/<port>/network.d.ts`. On rp2 and renesas-ra only boards with a network have the module, on stm32 all but those with
 * little flash.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, wipy
 */
import type { bytes } from "./builtins.js";
import type { Pin, SoftSPI, SPI } from "./machine.js";
import type { Const, int, Kw, ReadableBuffer } from "./mpc.js";

/** A static IPv4 configuration: address, mask, gateway, name server. */
export type IPv4Settings = readonly [ip: string, subnet: string, gateway: string, dns: string];
/** An IPv4 address with its mask. */
export type IPv4Address = readonly [ip: string, subnet: string];
/** An IPv6 address with the state and the life times that the stack keeps for it. */
export type IPv6Address = readonly [
  address: string,
  state: int,
  preferred_lifetime: int,
  valid_lifetime: int,
];

/** What `ipconfig` of an interface can tell. */
export interface IPConfigValues {
  /** Whether DHCP is on. */
  dhcp4: boolean;
  /**
   * Whether an address has come by DHCP.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32, wipy
   */
  has_dhcp4: boolean;
  /** The IPv4 gateway. */
  gw4: string;
  /**
   * Whether a name server is asked for by DHCPv6.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  dhcp6: boolean;
  /**
   * Whether an IPv6 address is made from router advertisements.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  autoconf6: boolean;
  /**
   * Whether such an address has been made. Firmware up to 1.29 gives `null` where it has, and `false` where it hasn't.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  has_autoconf6: boolean | null;
  /** What the interface is reached at by IPv4, and its mask. */
  addr4: IPv4Address;
  /**
   * The IPv6 addresses.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  addr6: IPv6Address[];
}
/** What `ipconfig` of an interface can set. */
export interface IPConfigSettings {
  /**
   * Gets an address, gateway and name server by DHCP, in the background.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, wipy
   */
  dhcp4?: boolean;
  /** Sets the IPv4 gateway. */
  gw4?: string;
  /**
   * Gets a name server by DHCPv6. Firmware up to 1.29 does so for `false`, too.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  dhcp6?: boolean;
  /**
   * Makes an IPv6 address from router advertisements.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  autoconf6?: boolean;
  /** Sets a static IPv4 address: `"192.168.0.4/24"`, or address and mask; `null` takes it away (esp32, wipy: keeps the present one). */
  addr4?: string | IPv4Address | null;
  /**
   * Sets a static IPv6 address in place of earlier ones; `null` takes them away.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  addr6?: string | null;
}

/** What all network interfaces have. */
export interface NetworkInterface {
  /** Whether it is switched on, connected or not. */
  active(): boolean;
  /** Switches the interface on or off. Most other methods need it on. */
  active(is_active: boolean | int): void;
  /** Whether there is a usable connection. */
  isconnected(): boolean;
  /**
   * Address, mask, gateway and name server.
   * @deprecated use `ipconfig`
   */
  ifconfig(): IPv4Settings;
  /**
   * Sets them, or with `"dhcp"` gets them by DHCP.
   * @deprecated use `ipconfig`
   */
  ifconfig(config: IPv4Settings | "dhcp"): void;
  /**
   * Tells one setting of the Internet protocol.
   * @example
   * const [address] = nic.ipconfig("addr4");
   */
  ipconfig<P extends keyof IPConfigValues>(param: P): IPConfigValues[P];
  /** Changes settings of the Internet protocol, by name. */
  ipconfig(kw: Kw<IPConfigSettings>): void;
}

/**
 * What a class must have to be a network interface; there is no such class on the board. Each interface takes settings of
 * its own.
 */
export interface AbstractNIC extends NetworkInterface {
  /**
   * Connects to a network, on interfaces that choose one.
   * @param service_id which network, for example its SSID; the default one if left out
   * @param key the password
   */
  connect(service_id?: string | null, key?: string | null, kw?: Kw<{ bssid?: ReadableBuffer | null }>): void;
  /** Connects, the password by name. */
  connect(service_id: string | null, kw: Kw<{ key?: string | null; bssid?: ReadableBuffer | null }>): void;
  /** Connects, everything by name. */
  connect(kw: Kw<{ key?: string | null; bssid?: ReadableBuffer | null }>): void;
  /** Leaves the network that the interface has joined. */
  disconnect(): void;
  /** Lists the networks that are in reach. */
  scan(kw?: Kw<{ [option: string]: unknown }>): readonly unknown[][];
  /** The state of the link. */
  status(): int;
  /** A value that changes by itself, such as `"rssi"`. */
  status(param: string): int | string | readonly (readonly (bytes | int | string)[])[];
  /** Tells one setting of the interface. */
  config(param: string): unknown;
  /** Changes settings of the interface, by name. */
  config(kw: Kw<{ [setting: string]: unknown }>): void;
}

/** What a port has of another type than this file says; its own file fills it. */
export interface PortTypes {}
/** Which wireless interface. */
export type WLANInterface = Const<"network.IF">;
/** State of a wireless connection. */
export type WLANStatus = Const<"network.STAT">;
/** What `WLAN.status()` gives: a constant or number of the port, on renesas-ra whether there is a connection. */
export type WLANState = PortTypes extends { wlanState: infer State } ? State : WLANStatus;
/** What is known of a device that has joined the own network: its hardware address, and more on some ports. */
export type WLANStation = PortTypes extends { wlanStation: infer Station }
  ? Station
  : readonly [mac: bytes, ...rest: (int | string | bytes | null)[]];
/** Encryption of a wireless network. */
export type WLANSecurity = Const<"network.AUTH">;
/** Power saving of the radio. */
export type WLANPower = Const<"network.PM">;

/**
 * The interface that joins a network; `WLAN.IF_STA` under its older name.
 * @ports alif, esp32 (chips with Wi-Fi), esp8266, mimxrt, renesas-ra, rp2, stm32
 */
export const STA_IF: WLANInterface;
/**
 * The interface that offers a network; `WLAN.IF_AP` under its older name.
 * @ports alif, esp32 (chips with Wi-Fi), esp8266, mimxrt, renesas-ra, rp2, stm32
 */
export const AP_IF: WLANInterface;
/**
 * No connection, and none being made.
 * @ports esp32 (chips with Wi-Fi), esp8266, rp2 (not the Nano RP2040 Connect)
 */
export const STAT_IDLE: WLANStatus;
/**
 * A connection is being made.
 * @ports esp32 (chips with Wi-Fi), esp8266, rp2 (not the Nano RP2040 Connect)
 */
export const STAT_CONNECTING: WLANStatus;
/**
 * The password was refused.
 * @ports esp32 (chips with Wi-Fi), esp8266, rp2 (not the Nano RP2040 Connect)
 */
export const STAT_WRONG_PASSWORD: WLANStatus;
/**
 * No network of that name was found.
 * @ports esp32 (chips with Wi-Fi), esp8266, rp2 (not the Nano RP2040 Connect)
 */
export const STAT_NO_AP_FOUND: WLANStatus;
/**
 * The connection failed for another reason.
 * @ports esp32 (chips with Wi-Fi), esp8266, rp2 (not the Nano RP2040 Connect)
 */
export const STAT_CONNECT_FAIL: WLANStatus;
/**
 * Connected, with an address.
 * @ports esp32 (chips with Wi-Fi), esp8266, rp2 (not the Nano RP2040 Connect)
 */
export const STAT_GOT_IP: WLANStatus;

/**
 * A network that `scan` found: name, hardware address, channel, signal in dBm, security (0 open, 1 WEP, 2 WPA, 3 WPA2,
 * 4 WPA or WPA2; ports add more), and whether it is hidden (0 or 1; a boolean on some ports).
 */
export type ScanResult = readonly [
  ssid: bytes,
  bssid: bytes,
  channel: int,
  rssi: int,
  security: int,
  hidden: int | boolean,
];

/** What `WLAN.config` can tell. Which names are known depends on the port. */
export interface WLANConfigValues {
  /** Hardware address, six bytes. */
  mac: bytes;
  /** Name of the network. */
  ssid: string;
  /**
   * Channel of the radio.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
   */
  channel: int;
  /**
   * Whether the own network hides its name.
   * @ports esp32, esp8266
   */
  hidden: boolean;
  /** Encryption of the own network. */
  security: WLANSecurity;
  /**
   * Name of the board in the network.
   * @ports alif, esp32, esp8266, mimxrt, rp2, stm32
   */
  hostname: string;
  /**
   * How often a lost connection is tried again; -1 without end.
   * @ports esp32
   */
  reconnects: int;
  /**
   * Transmit power, in dBm; esp32 knows quarters.
   * @ports alif, esp32, mimxrt, rp2, stm32
   */
  txpower: number;
  /**
   * Power saving.
   * @ports alif, esp32, esp8266, mimxrt, rp2, stm32
   */
  pm: WLANPower;
  /**
   * Radio protocols, as a bit mask.
   * @ports esp32, esp8266
   */
  protocol: int;
  /**
   * Width of the channel.
   * @ports esp32
   */
  bandwidth: int;
}
/** What `WLAN.config` can set. Which names are known depends on the port. */
export interface WLANConfigSettings {
  /**
   * Hardware address to take on, six bytes.
   * @ports esp32, esp8266
   */
  mac?: ReadableBuffer;
  /** Name of the own network. */
  ssid?: string;
  /** Channel of the radio; on some ports of the own network only. */
  channel?: int;
  /**
   * True hides the name of the own network.
   * @ports esp32, esp8266
   */
  hidden?: boolean | int;
  /** Encryption that the own network asks for. */
  security?: WLANSecurity;
  /** Password of the own network. */
  key?: string;
  /**
   * Name of the board; better set with `network.hostname`.
   * @ports alif, esp32, esp8266, mimxrt, rp2, stm32
   */
  hostname?: string;
  /**
   * How often a lost connection is tried again: 0 never, -1 without end.
   * @ports esp32
   */
  reconnects?: int;
  /**
   * Highest transmit power, in dBm: a whole number but on esp32 and esp8266, which know quarters.
   * @ports alif, esp32, esp8266, mimxrt, rp2, stm32
   */
  txpower?: number;
  /**
   * Power saving: `WLAN.PM_NONE` and so on.
   * @ports alif, esp32, esp8266, mimxrt, rp2, stm32
   */
  pm?: WLANPower | int;
  /**
   * Radio protocols to use, as a bit mask.
   * @ports esp32, esp8266
   */
  protocol?: int;
  /**
   * Width of the channel, a constant of the port.
   * @ports esp32
   */
  bandwidth?: int;
}

/** What `WLAN.connect` can be told besides name and password; a port adds its own. */
export interface WLANConnectSettings {
  /**
   * Hardware address of the one access point to use, six bytes; `null` for any.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
   */
  bssid?: bytes | null;
}
/** Name and password of a network, for ports that take them as keywords. */
export interface WLANNames {
  /**
   * Name of the network to join.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  ssid?: string | bytes;
  /**
   * Password of the network to join.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  key?: string | null;
}
/** What `WLAN.scan` can be told, on ports that fill it. */
export interface WLANScanSettings {}

/**
 * The wireless interface: as a station it joins a network, as an access point it offers one.
 * @ports alif, esp32 (chips with Wi-Fi), esp8266, mimxrt (in builds that ask for it), renesas-ra, rp2 (boards with Wi-Fi), stm32 (boards with Wi-Fi)
 * @example
 * const nic = new WLAN(WLAN.IF_STA);
 * nic.active(true);
 * nic.connect("my network", "my password");
 * while (!nic.isconnected()) sleep_ms(100);
 */
export class WLAN {
  /** Opens the station, on all ports but the WiPy's. */
  constructor();
  /** @param interface_id `WLAN.IF_STA` or `WLAN.IF_AP` */
  constructor(interface_id: WLANInterface);
  /**
   * Begins to connect, everything by name. The connection is made in the background: see `isconnected`.
   * @ports alif, mimxrt, renesas-ra, rp2, stm32
   */
  connect(kw: Kw<WLANConnectSettings & WLANNames & { ssid: string | bytes }>): void;
  /** Begins to connect to this network, the rest by name. */
  connect(ssid: string | bytes, kw?: Kw<WLANConnectSettings & Pick<WLANNames, "key">>): void;
  /**
   * Begins to connect to this network with this password.
   */
  connect(ssid: string | bytes, key: string | null, kw?: Kw<WLANConnectSettings>): void;
  /**
   * Begins to connect to the network of the last time.
   * @ports esp32, esp8266
   */
  connect(ssid?: null, key?: null): void;
  /** Leaves the network. */
  disconnect(): void;
  /** Looks for networks, hidden ones included, for some seconds. Stations only. */
  scan(kw?: Kw<WLANScanSettings>): ScanResult[];
  /** How connecting goes on: one of the `STAT_…` constants, or a number of the port's own; a boolean with a NINA or hosted radio. */
  status(): WLANState;
  /** Strength of the signal, in dBm on most ports. Stations only. */
  status(param: "rssi"): int;
  /** Who is connected; what each entry holds depends on the port. Access points only. */
  status(param: "stations"): WLANStation[];
  /** Tells one setting of the radio or of the own network. */
  config<P extends keyof WLANConfigValues>(param: P): WLANConfigValues[P];
  /**
   * Changes settings of the radio or of the own network, by name.
   * @example
   * ap.config({ ssid: "sensor", key: "12345678", channel: 6 });
   */
  config(kw: Kw<WLANConfigSettings>): void;
  /** The station: joins a network. */
  static readonly IF_STA: WLANInterface;
  /** The access point: offers a network. */
  static readonly IF_AP: WLANInterface;
  /**
   * A network that asks for no key.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
   */
  static readonly SEC_OPEN: WLANSecurity;
  /**
   * A network that asks for a WEP key, which is no protection.
   * @ports esp32, esp8266, renesas-ra, rp2 (Nano RP2040 Connect)
   */
  static readonly SEC_WEP: WLANSecurity;
  /**
   * A network that asks for WPA or WPA2.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
   */
  static readonly SEC_WPA_WPA2: WLANSecurity;
  /**
   * A network that asks for WPA3.
   * @ports alif, esp32, mimxrt, rp2 (not the Nano RP2040 Connect), stm32
   */
  static readonly SEC_WPA3: WLANSecurity;
  /**
   * A network that asks for WPA2 or WPA3.
   * @ports alif, esp32, mimxrt, rp2 (not the Nano RP2040 Connect), stm32
   */
  static readonly SEC_WPA2_WPA3: WLANSecurity;
  /**
   * The radio saves some power, at little cost in speed.
   * @ports alif, esp32, esp8266, mimxrt, rp2 (not the Nano RP2040 Connect), stm32
   */
  static readonly PM_PERFORMANCE: WLANPower;
  /**
   * The radio saves more power and answers more slowly.
   * @ports alif, esp32, esp8266, mimxrt, rp2 (not the Nano RP2040 Connect), stm32
   */
  static readonly PM_POWERSAVE: WLANPower;
  /**
   * The radio is always on.
   * @ports alif, esp32, esp8266, mimxrt, rp2 (not the Nano RP2040 Connect), stm32
   */
  static readonly PM_NONE: WLANPower;
}
export interface WLAN extends NetworkInterface {}

/**
 * A WIZnet W5200 or W5500 Ethernet chip on an SPI bus. On the ESP32 that is a `LAN`.
 * @ports mimxrt, rp2, stm32
 * @example
 * const nic = new WIZNET5K(new SPI(0), new Pin(17), new Pin(20));
 * nic.active(true);
 */
export class WIZNET5K {
  /** Takes the chip of a board that has one, such as a W5500-EVB-Pico; elsewhere that is a `TypeError`. */
  constructor();
  /**
   * Takes a chip.
   * @param spi the bus, as it is set up
   * @param pin_cs chip select
   * @param pin_rst reset
   */
  constructor(spi: SPI | SoftSPI, pin_cs: Pin, pin_rst: Pin);
  /** Takes a chip whose interrupt is connected, so that it needn't be asked again and again. In builds with lwIP. */
  constructor(spi: SPI | SoftSPI, pin_cs: Pin, pin_rst: Pin, pin_intn: Pin);
  /** Prints the chip's registers, to look for faults. */
  regs(): void;
  /** Whether a cable is plugged in: 0 no, 1 yes, 2 yes, and the interface is on. */
  status(): 0 | 1 | 2;
  /** The chip's hardware address, the only setting that it tells. */
  config(param: "mac"): bytes;
  /** Sets the chip's hardware address, and what is printed to find faults (2 what is sent, 4 what is received, 8 everything). */
  config(kw: Kw<{ mac?: ReadableBuffer; trace?: int }>): void;
}
export interface WIZNET5K extends NetworkInterface {}

/** Settings of an Ethernet interface; a port adds its own. */
export interface LANOptions {
  /**
   * Number of the interface (default 0).
   * @ports esp32, mimxrt
   */
  id?: int;
  /** Chip that drives the line: a `PHY_…` constant of the port. On esp32 it must be given, elsewhere boards know theirs. */
  phy_type?: int;
  /** Address of that chip, which must be given with it on esp32. */
  phy_addr?: int;
  /**
   * Who makes the clock: the processor (`true`, `Pin.OUT`), or the chip (`false`, `Pin.IN`).
   * @ports esp32, mimxrt
   */
  ref_clk_mode?: int | boolean;
}
/**
 * The board's Ethernet. Which settings the constructor needs depends on port and board.
 * @ports esp32, mimxrt (boards with Ethernet), stm32 (boards with Ethernet)
 * @example
 * const lan = new LAN();
 * lan.active(true);
 * print(lan.ipconfig("addr4"));
 */
export class LAN {
  /** Opens the interface with this chip, everything by name. */
  constructor(kw: Kw<LANOptions & { phy_type: int; phy_addr: int }>);
  /**
   * Opens the interface with the chip of the board, everything by name.
   * @ports mimxrt, stm32
   */
  constructor(kw?: Kw<LANOptions>);
  /**
   * Opens an interface with this chip.
   * @param id number of the interface: 0, on mimxrt also 1
   * @ports esp32, mimxrt
   */
  constructor(id: int, kw: Kw<Omit<LANOptions, "id"> & { phy_type: int; phy_addr: int }>);
  /**
   * Opens an interface, 0 or 1, with the chip of the board.
   * @ports mimxrt
   */
  constructor(id: int, kw?: Kw<Omit<LANOptions, "id">>);
  /** The state of the line; the numbers depend on the port, on esp32 they are the `ETH_…` constants. */
  status(): int;
  /** The hardware address, the only setting that can be read. */
  config(param: "mac"): bytes;
  /** Changes what is printed and what is saved, or the address; each is a keyword. */
  config(
    kw: Kw<{
      /**
       * What is printed to find faults: 2 what is sent, 4 what is received, 8 everything.
       * @ports mimxrt, stm32
       */
      trace?: int;
      /**
       * Whether the line chip saves power.
       * @ports mimxrt, stm32
       */
      low_power?: boolean;
      /**
       * The hardware address to take on, six bytes.
       * @ports esp32
       */
      mac?: ReadableBuffer;
    }>,
  ): void;
}
export interface LAN extends NetworkInterface {}

/**
 * The network over the USB cable: the board appears on the computer as a network card. Newer than version 1.28, and only in
 * builds that ask for it.
 * @ports alif, esp32, mimxrt, rp2, stm32
 */
export class USBD_NCM {
  /** Gives access to the one interface. */
  constructor();
  /** 1 if the interface is up, else 0. */
  status(): 0 | 1;
  /** Its hardware address, all that it tells. */
  config(param: "mac"): bytes;
}
export interface USBD_NCM extends NetworkInterface {}

/**
 * The network interfaces that have been made, in the order in which they are asked for a way.
 * @ports alif, mimxrt, renesas-ra, rp2, stm32
 */
export function route(): NetworkInterface[];
/**
 * The country whose radio rules hold, as two letters; `"XX"` is the whole world.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
 */
export function country(): string;
/**
 * Sets the country whose radio rules hold (ISO 3166-1, two letters).
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
 */
export function country(code: string): void;
/**
 * The name that the board has in networks.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
 */
export function hostname(): string;
/**
 * Sets the name of the board, for DHCP and mDNS. To be called before an interface is switched on.
 * @param name at most 32 characters; `ValueError` if it is too long
 * @example
 * hostname("greenhouse"); // greenhouse.local, where mDNS runs
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
 */
export function hostname(name: string): void;
/** Tells a setting that all interfaces share: the name server. On mimxrt and stm32 only boards with Ethernet or Wi-Fi have it. */
export function ipconfig(param: "dns"): string;
/**
 * Which kind of address is preferred where a name has both: 4 or 6.
 * @ports alif, mimxrt, renesas-ra, rp2, stm32
 */
export function ipconfig(param: "prefer"): 4 | 6;
/** Changes settings that all interfaces share. */
export function ipconfig(
  kw: Kw<{
    /** Address of the name server. */
    dns?: string;
    /**
     * Which kind of address is preferred.
     * @ports alif, mimxrt, renesas-ra, rp2, stm32
     */
    prefer?: 4 | 6;
  }>,
): void;
