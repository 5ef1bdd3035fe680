import { BaseTransport } from "./base.js";
import { pause, realClock } from "./clock.js";
import { TcpTransport } from "./tcp.js";
import { ComPort, Control, comPort, escapeData, greeting, TelnetReader } from "./telnet.js";
import type { Link } from "./types.js";

const RESET_PULSE_MS = 100;

/** `rfc2217://host:port`: a serial port behind a server that lets its speed and lines be set (RFC 2217). */
export class Rfc2217Transport extends BaseTransport {
  readonly address: string;
  readonly link: Link = { eightBit: true, reliable: false, maxBurst: 256 };
  private readonly tcp: TcpTransport;
  private readonly telnet = new TelnetReader();

  constructor(
    host: string,
    port: number,
    private readonly baudRate: number,
  ) {
    super();
    this.tcp = new TcpTransport(host, port);
    this.address = this.tcp.address.replace("socket:", "rfc2217:");
  }

  async open(): Promise<void> {
    this.tcp.onData((bytes) => {
      const { data, reply } = this.telnet.push(bytes);
      if (reply.length > 0) void this.tcp.write(reply).catch(() => {});
      if (data.length > 0) this.received(data);
    });
    this.tcp.onClose((cause) => this.gone(cause));
    await this.tcp.open();
    await this.tcp.write(greeting());
    await this.set(ComPort.baudRate, this.baudRate);
    await this.set(ComPort.dataSize, 8);
    // No parity, one stop bit.
    await this.set(ComPort.parity, 1);
    await this.set(ComPort.stopSize, 1);
    await this.set(ComPort.control, Control.noFlow);
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.tcp.write(escapeData(bytes));
  }

  /** As on a local port: RTS is pulsed with DTR released, then both are asserted again. */
  async hardReset(): Promise<void> {
    await this.set(ComPort.control, Control.dtrOff);
    await this.set(ComPort.control, Control.rtsOn);
    await pause(realClock, RESET_PULSE_MS);
    await this.set(ComPort.control, Control.rtsOff);
    await pause(realClock, RESET_PULSE_MS);
    await this.set(ComPort.control, Control.rtsOn);
    await this.set(ComPort.control, Control.dtrOn);
  }

  protected shut(): Promise<void> {
    return this.tcp.close();
  }

  private set(command: number, value: number): Promise<void> {
    return this.tcp.write(comPort(command, value));
  }
}
