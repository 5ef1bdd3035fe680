import type { SerialPort } from "serialport";
import { BusyError, ConnectError, NotFoundError, UnsupportedError } from "../errors.js";
import { BaseTransport } from "./base.js";
import { pause, realClock } from "./clock.js";
import { downloadSequences, type Sequence } from "./downloadMode.js";
import { endAtHangUp } from "./hangUp.js";
import {
  AS_OPENED,
  closingLines,
  idleLines,
  type LineStates,
  type Lines,
  resetPulse,
  type Wiring,
  wiringOf,
} from "./lines.js";
import type { FoundPort } from "./portFinder.js";
import { busy, lockPort, type Release } from "./portLock.js";
import { ownerOf } from "./processes.js";
import type { Link } from "./types.js";
import { hasOwnUsb, isSerialJtag } from "./usbIds.js";

const PULSE_MS = 100;

export interface SerialOptions {
  readonly baudRate: number;
  /** The modem lines while the port is open. Default: what the kind of board needs. */
  readonly lines?: LineStates | undefined;
}

/** A serial port, taken exclusively. `find` is asked at each opening: a board may come back under another name. */
export class SerialTransport extends BaseTransport {
  private port: SerialPort | undefined;
  private found: FoundPort | undefined;
  private wiring: Wiring = "unknown";
  private release: Release = async () => {};

  constructor(
    readonly address: string,
    private readonly find: () => Promise<FoundPort>,
    private readonly options: SerialOptions,
  ) {
    super();
  }

  get link(): Link {
    const { info } = this.found ?? {};
    return {
      eightBit: true,
      reliable: false,
      maxBurst: 256,
      pacesItself: info !== undefined && hasOwnUsb(info),
    };
  }

  protected async start(): Promise<void> {
    this.found = await this.find();
    const { path, info } = this.found;
    this.wiring = wiringOf(info);
    const { SerialPort } = await import("serialport");
    this.release = await lockPort(path);
    const port = new SerialPort({
      path,
      baudRate: this.options.baudRate,
      lock: true,
      hupcl: false,
      autoOpen: false,
    });
    try {
      await opened(port);
    } catch (error) {
      await this.release();
      throw await withOwner(path, explain(path, error as Error));
    }
    this.port = port;
    endAtHangUp(port);
    port.on("data", (bytes: Buffer) => this.received(bytes));
    port.on("error", () => {});
    port.on("close", (cause?: Error) => this.gone(unplugged(cause)));
    if (this.idle) await this.set(this.idle);
  }

  /** Resolves when the bytes have gone to the system. A write to a vanished port never calls back; its close settles it. */
  write(bytes: Uint8Array): Promise<void> {
    const { port } = this;
    if (!port?.isOpen) return Promise.reject(unplugged());
    return new Promise((resolve, reject) => {
      const off = this.onClose((cause) => reject(cause ?? unplugged()));
      port.write(Buffer.from(bytes), (error) => {
        off();
        if (error) reject(error);
        else resolve();
      });
    });
  }

  /** Pulls the board's reset line, where it may have one. A native board has none: it is asked to reset itself. */
  get hardReset(): (() => Promise<void>) | undefined {
    return this.wiring === "native" ? undefined : () => this.pulse();
  }

  /** A native board's lines lead nowhere, either. */
  get downloadMode(): readonly (() => Promise<void>)[] | undefined {
    if (this.wiring === "native") return undefined;
    const { vid, pid } = this.found?.info ?? {};
    const circuit = isSerialJtag(vid, pid) ? "jtag" : "transistors";
    // Windows sets one line after the other.
    return downloadSequences(circuit, process.platform !== "win32").map((steps) => () => this.follow(steps));
  }

  private async follow(steps: Sequence): Promise<void> {
    for (const { ms, ...state } of steps) {
      if (!(await this.set(state)))
        throw new UnsupportedError(`${this.address} has no DTR and RTS lines; it isn't a real serial port`);
      if (ms > 0) await pause(realClock, ms);
    }
  }

  private async pulse(): Promise<void> {
    for (const state of resetPulse(this.wiring)) {
      await this.set(state);
      await pause(realClock, PULSE_MS);
    }
    await this.set(this.idle ?? AS_OPENED);
  }

  private get idle(): Lines | undefined {
    return idleLines(this.wiring, this.options.lines);
  }

  protected async shut(): Promise<void> {
    const { port } = this;
    const last = closingLines(this.wiring);
    if (port?.isOpen && last) await this.set(last);
    if (port?.isOpen) await new Promise<void>((resolve) => port.close(() => resolve()));
    await this.release();
  }

  /** False for ports without modem lines (ptys, some bridges), which answer ENOTTY. */
  private set(state: Lines): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (!this.port?.isOpen) reject(new Error("the port is closed"));
      else this.port.set(state, (error) => resolve(!error));
    });
  }
}

/** Systems say "bad file descriptor" of what was pulled out. */
const unplugged = (cause?: Error | null): Error =>
  new Error("the port is no longer there (was the board unplugged?)", { cause: cause ?? undefined });

function opened(port: SerialPort): Promise<void> {
  return new Promise((resolve, reject) => {
    port.open((error) => (error ? reject(error) : resolve()));
  });
}

/** A busy port's error names who has it, if the system shows that. */
async function withOwner(path: string, error: ConnectError): Promise<ConnectError> {
  const owner = error instanceof BusyError ? await ownerOf(path) : undefined;
  return owner ? busy(path, owner, error.cause) : error;
}

/** The system's words, made into a cause and a remedy. */
export function explain(path: string, cause: Error, platform: string = process.platform): ConnectError {
  const text = cause.message;
  if (/no such file|cannot find|not found|ENOENT/i.test(text)) {
    return new NotFoundError(
      `there is no port ${path}. Is the board plugged in (with a cable that carries data), and is this its port? \`mpc devices\` lists them.`,
      { cause },
    );
  }
  if (/cannot lock|temporarily unavailable|busy|access denied/i.test(text)) {
    const windows = platform === "win32";
    const how = windows
      ? "close the other program"
      : `close the other program (\`lsof ${path}\` or \`fuser ${path}\` names it)`;
    return new BusyError(`${path} is in use by another program (a terminal, an IDE, another mpc): ${how}.`, {
      cause,
    });
  }
  if (/permission|EACCES|EPERM/i.test(text)) {
    return new ConnectError(`no permission to open ${path}: ${permissionRemedy(platform)}`, {
      code: "permission",
      cause,
    });
  }
  if (/inappropriate ioctl|ENOTTY/i.test(text)) {
    return new ConnectError(`${path} isn't a serial port; \`mpc devices\` lists those that there are.`, {
      cause,
    });
  }
  return new ConnectError(`can't open ${path}: ${text.replace(/^Error:\s*/, "")}`, { cause });
}

function permissionRemedy(platform: string): string {
  if (platform === "linux") {
    return "put your user into the port's group, `sudo usermod -a -G dialout $USER` (`uucp` on Arch), then log out and in again.";
  }
  if (platform === "darwin")
    return "use the /dev/cu.… name of the port, and allow accessories in System Settings, Privacy & Security.";
  return "close other programs that may hold it, and look for its driver in the Device Manager.";
}
