/** What goes wrong on the line, by plan or by chance; the same seed gives the same faults. */
import { seeded } from "../random.js";
import type { Direction, Fault, FaultPlan, RandomFaults } from "../types.js";

/** What comes out at the other end, in order. */
export type Step = { bytes: Uint8Array } | { delay: number } | { reset: true };

/** The fault that begins at a byte. Positions only grow. */
type Source = (position: number) => Fault | undefined;

const chance = 2 ** 32;

export class Faults {
  private position = 0;
  /** Bytes still to be dropped, and one that waits for the next to go before it. */
  private dropping = 0;
  private held: number | undefined;
  private readonly next: Source;

  constructor(plan: FaultPlan, seed: number, direction: Direction) {
    this.next = "rate" in plan ? random(plan, seed, direction) : planned(plan, direction);
  }

  apply(bytes: Uint8Array): Step[] {
    const steps: Step[] = [];
    let out: number[] = [];
    const flush = () => {
      if (out.length > 0) steps.push({ bytes: Uint8Array.from(out) });
      out = [];
    };
    for (const byte of bytes) {
      const fault = this.next(this.position++);
      if (fault?.kind === "delay" || fault?.kind === "reset") {
        flush();
        steps.push(fault.kind === "delay" ? { delay: fault.milliseconds } : { reset: true });
      }
      this.emit(out, byte, fault);
    }
    flush();
    return steps;
  }

  private emit(out: number[], byte: number, fault: Fault | undefined): void {
    if (fault?.kind === "drop") this.dropping = Math.max(this.dropping, fault.count ?? 1);
    if (this.dropping > 0) {
      this.dropping--;
      return;
    }
    if (fault?.kind === "swap" && this.held === undefined) {
      this.held = byte;
      return;
    }
    out.push(fault?.kind === "flip" ? byte ^ (fault.mask ?? 1) : byte);
    for (let again = fault?.kind === "repeat" ? (fault.count ?? 1) : 0; again > 0; again--) out.push(byte);
    if (this.held !== undefined) out.push(this.held);
    this.held = undefined;
  }
}

function planned(faults: readonly Fault[], direction: Direction): Source {
  const at = new Map(
    faults.filter((fault) => fault.direction === direction).map((fault) => [fault.at, fault]),
  );
  return (position) => at.get(position);
}

function random(plan: RandomFaults, seed: number, direction: Direction): Source {
  if (plan.direction && plan.direction !== direction) return () => undefined;
  const kinds = plan.kinds ?? ["drop", "repeat", "swap", "flip"];
  const draw = seeded((plan.seed ?? seed) * 2 + (direction === "toHost" ? 1 : 0));
  return (at) => {
    const hit = draw() / chance < plan.rate && at >= (plan.after ?? 0);
    if (!hit) return undefined;
    const kind = kinds[draw() % kinds.length]!;
    return kind === "flip" ? { direction, at, kind, mask: 1 << (draw() & 7) } : { direction, at, kind };
  };
}
