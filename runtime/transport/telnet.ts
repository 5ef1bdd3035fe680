/** Telnet's commands and the serial-port options of RFC 2217, as far as a client needs them. Pure. */

export const IAC = 255;
const [SE, SB, WILL, WONT, DO, DONT] = [240, 250, 251, 252, 253, 254] as const;
const [BINARY, SUPPRESS_GO_AHEAD, COM_PORT] = [0, 3, 44] as const;
/** Options that both sides are to use. */
const WANTED: readonly number[] = [BINARY, SUPPRESS_GO_AHEAD, COM_PORT];

/** Client-to-server commands of the COM-PORT option; the server's answers have numbers that are larger by `ANSWER`. */
export const ComPort = { baudRate: 1, dataSize: 2, parity: 3, stopSize: 4, control: 5 } as const;
const ANSWER = 100;
/** Values of `ComPort.control`. */
export const Control = { noFlow: 1, dtrOn: 8, dtrOff: 9, rtsOn: 11, rtsOff: 12 } as const;

/** What the client says first: which options it wants. */
export function greeting(): Uint8Array {
  return Uint8Array.from(WANTED.flatMap((option) => [IAC, WILL, option, IAC, DO, option]));
}

/** Data for the stream: FF is doubled. */
export function escapeData(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(IAC)) return bytes;
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === IAC ? [IAC, IAC] : [byte])));
}

/** A COM-PORT command with its value, big-endian. */
export function comPort(command: number, value: number): Uint8Array {
  const size = command === ComPort.baudRate ? [24, 16, 8, 0] : [0];
  const data = escapeData(Uint8Array.from(size, (shift) => (value >>> shift) & 255));
  return Uint8Array.of(IAC, SB, COM_PORT, command, ...data, IAC, SE);
}

/** What the server says beside data. */
export interface TelnetListener {
  /** It will, or won't, have the COM-PORT option. */
  onComPort?(has: boolean): void;
  /** What it has set a COM-PORT command's value to. */
  onSet?(command: number, value: number): void;
}

/** Longest sub-option that is kept. */
const LONGEST_SUB = 64;

/** Splits what the server sends into data and answers to give, byte by byte. */
export class TelnetReader {
  private state: "data" | "iac" | "option" | "sub" | "subIac" = "data";
  private verb = 0;
  private sub: number[] = [];

  constructor(private readonly listener: TelnetListener = {}) {}

  push(bytes: Uint8Array): { data: Uint8Array; reply: Uint8Array } {
    const data: number[] = [];
    const reply: number[] = [];
    for (const byte of bytes) this.take(byte, data, reply);
    return { data: Uint8Array.from(data), reply: Uint8Array.from(reply) };
  }

  private take(byte: number, data: number[], reply: number[]): void {
    switch (this.state) {
      case "data":
        if (byte === IAC) this.state = "iac";
        else data.push(byte);
        return;
      case "iac":
        this.state = "data";
        if (byte === IAC) data.push(IAC);
        else if (byte === SB) {
          this.state = "sub";
          this.sub = [];
        } else if (byte >= WILL && byte <= DONT) {
          this.verb = byte;
          this.state = "option";
        }
        return;
      case "option":
        this.state = "data";
        this.negotiate(byte, reply);
        return;
      case "sub":
        if (byte === IAC) this.state = "subIac";
        else this.keep(byte);
        return;
      case "subIac":
        this.state = byte === SE ? "data" : "sub";
        if (byte === SE) this.told();
        else this.keep(byte);
    }
  }

  private keep(byte: number): void {
    if (this.sub.length < LONGEST_SUB) this.sub.push(byte);
  }

  private told(): void {
    const [option, command, ...value] = this.sub;
    if (option !== COM_PORT || command === undefined || command < ANSWER) return;
    this.listener.onSet?.(
      command - ANSWER,
      value.reduce((n, byte) => n * 256 + byte, 0),
    );
  }

  /** What is wanted was offered in the greeting already; everything else is refused. */
  private negotiate(option: number, reply: number[]): void {
    // DO and DONT are about this side's use of it, which is what counts; WONT only says that the server won't act as a client.
    if (option === COM_PORT && this.verb !== WONT) this.listener.onComPort?.(this.verb !== DONT);
    if (WANTED.includes(option)) return;
    if (this.verb === WILL) reply.push(IAC, DONT, option);
    if (this.verb === DO) reply.push(IAC, WONT, option);
  }
}
