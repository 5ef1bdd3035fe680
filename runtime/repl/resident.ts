import type { Off } from "../transport/types.js";
import { CTRL_C } from "./bytes.js";
import { Deadline } from "./deadline.js";
import type { Meter } from "./meter.js";
import type { Prompt } from "./prompt.js";
import type { AgentLink } from "./session.js";

type EndReason = "released" | "reset" | "disconnected";

const RELEASE_MS = 10_000;

/** The line while a resident program has it. */
export class ResidentLink implements AgentLink {
  alive = true;
  private readonly byteListeners = new Set<(bytes: Uint8Array) => void>();
  private readonly endListeners = new Set<(why: EndReason, cause?: Error) => void>();
  private held: Uint8Array[] = [];
  private credits: number | undefined;

  constructor(
    private readonly prompt: Prompt,
    private readonly meter: Meter,
    private readonly onReleased: () => void,
  ) {
    const early = prompt.port.drain();
    prompt.port.sink = (bytes) => this.deliver(bytes);
    for (const bytes of early) this.deliver(bytes);
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.prompt.port.write(bytes);
  }

  interrupt(): Promise<void> {
    return this.write(Uint8Array.of(CTRL_C));
  }

  onBytes(listener: (bytes: Uint8Array) => void): Off {
    this.byteListeners.add(listener);
    const held = this.held;
    this.held = [];
    for (const bytes of held) this.deliver(bytes);
    return () => this.byteListeners.delete(listener);
  }

  onEnd(listener: (why: EndReason, cause?: Error) => void): Off {
    this.endListeners.add(listener);
    return () => this.endListeners.delete(listener);
  }

  onlyCredits(count: number): void {
    this.credits = count;
  }

  async release(options: { ended?: boolean | "cut"; deadline?: Deadline } = {}): Promise<string> {
    if (!this.alive) return "";
    const { prompt } = this;
    const deadline =
      options.deadline ?? Deadline.of(prompt.clock, { timeout: RELEASE_MS }, "the end of its program");
    this.end("released");
    if (options.ended) {
      prompt.state = options.ended === "cut" ? "unknown" : "raw";
      return "";
    }
    return prompt.stop((bytes) => this.hand(bytes), deadline);
  }

  /** Takes the line away; `why` goes to the listeners once. */
  end(why: EndReason, cause?: Error): void {
    if (!this.alive) return;
    this.alive = false;
    if (why !== "disconnected") this.prompt.port.sink = undefined;
    this.onReleased();
    for (const listener of this.endListeners) listener(why, cause);
  }

  private deliver(bytes: Uint8Array): void {
    if (this.byteListeners.size === 0) {
      this.held.push(bytes);
      return;
    }
    this.meter.deliver(() => {
      this.credits = undefined;
      this.hand(bytes);
      return this.credits;
    });
  }

  private hand(bytes: Uint8Array): void {
    for (const listener of this.byteListeners) listener(bytes);
  }
}
