import { Deadline } from "../../../runtime/repl/deadline.js";
import { LineSession } from "../../../runtime/repl/lineSession.js";
import { ScriptedBoard, type ScriptedOptions } from "./board.js";
import { VirtualClock } from "./virtualClock.js";

export interface Scripted {
  readonly clock: VirtualClock;
  readonly board: ScriptedBoard;
  readonly session: LineSession;
  /** Runs `call` in virtual time. */
  settle<T>(promise: Promise<T>): Promise<T>;
  /** Connects, within 10 s of virtual time. */
  open(reset?: "none" | "soft"): Promise<void>;
}

export function scripted(options: ScriptedOptions = {}): Scripted {
  const clock = new VirtualClock();
  const board = new ScriptedBoard(clock, options);
  const session = new LineSession({ clock, stream: async () => board });
  const settle = <T>(promise: Promise<T>) => clock.settle(promise);
  const open = (reset?: "none" | "soft") =>
    settle(session.open(Deadline.of(clock, { timeout: 10_000 }, "connecting"), reset));
  return { clock, board, session, settle, open };
}

/** Cuts every output into single bytes. */
export const bytewise = { cut: (length: number) => Array.from({ length }, () => 1) };

/** Cuts the output once, before byte `at` of the connection, and pauses there. */
export function cutAt(at: number, gap: number) {
  return {
    gap,
    cut: (length: number, from: number) =>
      at > from && at < from + length ? [at - from, length - (at - from)] : undefined,
  };
}
