/**
 * `usb.device`: a keyboard, a mouse, a serial port or any other USB device made by the program, next to the firmware's own.
 *
 * Follows the package `usb-device` of micropython-lib; keyboards and the like are packages of their own.
 * @ports esp32, rp2, samd
 * @install usb-device
 */
import type { int, Kw } from "./mpc.js";
import type { Interface } from "./usb.device.core.js";

/** A USB function of the firmware, as `machine.USBDevice.BUILTIN_CDC` and its like are. */
export interface BuiltinDriver {
  /** The first interface number that it leaves free. */
  readonly itf_max: int;
  /** The first endpoint number that it leaves free. */
  readonly ep_max: int;
  /** The first text number that it leaves free. */
  readonly str_max: int;
}
/** What is said of the device as a whole; what isn't given is as the firmware says it. */
export interface DeviceOptions {
  /**
   * Which of the firmware's functions stay: all the usual ones, none (the default: the REPL over USB is lost until the board is
   * reset), or one of the constants of `machine.USBDevice`.
   */
  builtin_driver?: boolean | BuiltinDriver;
  /** Name of the manufacturer. */
  manufacturer_str?: string | null;
  /** Name of the product. */
  product_str?: string | null;
  /** Serial number, as text. */
  serial_str?: string | null;
  /** Name of the configuration; none by default. */
  configuration_str?: string | null;
  /** Number of the vendor, 16 bits. */
  id_vendor?: int | null;
  /** The vendor's number of the product, 16 bits. */
  id_product?: int | null;
  /** Version of the device in binary-coded decimal: 0x0100 is 1.0. */
  bcd_device?: int | null;
  /** Class of the device; 0 (default) leaves it to the interfaces. */
  device_class?: int;
  /** Subclass of the device (default 0). */
  device_subclass?: int;
  /** Protocol of the device (default 0). */
  device_protocol?: int;
  /** Taken, but of no effect: the name of the configuration is `configuration_str`. */
  config_str?: string | null;
  /** Current that the device draws from the bus, in milliamperes, rounded down to an even number. */
  max_power_ma?: int | null;
  /** Whether the device may wake the computer (default false). */
  remote_wakeup?: boolean;
}
/** The board as a USB device: made of interfaces, which the computer sees once it is active. */
export interface Device {
  /** Switches off, describes the device by its interfaces, and switches on again: the connection breaks meanwhile. */
  init(...itfs: readonly Interface[]): void;
  /** The same, with settings. */
  init(...args: [...itfs: Interface[], kw: Kw<DeviceOptions>]): void;
  /**
   * Describes the device without switching it on.
   * @throws OSError with `EINVAL` while it is active
   */
  config(...itfs: readonly Interface[]): void;
  /** Describes the device, with settings. */
  config(...args: [...itfs: Interface[], kw: Kw<DeviceOptions>]): void;
  /** Whether the device is there for a computer to see; `is_open()` of an interface says whether one has taken it. */
  active(): boolean;
  /** Shows the device to the computer, or hides it. */
  active(value: boolean): boolean;
}
/**
 * The one USB device that the board is.
 * @example
 * const keyboard = new KeyboardInterface();
 * get().init(keyboard, { builtin_driver: true });
 */
export function get(): Device;
