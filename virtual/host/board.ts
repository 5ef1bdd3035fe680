/** A virtual board as its users hold it: it starts and restarts the worker, and keeps what outlives it. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Symbols } from "../device/symbols.js";
import { createLink, type Link } from "../link.js";
import type { Message, ResetCause, Start, WorkerData } from "../messages.js";
import type { Profile } from "../profiles.js";
import type { VirtualBoard } from "../types.js";
import type { Flash } from "./flash.js";
import { Wire } from "./wire.js";

type DataListener = (bytes: Uint8Array) => void;
type CloseListener = (reason?: Error) => void;

export interface BoardSettings {
  module: unknown;
  symbols: Symbols | undefined;
  profile: Profile;
  folder: string | undefined;
  flash: Flash;
  seed: number;
}

/** One life of the worker, from power-up to power-off. */
interface Life {
  worker: Worker;
  port: MessagePort;
  wire: Wire;
  link: Link;
  ready: Promise<void>;
}

export class Board implements VirtualBoard {
  private readonly dataListeners = new Set<DataListener>();
  private readonly closeListeners = new Set<CloseListener>();
  /** Output from before the first listener. */
  private early: Uint8Array[] = [];
  private life: Life | undefined;
  private closed: { reason?: Error } | undefined;

  constructor(private readonly settings: BoardSettings) {}

  /** Gives the board power. */
  async start(cause: ResetCause): Promise<void> {
    const life = this.bringUp(cause);
    this.life = life;
    await life.ready;
  }

  write(bytes: Uint8Array): Promise<void> | void {
    if (this.closed || !this.life) return Promise.reject(new Error("The virtual board is closed"));
    if (bytes.length > 0) return this.life.wire.send(bytes);
  }

  onData(listener: DataListener): () => void {
    this.dataListeners.add(listener);
    const early = this.early;
    this.early = [];
    for (const bytes of early) listener(bytes);
    return () => this.dataListeners.delete(listener);
  }

  onClose(listener: CloseListener): () => void {
    if (this.closed) {
      const { reason } = this.closed;
      queueMicrotask(() => listener(reason));
      return () => undefined;
    }
    this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  /** Takes the power away and gives it back: the files stay, all else goes. Works on a board that hangs. */
  async hardReset(cause: ResetCause = "hard"): Promise<void> {
    if (this.closed) throw new Error("The virtual board is closed");
    await this.takeDown();
    await this.start(cause);
  }

  async close(reason?: Error): Promise<void> {
    if (this.closed) return;
    this.closed = reason ? { reason } : {};
    await this.takeDown();
    for (const listener of this.closeListeners) listener(reason);
    this.closeListeners.clear();
    this.dataListeners.clear();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private bringUp(cause: ResetCause): Life {
    const link = createLink(1024);
    const { port1, port2 } = new MessageChannel();
    const { settings } = this;
    const start: Start = {
      link,
      module: settings.module,
      symbols: settings.symbols,
      profile: settings.profile,
      flash:
        settings.folder === undefined ? { files: settings.flash.entries() } : { folder: settings.folder },
      seed: settings.seed,
      cause,
    };
    const data: WorkerData = { port: port2, start };
    const worker = new Worker(new URL("../worker.js", import.meta.url), {
      workerData: data,
      transferList: [port2],
      stdout: false,
      stderr: false,
    });
    const wire = new Wire(link);
    let isReady = false;
    const ready = new Promise<void>((resolve, reject) => {
      port1.on("message", (message: Message) => {
        if (message.kind === "ready") {
          isReady = true;
          resolve();
        }
        this.handle(wire, message);
      });
      worker.on("error", (error) => {
        if (isReady) this.died(life, error);
        else reject(new Error(`The virtual board didn't start: ${error.message}`, { cause: error }));
      });
    });
    const life: Life = { worker, port: port1, wire, link, ready };
    return life;
  }

  private handle(wire: Wire, message: Message): void {
    if (message.kind === "bell") {
      const bytes = wire.receive();
      if (bytes.length > 0) this.deliver(bytes);
      wire.refill();
    } else if (message.kind === "ready") {
      wire.interpreter = { words: new Int32Array(message.memory), symbols: message.symbols };
      this.settings.symbols = message.symbols;
    } else if (message.kind === "flash") this.settings.flash.apply(message.change);
    else if (message.kind === "reset") void this.hardReset(message.cause);
  }

  private deliver(bytes: Uint8Array): void {
    if (this.dataListeners.size === 0) this.early.push(bytes);
    for (const listener of this.dataListeners) listener(bytes);
  }

  /** The worker ended by itself: a board starts again after a crash. */
  private died(life: Life, error: Error): void {
    if (this.closed || this.life !== life) return;
    this.hardReset().catch((again: Error) => this.close(new AggregateError([error, again], error.message)));
  }

  /** Ends the worker; what it said before that still counts. */
  private async takeDown(): Promise<void> {
    const life = this.life;
    if (!life) return;
    this.life = undefined;
    life.port.removeAllListeners("message");
    const drain = () => {
      for (let next = receiveMessageOnPort(life.port); next; next = receiveMessageOnPort(life.port)) {
        const message = next.message as Message;
        if (message.kind === "flash" || message.kind === "bell") this.handle(life.wire, message);
      }
    };
    drain();
    life.worker.removeAllListeners("error");
    await life.worker.terminate();
    drain();
    life.port.close();
  }
}
