import { ConnectError } from "../errors.js";
import { BaseTransport } from "./base.js";
import { pause, realClock } from "./clock.js";
import { downloadSequences } from "./downloadMode.js";
import { idleLines, type LineStates, oneByOne, resetPulse } from "./lines.js";
import { TcpTransport } from "./tcp.js";
import { ComPort, Control, comPort, escapeData, greeting, TelnetReader } from "./telnet.js";
import type { Link } from "./types.js";

const PULSE_MS = 100;
/** How long a server may take to say that it has the option, and to say that it has set the speed. */
const [OPTION_MS, SPEED_MS] = [3_000, 1_000] as const;

const CONTROL = {
  dtr: { on: Control.dtrOn, off: Control.dtrOff },
  rts: { on: Control.rtsOn, off: Control.rtsOff },
} as const;

export interface Rfc2217Options {
  readonly baudRate: number;
  /** The modem lines while the port is open. Default: as the server has them. */
  readonly lines?: LineStates | undefined;
}

/** `rfc2217://host:port`: a serial port behind a server that lets its speed and lines be set (RFC 2217). */
export class Rfc2217Transport extends BaseTransport {
  readonly address: string;
  readonly link: Link = { eightBit: true, reliable: false, maxBurst: 256 };
  private readonly tcp: TcpTransport;
  private readonly telnet: TelnetReader;
  private answered: (has: boolean) => void = () => {};
  private wasSet: (command: number, value: number) => void = () => {};

  constructor(
    host: string,
    port: number,
    private readonly options: Rfc2217Options,
  ) {
    super();
    this.tcp = new TcpTransport(host, port, "rfc2217");
    this.address = this.tcp.address;
    this.telnet = new TelnetReader({
      onComPort: (has) => this.answered(has),
      onSet: (command, value) => this.wasSet(command, value),
    });
  }

  protected async start(): Promise<void> {
    this.tcp.onData((bytes) => {
      const { data, reply } = this.telnet.push(bytes);
      if (reply.length > 0) void this.tcp.write(reply).catch(() => {});
      if (data.length > 0) this.received(data);
    });
    this.tcp.onClose((cause) => this.gone(cause));
    await this.tcp.open();
    try {
      await this.negotiate();
      await this.setSpeed();
    } catch (error) {
      await this.close();
      throw error;
    }
    await this.set(ComPort.dataSize, 8);
    // No parity, one stop bit.
    await this.set(ComPort.parity, 1);
    await this.set(ComPort.stopSize, 1);
    await this.set(ComPort.control, Control.noFlow);
    await this.setLines(this.options.lines ?? {});
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.tcp.write(escapeData(bytes));
  }

  /** Pulls the reset line as on a local port behind a bridge, which is what such servers have. */
  async hardReset(): Promise<void> {
    for (const lines of resetPulse("bridge")) {
      await this.setLines(lines);
      await pause(realClock, PULSE_MS);
    }
    await this.setLines(idleLines("bridge", this.options.lines)!);
  }

  get downloadMode(): readonly (() => Promise<void>)[] {
    return downloadSequences("transistors", false).map((steps) => async () => {
      for (const { ms, ...state } of steps) {
        await this.setLines(state);
        if (ms > 0) await pause(realClock, ms);
      }
    });
  }

  protected shut(): Promise<void> {
    return this.tcp.close();
  }

  /** A server without the option would pass the commands on to the board as data. */
  private async negotiate(): Promise<void> {
    const answer = new Promise<boolean>((resolve) => {
      this.answered = resolve;
    });
    await this.tcp.write(greeting());
    const has = await within(OPTION_MS, answer);
    if (has) return;
    const said = has === false ? "refuses the serial-port option" : "doesn't answer as a telnet server";
    throw new ConnectError(
      `${this.address} ${said}: it is no RFC 2217 server. If it passes the bytes on as they are, its address is ${this.address.replace("rfc2217:", "socket:")}.`,
      { code: "refused" },
    );
  }

  private async setSpeed(): Promise<void> {
    const { baudRate } = this.options;
    const answer = new Promise<number>((resolve) => {
      this.wasSet = (command, value) => {
        if (command === ComPort.baudRate) resolve(value);
      };
    });
    await this.set(ComPort.baudRate, baudRate);
    const rate = await within(SPEED_MS, answer);
    // Some servers say nothing, some 0: that the board answers is what counts.
    if (rate === undefined || rate === 0 || rate === baudRate) return;
    throw new ConnectError(`${this.address} can't set ${baudRate} baud; its port has ${rate}`, {
      code: "refused",
    });
  }

  /** A line that isn't given stays as it is. */
  private async setLines(states: LineStates): Promise<void> {
    for (const [line, on] of oneByOne(states)) {
      if (on !== undefined) await this.set(ComPort.control, CONTROL[line][on ? "on" : "off"]);
    }
  }

  private set(command: number, value: number): Promise<void> {
    return this.tcp.write(comPort(command, value));
  }
}

/** The answer, or undefined if it doesn't come. */
function within<T>(ms: number, answer: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const cancel = realClock.after(ms, () => resolve(undefined));
    void answer.then((value) => {
      cancel();
      resolve(value);
    });
  });
}
