/** `machine.USBDevice`, for the ports that have it: esp32, rp2, samd, where the chip has native USB. */
import type { bytes, memoryview } from "../../builtins.js";
import type { Const, int, Kw, ReadableBuffer, WritableBuffer } from "../../mpc.js";

/** USB functions of the firmware, with their descriptors. */
export interface BuiltinDriverConst {
  /** One more than the highest interface number. */
  readonly itf_max: int;
  /** One more than the highest endpoint number. */
  readonly ep_max: int;
  /** One more than the highest string number. */
  readonly str_max: int;
  /** The device descriptor. */
  readonly desc_dev: bytes;
  /** The configuration descriptor, to which own interfaces are appended. */
  readonly desc_cfg: bytes;
}
/** How a transfer ended. */
export type TransferResult = Const<"USBDevice.xfer">;
/** Stage of a control transfer: 1 set-up, 2 data, 3 acknowledgement. */
export type ControlStage = 1 | 2 | 3;
/** Texts of a device by their numbers; `null` falls back to the firmware's. */
export type StringDescriptors =
  | readonly (string | ReadableBuffer | null)[]
  | { readonly [index: number]: string | ReadableBuffer | null };
/** Called for each interface that the computer has accepted, with its descriptor. */
export type OpenInterface = (descriptor: memoryview) => void;
/** Called for a control transfer: false refuses, true goes on, a buffer (in stage 1) takes or gives data. */
export type ControlTransfer = (stage: ControlStage, request: memoryview) => boolean | ReadableBuffer;
/** Called at the end of a transfer. */
export type TransferDone = (ep: int, result: TransferResult, xferred_bytes: int) => void;
/** What a device has beyond its descriptors. */
export interface USBDeviceOptions {
  /** Its texts; `null` for none, but the firmware wants it said. */
  desc_strs: StringDescriptors | null;
  /** An interface has been accepted. */
  open_itf_cb?: OpenInterface | null;
  /** The bus has been reset. */
  reset_cb?: (() => void) | null;
  /** A control transfer. */
  control_xfer_cb?: ControlTransfer | null;
  /** A transfer has ended. */
  xfer_cb?: TransferDone | null;
}
/**
 * USB functions written in the program. The `usb` packages of micropython-lib are easier to use.
 * @ports esp32, rp2, samd
 */
export class USBDevice {
  /** Gives access to the device; there is one object. */
  constructor();
  /**
   * Describes the device.
   * @param desc_dev device descriptor
   * @param desc_cfg configuration descriptor, beginning with that of `builtin_driver` if there is one
   */
  config(desc_dev: ReadableBuffer, desc_cfg: ReadableBuffer, kw: Kw<USBDeviceOptions>): void;
  /** Describes the device, callbacks in order. */
  config(
    desc_dev: ReadableBuffer,
    desc_cfg: ReadableBuffer,
    desc_strs: StringDescriptors | null,
    open_itf_cb?: OpenInterface | null,
    reset_cb?: (() => void) | null,
    control_xfer_cb?: ControlTransfer | null,
    xfer_cb?: TransferDone | null,
  ): void;
  /** Describes the device, with its texts; callbacks by name. */
  config(
    desc_dev: ReadableBuffer,
    desc_cfg: ReadableBuffer,
    desc_strs: StringDescriptors | null,
    kw: Kw<Omit<USBDeviceOptions, "desc_strs">>,
  ): void;
  /** Whether the device can be seen by the computer. */
  active(): boolean;
  /** Makes the device seen by the computer, or unseen: unplugged and plugged in again. */
  active(value: boolean | int): boolean;
  /** The firmware's functions that stay; may be changed while the device isn't active. */
  builtin_driver: BuiltinDriverConst;
  /** Wakes the computer, where it has allowed that; whether it was done. */
  remote_wakeup(): boolean;
  /**
   * Starts a transfer; its end calls `xfer_cb`.
   * @param ep number of the endpoint, not 0
   * @returns false if it can't be started at present
   */
  submit_xfer(ep: int, buffer: ReadableBuffer | WritableBuffer): boolean;
  /** Whether an endpoint is stalled. */
  stall(ep: int): boolean;
  /** Stalls an endpoint or lets it go on; how it was before. */
  stall(ep: int, stall: boolean): boolean;
  /** No functions of the firmware. */
  static readonly BUILTIN_NONE: BuiltinDriverConst;
  /** The firmware's usual functions. */
  static readonly BUILTIN_DEFAULT: BuiltinDriverConst;
  /** The serial port alone; only where that is the default. */
  static readonly BUILTIN_CDC: BuiltinDriverConst;
  /** The drive alone; only where that is the default. */
  static readonly BUILTIN_MSC: BuiltinDriverConst;
  /** Serial port and drive; only where that is the default. */
  static readonly BUILTIN_CDC_MSC: BuiltinDriverConst;
  /** The transfer has succeeded. Newer than version 1.28; before that a boolean. */
  static readonly XFER_SUCCESS: TransferResult;
  /** The transfer has failed. Newer than version 1.28. */
  static readonly XFER_FAILED: TransferResult;
  /** The computer has stalled the endpoint. Newer than version 1.28. */
  static readonly XFER_STALLED: TransferResult;
}
