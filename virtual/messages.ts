/** What host and worker tell each other besides the shared memory. */
import type { MessagePort } from "node:worker_threads";
import type { Change } from "./device/store.js";
import type { Symbols } from "./device/symbols.js";
import type { Link } from "./link.js";
import type { Profile } from "./profiles.js";

export interface WorkerData {
  port: MessagePort;
  start: Start;
}

/** Given to a worker when it starts. */
export interface Start {
  link: Link;
  module: unknown;
  symbols: Symbols | undefined;
  profile: Profile;
  /** `sim:DIR`, or the files that the host has kept. */
  flash: { folder: string } | { files: [string, Uint8Array | null][] };
  seed: number;
  /** Why the board starts. */
  cause: ResetCause;
}

/** As `machine.reset_cause()` names them. */
export type ResetCause = "power-on" | "hard" | "watchdog" | "deep-sleep" | "soft";

/** Worker to host. */
export type Message =
  /** There is output, or room for input. */
  | { kind: "bell" }
  | { kind: "ready"; memory: SharedArrayBuffer; symbols: Symbols }
  | { kind: "flash"; change: Change }
  /** `machine.reset()` and the like: the worker ends after it. */
  | { kind: "reset"; cause: ResetCause }
  /** The interpreter failed in a way that a board answers with a reset. */
  | { kind: "crash"; reason: string };
