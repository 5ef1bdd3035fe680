/** `network.PPP`, for the ports that can have it: mimxrt, builds of rp2 and stm32, and what esp32 has of it. */
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
/** What `PPP` of all ports has. */
export class PPPLine {
  /** @param stream usually a UART; it needs `irq` and `IRQ_RXIDLE`. `null` for none yet: see `config` */
  constructor(stream: BinaryStream | null);
  /** Begins to connect, in the background. Everything is given by name; a kind of check needs `user` and `key`. */
  connect(kw?: Kw<PPPIdentity & { security?: PPPSecurity }>): void;
  /** Hangs up. */
  disconnect(): void;
  /** Whether the connection stands. */
  isconnected(): boolean;
  /** The state of the connection, as a number of the port; of a failure the negated number of the error. */
  status(): int;
  /** The stream below, `null` if there is none. */
  config(param: "stream"): BinaryStream | null;
  /** Changes the stream below. */
  config(kw: Kw<{ stream?: BinaryStream | null }>): void;
  /** Handles what has come over the line: how many bytes it was, or -1 before `connect`. A UART calls it by itself. */
  poll(irq_arg?: BinaryStream): int;
  /** No check. */
  static readonly SEC_NONE: PPPSecurity;
  /** The password as it is. */
  static readonly SEC_PAP: PPPSecurity;
  /** The password never crosses the line. */
  static readonly SEC_CHAP: PPPSecurity;
}
/**
 * The network over a serial line, for example a mobile modem.
 * @ports esp32; mimxrt; rp2 and stm32 in special builds
 * @example
 * const ppp = new PPP(uart);
 * ppp.connect();
 */
export class PPP extends PPPLine {
  /** Tells one setting of the connection's Internet protocol. */
  ipconfig<P extends keyof IPConfigValues>(param: P): IPConfigValues[P];
  /** Changes settings of the connection's Internet protocol, by name. */
  ipconfig(kw: Kw<IPConfigSettings>): void;
  /** The connection's address, mask, gateway and name server. */
  ifconfig(): IPv4Settings;
  /** Sets address, mask, gateway and name server. */
  ifconfig(config: IPv4Settings): void;
}
