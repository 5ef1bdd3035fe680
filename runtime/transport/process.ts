import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { ConnectError } from "../errors.js";
import { BaseTransport } from "./base.js";
import { pause, realClock } from "./clock.js";
import type { Link } from "./types.js";

/** How much of the program's standard error is kept for messages. */
const STDERR_KEPT = 1000;
/** What a program gets to end by itself after SIGTERM. */
const GRACE_MS = 1000;
/** How long after a broken pipe its end may come. */
const LAST_WORDS_MS = 500;

/** `exec:command`: a program (run by the shell, in a process group of its own) whose input and output are the REPL. */
export class ProcessTransport extends BaseTransport {
  readonly address: string;
  readonly link: Link = { eightBit: true, reliable: true, maxBurst: 256 };
  private child: ChildProcessWithoutNullStreams | undefined;
  private exited: Promise<void> = Promise.resolve();
  /** How the program has ended, and its output too. */
  private lastWords: Promise<Error> = new Promise(() => {});
  private stderr = "";

  constructor(private readonly command: string) {
    super();
    this.address = `exec:${command}`;
  }

  protected async start(): Promise<void> {
    const { spawn } = await import("node:child_process");
    const child = spawn(this.command, { shell: true, detached: process.platform !== "win32", stdio: "pipe" });
    this.child = child;
    this.exited = new Promise((resolve) => child.once("exit", () => resolve()));
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", (cause) => {
        reject(
          new ConnectError(`can't start "${this.command}": ${cause.message}`, { code: "refused", cause }),
        );
      });
    });
    child.stdin.on("error", () => {});
    child.stdout.on("data", (bytes: Buffer) => this.received(bytes));
    child.stderr.on("data", (text: Buffer) => {
      this.stderr = (this.stderr + text.toString()).slice(-STDERR_KEPT);
    });
    this.lastWords = new Promise((resolve) => {
      child.once("close", (code, signal) => {
        const ending = this.ending(code, signal);
        resolve(ending);
        this.gone(ending);
      });
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      if (!this.child?.stdin.writable) reject(new Error("the program has ended"));
      else this.child.stdin.write(bytes, (error) => (error ? reject(error) : resolve()));
    }).catch(async (error) => {
      // A broken pipe says less than the program's end, which comes after it.
      throw await Promise.race([this.lastWords, pause(realClock, LAST_WORDS_MS).then(() => error)]);
    });
  }

  protected async shut(): Promise<void> {
    const child = this.child;
    if (!child) return;
    if (child.exitCode === null && child.signalCode === null) {
      this.signal("SIGTERM");
      const timer = setTimeout(() => this.signal("SIGKILL"), GRACE_MS);
      await this.exited;
      clearTimeout(timer);
    }
    // What the program started and left behind is in its group.
    this.signal("SIGKILL");
    child.stdout.destroy();
    child.stderr.destroy();
  }

  private signal(name: "SIGTERM" | "SIGKILL"): void {
    const child = this.child;
    if (child?.pid === undefined) return;
    try {
      if (process.platform === "win32") child.kill(name);
      else process.kill(-child.pid, name);
    } catch {
      // ESRCH: nothing of the group is left.
    }
  }

  private ending(code: number | null, signal: string | null): Error {
    const how = signal === null ? `with code ${code}` : `by ${signal}`;
    const said = this.stderr.trim();
    return new Error(`"${this.command}" ended ${how}${said === "" ? "" : `, saying: ${said}`}`);
  }
}
