/**
 * `usb.device.core`: what drivers of USB devices are written with.
 *
 * Follows the package `usb-device` of micropython-lib. Names of descriptor fields are those of the USB specification.
 * @ports esp32, rp2, samd
 * @install usb-device
 */
import type { bytearray, memoryview } from "./builtins.js";
import type { int, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** A stage of a control transfer: 1 begins it, 2 is its data, 3 its acknowledgement. */
export type Stage = 1 | 2 | 3;
/** Answer to a control transfer: go on, refuse (also `null`), or the buffer to send from or receive into. */
export type ControlAnswer = boolean | ReadableBuffer | null;
/** What is called when a transfer has ended: with the endpoint, a result (0 for success) and how many bytes it was. */
export type TransferEnd = (ep_addr: int, result: int, xferred_bytes: int) => void;

/**
 * A function of the device, of one USB interface or several that belong together. Derive from it.
 * @example
 * class Sensor extends Interface {
 *   override desc_cfg(desc: Descriptor, itf_num: int, ep_num: int): void {
 *     desc.interface(itf_num, 1);
 *     desc.endpoint(ep_num | 0x80, "bulk", 64, 0);
 *   }
 *   override num_eps(): int {
 *     return 1;
 *   }
 * }
 */
export class Interface {
  /** An interface that no computer has taken yet. */
  constructor();
  /**
   * Override: writes the descriptors of the interface and its endpoints. It is called twice, first to measure them, with numbers
   * that mean nothing.
   * @param desc what they are written to
   * @param itf_num number of the first interface
   * @param ep_num number of the first free endpoint
   * @param strs texts of the device; may be added to, the place in the list being the text's number
   */
  desc_cfg(desc: Descriptor, itf_num: int, ep_num: int, strs: (string | null)[]): void;
  /** Override if it is more than one USB interface: how many. */
  num_itfs(): int;
  /** Override if it has endpoints: how many numbers of them, each of which may be used in both directions. */
  num_eps(): int;
  /** Called when the computer has taken the device; an override calls it on `super`. */
  on_open(): void;
  /** Called when the computer has reset the device or it was unplugged; transfers are cancelled already. */
  on_reset(): void;
  /** Whether a computer has taken the interface. */
  is_open(): boolean;
  /**
   * Override: answers a control transfer that is addressed to the device.
   * @param request the packet of eight bytes, valid during the call only
   */
  on_device_control_xfer(stage: Stage, request: memoryview): ControlAnswer;
  /** Override: answers a control transfer that is addressed to this interface; false leaves standard ones to the firmware. */
  on_interface_control_xfer(stage: Stage, request: memoryview): ControlAnswer;
  /** Override: answers a control transfer that is addressed to an endpoint of this interface. */
  on_endpoint_control_xfer(stage: Stage, request: memoryview): ControlAnswer;
  /**
   * Whether a transfer is under way on an endpoint, not that whose end is just being told: true, or what it will call. `null` while
   * there is no device.
   * @throws KeyError for an endpoint that isn't open
   */
  xfer_pending(ep_addr: int): boolean | TransferEnd | null;
  /**
   * Starts a transfer on an endpoint, to the computer (bit 7 of the address is set) or from it.
   * @param data what to send, or where to put what comes
   * @param done_cb called at the end, possibly before this returns
   * @throws RuntimeError if no computer has taken the interface, or a transfer is under way
   */
  submit_xfer(ep_addr: int, data: ReadableBuffer | WritableBuffer, done_cb?: TransferEnd | null): void;
  /**
   * Meant to halt an endpoint, or to let it go on; `stall` of `machine.USBDevice` does.
   * @throws RuntimeError while it isn't open, else AttributeError, as the package stands: it looks for the endpoint in a list that interfaces don't have
   */
  stall(ep_addr: int, stall: boolean): void;
}
/** Writes descriptors into a buffer, one after the other. */
export class Descriptor {
  /** Begins at the start of a buffer; `null` only counts. */
  constructor(b: bytearray | null);
  /** The buffer written to. */
  b: bytearray | null;
  /** How many bytes have been written. */
  o: int;
  /** Appends values as `struct.pack` has them. */
  pack(fmt: string, ...args: (int | ReadableBuffer)[]): void;
  /** Writes values at an offset, as `struct.pack_into` does. */
  pack_into(fmt: string, offs: int, ...args: (int | ReadableBuffer)[]): void;
  /** Appends a descriptor that is ready. */
  extend(a: ReadableBuffer): void;
  /**
   * Appends the descriptor of an interface.
   * @param bInterfaceClass default 0xff: the vendor's own
   * @param bInterfaceSubClass default 0
   * @param bInterfaceProtocol default 0
   * @param iInterface number of the text that names it; 0 (default) for none
   */
  interface(
    bInterfaceNumber: int,
    bNumEndpoints: int,
    bInterfaceClass?: int,
    bInterfaceSubClass?: int,
    bInterfaceProtocol?: int,
    iInterface?: int,
  ): void;
  /**
   * Appends the descriptor of an endpoint.
   * @param bEndpointAddress its number; with 0x80 it sends to the computer
   * @param bmAttributes kind of its transfers, by name or by number
   * @param wMaxPacketSize bytes of the largest packet
   * @param bInterval how often the computer asks, in frames of 1 ms (default 1)
   */
  endpoint(
    bEndpointAddress: int,
    bmAttributes: "control" | "bulk" | "interrupt" | int,
    wMaxPacketSize: int,
    bInterval?: int,
  ): void;
  /** Appends the descriptor that says which interfaces belong together; protocol and text are 0 by default. */
  interface_assoc(
    bFirstInterface: int,
    bInterfaceCount: int,
    bFunctionClass: int,
    bFunctionSubClass: int,
    bFunctionProtocol?: int,
    iFunction?: int,
  ): void;
}
/** Bytes on their way from one writer to one reader, of which one may be an interrupt. */
export class Buffer {
  /** A buffer of so many bytes. */
  constructor(length: int);
  /** How many bytes there is room for. */
  writable(): int;
  /** How many bytes are waiting. */
  readable(): int;
  /** The free part, to write into, or its first `wmax` bytes. */
  pend_write(wmax?: int | null): memoryview;
  /** Says how many bytes have been written into what `pend_write()` gave. */
  finish_write(nbytes: int): void;
  /** Writes as many bytes as there is room for; how many that was. */
  write(w: ReadableBuffer): int;
  /** The waiting bytes, to read from. */
  pend_read(): memoryview;
  /** Says how many bytes have been read of what `pend_read()` gave. */
  finish_read(nbytes: int): void;
  /** Reads what is waiting and fits; how many bytes that was. */
  readinto(b: WritableBuffer): int;
}
/** Takes the first byte of a control request apart: whom it's for, what type it is of, and 1 if it asks for data. */
export function split_bmRequestType(
  bmRequestType: int,
): readonly [recipient: int, type: int, direction: 0 | 1];
