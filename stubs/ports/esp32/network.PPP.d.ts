/** `network.PPP` as the ESP32 port has it: its addresses are in another order, and mostly can't be set. */
import type { BinaryStream } from "../../io.js";
import type { int, Kw } from "../../mpc.js";
import type { IPv4Address } from "../../network.js";
import { type PPPIdentity, PPPLine, type PPPSecurity } from "../parts/network.PPP.js";

/** What a connection over a serial line uses on the Internet: in this order, or nothing. */
export type PPPAddresses =
  | readonly [ip: string, gateway: string, subnet: string, dns: string]
  | readonly [ip: null, gateway: null, subnet: null, dns: null];
/** Settings of a connection, also under their older names. */
export interface PPPConnectSettings extends PPPIdentity {
  /** How the other side checks who is calling (default `SEC_NONE`). */
  security?: PPPSecurity;
  /** @deprecated use `security` */
  authmode?: PPPSecurity;
  /** @deprecated use `user` */
  username?: string | null;
  /** @deprecated use `key` */
  password?: string | null;
}
/**
 * The network over a serial line, such as a modem's: the ESP32 also takes the names of its older firmware.
 * @ports esp32; mimxrt; rp2 and stm32 in special builds
 * @example
 * const ppp = new PPP(uart);
 * ppp.connect({ security: PPP.SEC_PAP, user: "me", key: "secret" });
 */
export class PPP extends PPPLine {
  /** Begins to connect, in the background, everything by name. `SEC_PAP` and `SEC_CHAP` need to know who is calling. */
  connect(kw?: Kw<PPPConnectSettings>): void;
  /** The stream that carries the line, if there is one. */
  config(param: "stream"): BinaryStream | null;
  /** Name of the network interface, such as `"pp1"`; `null` before `connect`. */
  config(param: "ifname"): string | null;
  /** Has the line carried by another stream, or by none. */
  config(kw: Kw<{ stream?: BinaryStream | null }>): void;
  /** Tells address and mask, only after `connect`: `ValueError` before. */
  ipconfig(param: "addr4"): IPv4Address;
  /** Tells the other end's address, only after `connect`. Nothing can be set. */
  ipconfig(param: "gw4"): string;
  /** Address, gateway, mask and name server, in this order; all `null` before `connect`. */
  ifconfig(): PPPAddresses;
  /** Sets the name server, the last of the four; the others are taken, but not looked at. */
  ifconfig(
    config: readonly [ip: string | null, gateway: string | null, subnet: string | null, dns: string],
  ): void;
  /**
   * Whether the connection is in use.
   * @deprecated use `isconnected`
   * @ports esp32
   */
  active(): boolean;
  /**
   * Begins or ends the use of the line; whether it is in use then.
   * @deprecated use `connect` and `disconnect`
   * @ports esp32
   */
  active(is_active: boolean | int): boolean;
  /**
   * `SEC_NONE` under its older name.
   * @deprecated
   * @ports esp32
   */
  static readonly AUTH_NONE: PPPSecurity;
  /**
   * `SEC_PAP` under its older name.
   * @deprecated
   * @ports esp32
   */
  static readonly AUTH_PAP: PPPSecurity;
  /**
   * `SEC_CHAP` under its older name.
   * @deprecated
   * @ports esp32
   */
  static readonly AUTH_CHAP: PPPSecurity;
}
