/**
 * `aioespnow`: `espnow` for tasks.
 *
 * Follows the section "Supporting asyncio" of the page "espnow" of the MicroPython documentation. In
 * the firmware of esp32.
 * @ports esp32, esp8266
 * @install aioespnow
 * @frozen esp32
 */

import type { Data, Received, ReceivedInPlace } from "./espnow.js";
import { ESPNow } from "./espnow.js";
import type { Kw, ReadableBuffer } from "./mpc.js";

/**
 * The protocol with methods that wait without blocking other tasks.
 * @example
 * const e = new AIOESPNow();
 * e.active(true);
 * for await (const [mac, msg] of e) print(mac, msg);
 */
export class AIOESPNow extends ESPNow {
  /** Gives access to the protocol. */
  constructor();
  /** Waits for a message; other tasks go on. */
  arecv(): Promise<Received>;
  /** Waits for a message without allocating; the next one overwrites it. */
  airecv(): Promise<ReceivedInPlace>;
  /** Sends a message to a peer and waits for its answer; whether it has come. */
  asend(mac: ReadableBuffer, msg: Data, sync?: boolean): Promise<boolean>;
  /** Sends a message to a peer, waiting or not by name. */
  asend(mac: ReadableBuffer, msg: Data, kw: Kw<{ sync?: boolean }>): Promise<boolean>;
  /**
   * Sends a message to a peer, or with `null` to each, and waits for the answers or not; whether all have received it.
   * @ports esp32
   */
  asend(mac: ReadableBuffer | null, msg: Data, sync?: boolean): Promise<boolean>;
  /**
   * Sends a message to a peer or to each, waiting or not by name.
   * @ports esp32
   */
  asend(mac: ReadableBuffer | null, msg: Data, kw: Kw<{ sync?: boolean }>): Promise<boolean>;
  /**
   * Sends a message to every peer and waits for the answers.
   * @ports esp32
   */
  asend(msg: Data): Promise<boolean>;
  /** Goes over the messages as they come. */
  [Symbol.asyncIterator](): AsyncIterableIterator<ReceivedInPlace, undefined, undefined>;
  /** The next message, as the loop asks for it. */
  __anext__(): Promise<ReceivedInPlace>;
}
