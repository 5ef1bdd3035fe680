/**
 * `usb.device.mouse`: a mouse with three buttons.
 *
 * Follows the package `usb-device-mouse` of micropython-lib.
 * @ports esp32, rp2, samd
 * @install usb-device-mouse
 */
import type { int, Kw } from "./mpc.js";
import { Interface } from "./usb.device.core.js";

/**
 * A mouse. Buttons stay down until they are released.
 * @example
 * const mouse = new MouseInterface();
 * get().init(mouse, { builtin_driver: true });
 * mouse.move_by(10, -5);
 * mouse.click_left(true);
 * mouse.click_left(false);
 */
export class MouseInterface extends Interface {
  /** Makes a mouse that is called "MicroPython Mouse". */
  constructor(kw?: Kw<{ interface_str?: string }>);
  /** Makes a mouse with a name. */
  constructor(interface_str: string);
  /** Whether the last movement is still being sent. */
  busy(): boolean;
  /** Sends a movement and the present state of the buttons; false if no computer has taken the mouse. */
  send_report(dx?: int, dy?: int): boolean;
  /** Presses the left button, or releases it. */
  click_left(down?: boolean): boolean;
  /** Presses the middle button, or releases it. */
  click_middle(down?: boolean): boolean;
  /** Presses the right button, or releases it. */
  click_right(down?: boolean): boolean;
  /**
   * Moves to the right and down by so many steps, each −127…127.
   * @throws ValueError for more
   */
  move_by(dx: int, dy: int): boolean;
}
