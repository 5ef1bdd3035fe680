/**
 * `usb.device.hid`: keypads, joysticks and other devices that are operated by hand.
 *
 * Follows the package `usb-device-hid` of micropython-lib.
 * @ports esp32, rp2, samd
 * @install usb-device-hid
 */
import type { bytearray, memoryview } from "./builtins.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";
import { type Descriptor, Interface } from "./usb.device.core.js";

/** What a device is besides its report descriptor. */
export interface HIDOptions {
  /** Further descriptors after that of the report, each with its type; seldom needed. */
  extra_descriptors?: readonly (readonly [type: int, descriptor: ReadableBuffer])[];
  /** Where reports of the computer are put, such as the LEDs of a keyboard; needed to receive any. */
  set_report_buf?: WritableBuffer | null;
  /** 0 (default) none, 1 keyboard, 2 mouse: understood before an operating system runs. */
  protocol?: 0 | 1 | 2;
  /** Name of the interface. */
  interface_str?: string | null;
  /** Milliseconds between two questions of the computer (default 8). */
  interval_ms?: int;
}
/**
 * A device that sends reports of a form that its descriptor says.
 * @example
 * const knob = new HIDInterface(descriptor, { interface_str: "Knob" });
 * get().init(knob, { builtin_driver: true });
 * knob.send_report(new bytes([1, 0]));
 */
export class HIDInterface extends Interface {
  /** Makes a device whose reports have this descriptor. */
  constructor(report_descriptor: ReadableBuffer, kw?: Kw<HIDOptions>);
  /** What the bytes that it sends and gets mean. */
  report_descriptor: ReadableBuffer;
  /** Which protocol is spoken: 0 for the boot protocol, 1 (from the start) for reports. */
  protocol: int;
  /** The interface's name. */
  interface_str: string | null;
  /** How often the computer asks, in milliseconds. */
  interval_ms: int;
  /** Reports aren't given on request: always false. */
  get_report(): boolean;
  /**
   * Override: takes a report of the computer, of which `set_report_buf` has received the data.
   * @param report_type 2 for output, 3 for a feature
   */
  on_set_report(report_data: bytearray | memoryview, report_id: int, report_type: int): void;
  /** Whether the last report is still on its way. */
  busy(): boolean;
  /**
   * Sends a report, once the last one is gone.
   * @param timeout_ms how long to wait for that (default 100)
   * @returns false if that took too long, or no computer has taken the device
   */
  send_report(report_data: ReadableBuffer, timeout_ms?: int): boolean;
  /** Appends the descriptor of the device to others, and gives all. */
  get_hid_descriptor(desc?: Descriptor | null): bytearray | null;
}
