/**
 * What the WiPy port adds to `network`.
 * @ports wipy
 */
import type { bytes } from "../../builtins.js";
import type { Irq, WakeStates } from "../../machine.js";
import type { Const, int, Kw, ReadableBuffer, Tuples } from "../../mpc.js";
import type { IPv4Settings } from "../../network.js";

declare module "../../network.js" {
  /** Whether the WiPy joins or offers a network. */
  type WLANWiPyMode = Const<"WLANWiPy.mode">;
  /** The WiPy's antenna. */
  type WLANWiPyAntenna = Const<"WLANWiPy.antenna">;
  /** Encryption of a network; `null` for none. */
  type WLANWiPySecurity = Const<"WLANWiPy.sec"> | null;
  /** Encryption and password; for WEP the password is hexadecimal digits. */
  type WLANWiPyAuth = readonly [sec: WLANWiPySecurity, key: string];
  /** Settings of an own network. */
  interface WLANWiPySettings {
    /** The name that others see. */
    ssid?: string;
    /** How the own network is encrypted, and its password; `null` (default) for an open one. */
    auth?: WLANWiPyAuth | null;
    /** Radio frequency of the own network, 1…11. */
    channel?: int;
    /** The antenna to use. */
    antenna?: WLANWiPyAntenna;
  }
  /** A network that was found; the channel isn't known. */
  type WLANWiPyScanResult = readonly [ssid: string, bssid: bytes, sec: int, channel: null, rssi: int];
  /**
   * The WiPy's radio. On the board its name is `network.WLAN`, and the general `WLAN` isn't there.
   * @python WLAN
   */
  class WLANWiPy {
    /** Gives access to the radio, and sets it up if more than the number is given. */
    constructor(id?: int, kw?: Kw<WLANWiPySettings & { mode?: WLANWiPyMode }>);
    /** Sets the radio up, all by name. */
    constructor(kw: Kw<WLANWiPySettings & { id?: int; mode?: WLANWiPyMode }>);
    /** Sets the radio up in this mode. */
    constructor(id: int, mode: WLANWiPyMode, kw?: Kw<WLANWiPySettings>);
    /** Sets the radio up anew. */
    init(mode: WLANWiPyMode, kw?: Kw<WLANWiPySettings>): void;
    /** Joins the network of this name. */
    connect(
      ssid: string,
      kw?: Kw<{
        /** Encryption and password. */
        auth?: WLANWiPyAuth | null;
        /** Hardware address of the access point, where several have the name. */
        bssid?: ReadableBuffer | null;
        /** Longest wait, in milliseconds. */
        timeout?: int | null;
      }>,
    ): void;
    /** Lists the networks in reach. */
    scan(): WLANWiPyScanResult[];
    /** Leaves the WiPy's network. */
    disconnect(): void;
    /** Whether there is a connection with an address; as access point, whether someone is connected. */
    isconnected(): boolean;
    /** Tells a setting of the Internet protocol: `dhcp4`, `addr4` or `gw4`. */
    ipconfig<P extends keyof IPConfigValues>(param: P): IPConfigValues[P];
    /** Changes settings of the Internet protocol. */
    ipconfig(kw: Kw<IPConfigSettings>): void;
    /**
     * What the radio has of the Internet protocol: address, mask, gateway, name server.
     * @deprecated use `ipconfig`
     */
    ifconfig(id?: 0): IPv4Settings;
    /**
     * Sets address, mask, gateway and name server of the station or of the own network.
     * @deprecated use `ipconfig`
     */
    ifconfig(id: 0, config: Tuples<IPv4Settings>): void;
    /**
     * Gets address, mask, gateway and name server by DHCP.
     * @deprecated use `ipconfig`
     */
    ifconfig(id: 0, config: "dhcp"): void;
    /** Prints the versions of the radio's firmware. */
    static print_ver(): void;
    /** The mode of the radio. */
    mode(): WLANWiPyMode;
    /** Changes the mode of the radio. */
    mode(mode: WLANWiPyMode): void;
    /** What the own network is called. */
    ssid(): string;
    /** Changes the name of the own network. */
    ssid(ssid: string): void;
    /** Encryption and password of the own network, `null` if it is open. */
    auth(): WLANWiPyAuth | null;
    /** Changes encryption and password of the own network; `null` opens it. */
    auth(auth: WLANWiPyAuth | null): void;
    /** Channel of the own network. */
    channel(): int;
    /** Changes the channel of the own network. */
    channel(channel: int): void;
    /** The antenna in use. */
    antenna(): WLANWiPyAntenna;
    /** Changes the antenna. */
    antenna(antenna: WLANWiPyAntenna): void;
    /** The radio's MAC address, six bytes. */
    mac(): bytes;
    /** Changes the hardware address. */
    mac(mac_addr: ReadableBuffer): void;
    /** Sets what is called when the network wakes the board. */
    irq(
      kw: Kw<{
        /** `WLANWiPy.ANY_EVENT`, the only one. */
        trigger: int;
        /** What is called, with the interface. */
        handler: (wlan: WLANWiPy) => void;
        /** `machine.SLEEP`. */
        wake: WakeStates;
      }>,
    ): Irq;
    /** Joins a network. */
    static readonly STA: WLANWiPyMode;
    /** Offers a network. */
    static readonly AP: WLANWiPyMode;
    /** The encryption WEP. */
    static readonly WEP: Const<"WLANWiPy.sec">;
    /** The encryption WPA. */
    static readonly WPA: Const<"WLANWiPy.sec">;
    /** The encryption WPA2. */
    static readonly WPA2: Const<"WLANWiPy.sec">;
    /** The antenna on the board. */
    static readonly INT_ANT: WLANWiPyAntenna;
    /** The antenna on the connector. */
    static readonly EXT_ANT: WLANWiPyAntenna;
    /** Any event of the radio, for `irq`. */
    static readonly ANY_EVENT: int;
  }
  /** The WiPy's Telnet and FTP server. */
  class Server {
    /** Starts the server, by name. */
    constructor(kw?: Kw<{ id?: int; login?: readonly [user: string, password: string]; timeout?: int }>);
    /** Starts the server with this number (0). */
    constructor(id: int, kw?: Kw<{ login?: readonly [user: string, password: string]; timeout?: int }>);
    /** Starts the server anew; `timeout` in seconds. */
    init(kw?: Kw<{ login?: readonly [user: string, password: string]; timeout?: int }>): void;
    /** Stops the server. */
    deinit(): void;
    /** Whether the server runs. */
    isrunning(): boolean;
    /** After how many idle seconds a user is logged out. */
    timeout(): int;
    /** Changes after how many idle seconds a user is logged out. */
    timeout(timeout_in_seconds: int): void;
  }
}
