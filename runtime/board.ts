import { Agent } from "./agent/agent.js";
import { connectedBoards } from "./connected.js";
import { NotImplementedError } from "./errors.js";
import { Emitter } from "./events.js";
import { SessionFiles } from "./files/sessionFiles.js";
import { type BoardInfo, interpretFacts } from "./info.js";
import { BoardModules } from "./load.js";
import { printToStdout } from "./output.js";
import type { Remote } from "./remote-types.js";
import type { LineSession } from "./repl/lineSession.js";
import { TextStream } from "./repl/text.js";
import { interruptOnSigint } from "./sigint.js";
import type { Off } from "./transport/types.js";
import type {
  Board,
  BoardEvents,
  CallOptions,
  ConnectOptions,
  ExecOptions,
  LoadOptions,
  ReconnectOptions,
  SoftResetOptions,
  Stats,
} from "./types.js";

/** What users hold. It only puts the layers together. */
export class ConnectedBoard implements Board {
  readonly fs: SessionFiles;
  private readonly events = new Emitter<BoardEvents>();
  private readonly text = new TextStream();
  private readonly modules: BoardModules;
  private readonly offs: Off[];

  constructor(
    readonly address: string,
    private readonly session: LineSession,
    private readonly options: ConnectOptions,
  ) {
    this.fs = new SessionFiles(session, () => this.info);
    const agent = new Agent(session, () => this.info, {
      output: (bytes) => this.printed(bytes),
      stray: (error) => this.events.emit("error", error),
    });
    this.modules = new BoardModules(agent, () => this.info, address);
    this.offs = [
      session.on("output", (bytes) => this.printed(bytes)),
      session.on("reset", () => this.events.emit("reset")),
      session.on("reconnect", () => this.events.emit("reconnect")),
      session.on("disconnect", (cause) => this.events.emit("disconnect", cause)),
    ];
    if (options.sigint) {
      this.offs.push(
        interruptOnSigint(
          () => this.interrupt(),
          () => this.close({ detach: true }),
        ),
      );
    }
    connectedBoards().add(this);
  }

  get connected(): boolean {
    return this.session.connected;
  }

  get info(): BoardInfo {
    const { facts, window, link } = this.session;
    return interpretFacts(facts, { window, reliable: link.reliable });
  }

  get stats(): Stats {
    return this.session.stats;
  }

  async exec(code: string, options: ExecOptions = {}): Promise<string> {
    const stream = new TextStream();
    const tell = (text: string, bytes: Uint8Array) => this.events.emit("output", text, bytes);
    const onBytes = (bytes: Uint8Array) => {
      options.onBytes?.(bytes);
      tell(stream.push(bytes), bytes);
    };
    return (await this.session.exec(code, { ...options, onBytes })).text;
  }

  load<M>(module: M, options: LoadOptions = {}): Promise<Remote<M>> {
    return this.modules.load(module, options) as Promise<Remote<M>>;
  }

  async eval<T>(_expression: string, _options: CallOptions = {}): Promise<T> {
    throw new NotImplementedError(
      "board.eval",
      "print the value in board.exec, and read the text it returns",
    );
  }

  interrupt(): Promise<void> {
    return this.session.interrupt();
  }

  softReset(options: SoftResetOptions = {}): Promise<void> {
    return this.session.softReset(options);
  }

  reset(options: CallOptions = {}): Promise<void> {
    return this.session.hardReset({ timeout: 10_000, ...options });
  }

  async reconnect(options: ReconnectOptions = {}): Promise<void> {
    await this.session.reconnect({ timeout: 10_000, ...options });
    connectedBoards().add(this);
  }

  async close(options: { readonly detach?: boolean } = {}): Promise<void> {
    connectedBoards().delete(this);
    await this.session.close(options);
    for (const off of this.offs) off();
  }

  on<E extends keyof BoardEvents>(event: E, listener: BoardEvents[E]): Off {
    return this.events.on(event, listener);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** What device code printed outside `exec`. */
  private printed(bytes: Uint8Array): void {
    const text = this.text.push(bytes);
    if (text !== "") (this.options.onOutput ?? printToStdout)(text);
    this.events.emit("output", text, bytes);
  }
}
