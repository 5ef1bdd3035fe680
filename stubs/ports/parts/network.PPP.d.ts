/** `network.PPP`, for the ports that can have it: esp32, mimxrt, and builds of rp2 and stm32. */
import type { BinaryStream } from "../../io.js";
import type { Const, int, Kw } from "../../mpc.js";
import type { IPConfigSettings, IPConfigValues, IPv4Settings } from "../../network.js";

/** How the other side checks who is calling. */
export type PPPSecurity = Const<"PPP.security">;
/** Who is calling. */
export interface PPPIdentity {
  /** Name of the user. */
  user?: string | null;
  /** The password. */
  key?: string | null;
}
/**
 * The network over a serial line, for example a mobile modem.
 * @ports esp32; mimxrt; rp2 and stm32 in special builds
 * @example
 * const ppp = new PPP(uart);
 * ppp.connect();
 */
export class PPP {
  /** @param stream usually a UART; it needs `irq` and `IRQ_RXIDLE` */
  constructor(stream: BinaryStream);
  /** Begins to connect, in the background. Everything is given by name. */
  connect(kw?: Kw<PPPIdentity & { security?: PPPSecurity }>): void;
  /**
   * Begins to connect, settings under their older names.
   * @deprecated use `security`, `user` and `key`
   * @ports esp32
   */
  connect(kw: Kw<{ authmode?: PPPSecurity; username?: string | null; password?: string | null }>): void;
  /** Hangs up. */
  disconnect(): void;
  /** Whether the connection stands. */
  isconnected(): boolean;
  /** The state of the connection, as a number of the port. */
  status(): int;
  /** The stream below. */
  config(param: "stream"): BinaryStream;
  /** Changes the stream below. */
  config(kw: Kw<{ stream?: BinaryStream }>): void;
  /** Tells one setting of the connection's Internet protocol. */
  ipconfig<P extends keyof IPConfigValues>(param: P): IPConfigValues[P];
  /** Changes settings of the connection's Internet protocol, by name. */
  ipconfig(kw: Kw<IPConfigSettings>): void;
  /** The connection's address, mask, gateway and name server. */
  ifconfig(): IPv4Settings;
  /** Sets address, mask, gateway and name server. */
  ifconfig(config: IPv4Settings): void;
  /** Handles what has come over the line; a UART calls it by itself. */
  poll(irq_arg?: BinaryStream): void;
  /** No check. */
  static readonly SEC_NONE: PPPSecurity;
  /** The password as it is. */
  static readonly SEC_PAP: PPPSecurity;
  /** The password never crosses the line. */
  static readonly SEC_CHAP: PPPSecurity;
  /**
   * Whether the connection is in use.
   * @deprecated use `isconnected`
   * @ports esp32
   */
  active(): boolean;
  /**
   * Begins or ends the connection.
   * @deprecated use `connect` and `disconnect`
   * @ports esp32
   */
  active(is_active: boolean): boolean;
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
