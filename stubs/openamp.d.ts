/**
 * `openamp`: a second processor in the chip: starting it, talking to it.
 *
 * Follows the page "openamp – provides standard Asymmetric Multiprocessing (AMP) support" of the MicroPython documentation.
 * In builds for a few boards.
 * @ports alif, mimxrt, stm32
 */
import type { memoryview } from "./builtins.js";
import type { int, Kw, ReadableBuffer } from "./mpc.js";

/** Any address: the library chooses one. */
export const ENDPOINT_ADDR_ANY: int;
/** Called with the sender's address and the data, which is valid only until it returns. */
export type EndpointCallback = (src: int, data: memoryview) => void;
/** Called when the other processor offers a service: its address and name. */
export type ServiceCallback = (dest: int, name: string) => void;
/** Sets what is called when the other processor offers a service, to make an endpoint for it. */
export function new_service_callback(ns_callback: ServiceCallback): void;

/** Addresses of an endpoint. */
export interface EndpointOptions {
  /** This side's address; `ENDPOINT_ADDR_ANY` by default. */
  src?: int;
  /** The other side's address; `ENDPOINT_ADDR_ANY` by default, but needed for services that were offered. */
  dest?: int;
}
/**
 * One end of a channel to the other processor.
 * @example
 * const ept = new Endpoint("vuart-channel", (src, data) => print(src, data));
 */
export class Endpoint {
  /** Opens a channel, everything else by name. */
  constructor(name: string, kw: Kw<EndpointOptions & { callback: EndpointCallback }>);
  /** Opens a channel, addresses by name. */
  constructor(name: string, callback: EndpointCallback, kw?: Kw<EndpointOptions>);
  /** @deprecated The documented form, which `TypeError` answers: firmware takes the addresses by name. */
  constructor(name: string, callback: EndpointCallback, src: never, dest?: never);
  /**
   * Documented for closing this end of the channel; firmware closes it when the object is collected.
   * @unavailable Forget the object: it closes the channel when it is collected.
   */
  deinit(): void;
  /** Whether both sides have an address, so that something can be sent. */
  is_ready(): boolean;
  /** Sends a message to the other processor; how many bytes, not positive where `timeout: 0` found no room. */
  send(
    data: ReadableBuffer | string,
    kw?: Kw<{
      /** Sender, if not this endpoint; -1 (default) is this one. */
      src?: int;
      /** Receiver, if not the other end; -1 (default) is that. */
      dest?: int;
      /** How long to wait for room, in milliseconds; -1 (default) for ever. */
      timeout?: int;
    }>,
  ): int;
}
/** The other processor. */
export class RemoteProc {
  /** @param entry path of its firmware, which is loaded, or address of firmware that is in memory already */
  constructor(entry: string | int);
  /** Starts the processor. */
  start(): void;
  /** Stops the processor. On the STM32H7 that resets the whole chip. */
  stop(): void;
  /** Stops the processor and frees everything. On the STM32H7 that resets the whole chip. */
  shutdown(): void;
}
