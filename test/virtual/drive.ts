/** A board at the end of a byte stream, driven as a serial terminal would. */
import { createVirtualBoard, type VirtualBoard, type VirtualBoardOptions } from "mpc/virtual";

export const rawBanner = "raw REPL; CTRL-B to exit\r\n>";
export const banner = /MicroPython v[^\n]*\r\nType "help\(\)" for more information\.\r\n>>> /;

const patienceMs = 10_000;

export class Driven {
  private received = "";
  private changed: () => void = () => undefined;

  constructor(readonly board: VirtualBoard) {
    board.onData((bytes) => {
      this.received += Buffer.from(bytes).toString("latin1");
      this.changed();
    });
  }

  /** Sends text whose characters are bytes. */
  send(text: string): Promise<void> | void {
    return this.board.write(Buffer.from(text, "latin1"));
  }

  /** Everything up to and with `text`, which is taken out of what was received. */
  async until(text: string): Promise<string> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const at = this.received.indexOf(text);
      if (at >= 0) return this.take(at + text.length);
      if (Date.now() > deadline)
        throw new Error(`no ${JSON.stringify(text)} in ${JSON.stringify(this.received.slice(-400))}`);
      await new Promise<void>((resolve) => {
        this.changed = resolve;
        setTimeout(resolve, 100);
      });
    }
  }

  /** What has come and wasn't taken yet. */
  take(count = this.received.length): string {
    const taken = this.received.slice(0, count);
    this.received = this.received.slice(count);
    return taken;
  }

  async raw(): Promise<void> {
    this.send("\x01");
    await this.until(rawBanner);
  }

  /** Runs code in the raw REPL. */
  async exec(code: string): Promise<{ out: string; error: string }> {
    this.send(`${code}\x04`);
    return this.outcome();
  }

  /** The rest of an answer of the raw REPL. */
  async outcome(): Promise<{ out: string; error: string }> {
    await this.until("OK");
    const out = (await this.until("\x04")).slice(0, -1);
    const error = (await this.until("\x04>")).slice(0, -2);
    return { out, error };
  }

  /** The output of code that must not fail. */
  async print(code: string): Promise<string> {
    const { out, error } = await this.exec(code);
    if (error) throw new Error(error);
    return out;
  }

  async pause(milliseconds: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.board.close();
  }
}

/** A board at its friendly prompt. */
export async function driveFriendly(options?: VirtualBoardOptions): Promise<Driven> {
  const driven = new Driven(await createVirtualBoard(options));
  await driven.until(">>> ");
  return driven;
}

/** A board at its raw prompt. */
export async function drive(options?: VirtualBoardOptions): Promise<Driven> {
  const driven = await driveFriendly(options);
  await driven.raw();
  return driven;
}
