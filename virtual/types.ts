export type ProfileName =
  | "default"
  | "bare"
  | "ring64"
  | "ring256"
  | "no-buffer"
  | "small-heap"
  | "no-raw-paste"
  | "pace115200"
  | "no-deflate";

import type { Profile } from "./profiles.js";

export type { Profile } from "./profiles.js";

export interface VirtualBoardOptions {
  /** A named profile, or what differs from the default one. */
  profile?: ProfileName | Partial<Profile>;
  /** A folder of this machine that keeps the board's files; it's made if it doesn't exist. Default: kept in memory. */
  dir?: string;
  /** Files that the board's flash starts with, by path; only without `dir`. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Bytes of heap at start; overrides the profile's. */
  heapSize?: number;
  /** Makes random numbers on the board, and random faults, repeatable. Default 1. */
  seed?: number;
  /** Path of another build's `micropython.wasm`. Default: the package that mpc depends on. */
  wasm?: string;
}

export interface VirtualBoard extends AsyncDisposable {
  /** Host to board. A promise when the board's end can't take everything yet. */
  write(bytes: Uint8Array): Promise<void> | void;
  /** Board to host. What came before the first listener is given to it. Returns the function that ends it. */
  onData(listener: (bytes: Uint8Array) => void): () => void;
  onClose(listener: (reason?: Error) => void): () => void;
  /** A power cycle: files stay, everything else goes. Also frees a board that hangs. */
  hardReset(): Promise<void>;
  close(): Promise<void>;
}
