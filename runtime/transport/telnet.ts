/** Telnet's commands and the serial-port options of RFC 2217, as far as a client needs them. Pure. */

export const IAC = 255;
const [SE, SB, WILL, WONT, DO, DONT] = [240, 250, 251, 252, 253, 254] as const;
const [BINARY, SUPPRESS_GO_AHEAD, COM_PORT] = [0, 3, 44] as const;
/** Options that both sides are to use. */
const WANTED: readonly number[] = [BINARY, SUPPRESS_GO_AHEAD, COM_PORT];

/** Client-to-server commands of the COM-PORT option. */
export const ComPort = { baudRate: 1, dataSize: 2, parity: 3, stopSize: 4, control: 5 } as const;
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

/** Splits what the server sends into data and answers to give, byte by byte. */
export class TelnetReader {
  private state: "data" | "iac" | "option" | "sub" | "subIac" = "data";
  private verb = 0;

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
        else if (byte === SB) this.state = "sub";
        else if (byte >= WILL && byte <= DONT) {
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
        return;
      case "subIac":
        this.state = byte === SE ? "data" : "sub";
    }
  }

  /** What is wanted was offered in the greeting already; everything else is refused. */
  private negotiate(option: number, reply: number[]): void {
    if (WANTED.includes(option)) return;
    if (this.verb === WILL) reply.push(IAC, DONT, option);
    if (this.verb === DO) reply.push(IAC, WONT, option);
  }
}
