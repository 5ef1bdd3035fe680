import type { Board, EscapeFilter } from "../../runtime/index.js";
import { type BoardOptions, type Reached, reach } from "./boardOptions.js";
import { givenLinkOptions } from "./linkOptions.js";
import { outputSignal } from "./unread.js";

/**
 * The boards of one command line. Commands that follow one another have one connection, so that each finds what the one before has
 * left on the board; it is made when it is first needed, and closed at the end of the line, or when another board is named.
 */
export class Boards implements AsyncDisposable {
  #options: BoardOptions = {};
  #reached: Reached | undefined;
  #board: Board | undefined;
  #connectedTo: Reached | undefined;
  #filter: EscapeFilter | undefined;
  #isQuiet = false;
  #isChosen = false;
  #isUsed = false;
  /** Closing leaves the board as it is, running what it runs. */
  detach = false;
  /** Aborted when nobody reads what the commands print. */
  readonly unread = outputSignal();

  /** A board was named, and no command has used it. */
  get waits(): boolean {
    return this.#isChosen && !this.#isUsed;
  }

  /** The following commands' board, unless they name another one. */
  choose(options: BoardOptions): void {
    this.#adopt(options);
    this.#isChosen = true;
    this.#isUsed = false;
  }

  /** The board that the options name, or else the one of before, as an address. */
  async reach(options: BoardOptions): Promise<Reached> {
    this.#adopt(options);
    this.#isUsed = true;
    this.#reached ??= await reach(this.#options);
    return this.#reached;
  }

  /** For a process that connects by itself: the name that its board was given, if it was. */
  async handOver(options: BoardOptions): Promise<string | undefined> {
    this.#adopt(options);
    this.#isUsed = true;
    await this.close();
    return this.#options.board;
  }

  /** A connected board. It isn't the command's to close. `quiet`: what it prints beside calls isn't shown. */
  async connect(options: BoardOptions, { quiet = false } = {}): Promise<Board> {
    const { connect, EscapeFilter } = await import("../../runtime/index.js");
    const reached = await this.reach(options);
    const { address, ...how } = reached;
    let board = this.#connectedTo === reached ? this.connected : undefined;
    if (!board) {
      await this.close();
      board = await connect(address, {
        ...how,
        sigint: true,
        onOutput: (text) => this.#printBeside(text),
      });
      this.#filter = new EscapeFilter({ overwrites: true });
      this.#board = board;
      this.#connectedTo = reached;
    }
    this.#isQuiet = quiet;
    this.detach = false;
    return board;
  }

  /** Shows what the connected board prints. */
  print(text: string): void {
    write(this.#filter!.push(text));
  }

  /** Before something else is written: what the board's last line was before it has been written over isn't left standing behind that. */
  endLine(): void {
    write(this.#filter?.end() ?? "");
  }

  #printBeside(text: string): void {
    if (!this.#isQuiet) this.print(text);
  }

  /** The connection that there is to the board that was last reached for. */
  get connected(): Board | undefined {
    return this.#connectedTo === this.#reached && this.#board?.connected ? this.#board : undefined;
  }

  async close(): Promise<void> {
    const board = this.#board;
    this.#board = undefined;
    await board?.close({ detach: this.detach });
    this.endLine();
  }

  /** Closes the connection; the following commands look for a board anew. */
  async disconnect(): Promise<void> {
    await this.close();
    this.#options = {};
    this.#reached = undefined;
    this.#isChosen = false;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #adopt(options: BoardOptions): void {
    const { board, passwordFile, trace } = options;
    const all = Object.entries({ board, passwordFile, trace, ...givenLinkOptions(options) });
    const given = all.filter(([, value]) => value !== undefined);
    const now: Readonly<Record<string, unknown>> = { ...this.#options };
    if (given.every(([name, value]) => now[name] === value)) return;
    const isAnother = board !== undefined && board !== this.#options.board;
    this.#options = { ...(!isAnother && this.#options), ...Object.fromEntries(given) };
    this.#reached = undefined;
  }
}

function write(text: string): void {
  if (text !== "") process.stdout.write(text);
}
