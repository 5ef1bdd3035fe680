/**
 * `usb.device.keyboard`: a keyboard.
 *
 * Follows the package `usb-device-keyboard` of micropython-lib.
 * @ports esp32, rp2, samd
 * @install usb-device-keyboard
 */
import type { bytearray, memoryview } from "./builtins.js";
import type { int, Source } from "./mpc.js";
import { HIDInterface } from "./usb.device.hid.js";

/**
 * A keyboard. Keys stay down until a report without them.
 * @example
 * const keyboard = new KeyboardInterface();
 * get().init(keyboard, { builtin_driver: true });
 * keyboard.send_keys([KeyCode.LEFT_SHIFT, KeyCode.H]);
 * keyboard.send_keys([]);
 */
export class KeyboardInterface extends HIDInterface {
  /** Makes a keyboard that is called "MicroPython Keyboard". */
  constructor();
  /** False; the package doesn't keep it up to date. */
  numlock: boolean;
  /** Hands the LEDs that the computer has set to `on_led_update`. */
  override on_set_report(report_data: bytearray | memoryview, report_id: int, report_type: int): void;
  /** Override: the computer has switched LEDs on or off, bits of `LEDCode`. */
  on_led_update(led_mask: int): void;
  /**
   * Says which keys are down, six at most besides those of `KeyCode` that are negative (shift and its like).
   * @param timeout_ms how long to wait for the last report to be gone (default 100)
   * @returns whether it was sent
   */
  send_keys(down_keys: Source<int>, timeout_ms?: int): boolean;
}
/** Numbers of keys, by their places on an American keyboard. Negative ones are held together with others. */
export class KeyCode {
  /** There is nothing to make: the numbers belong to the class. */
  private constructor();
  /** The letter A. */
  static readonly A: 4;
  /** The letter B. */
  static readonly B: 5;
  /** The letter C. */
  static readonly C: 6;
  /** The letter D. */
  static readonly D: 7;
  /** The letter E. */
  static readonly E: 8;
  /** The letter F. */
  static readonly F: 9;
  /** The letter G. */
  static readonly G: 10;
  /** The letter H. */
  static readonly H: 11;
  /** The letter I. */
  static readonly I: 12;
  /** The letter J. */
  static readonly J: 13;
  /** The letter K. */
  static readonly K: 14;
  /** The letter L. */
  static readonly L: 15;
  /** The letter M. */
  static readonly M: 16;
  /** The letter N. */
  static readonly N: 17;
  /** The letter O. */
  static readonly O: 18;
  /** The letter P. */
  static readonly P: 19;
  /** The letter Q. */
  static readonly Q: 20;
  /** The letter R. */
  static readonly R: 21;
  /** The letter S. */
  static readonly S: 22;
  /** The letter T. */
  static readonly T: 23;
  /** The letter U. */
  static readonly U: 24;
  /** The letter V. */
  static readonly V: 25;
  /** The letter W. */
  static readonly W: 26;
  /** The letter X. */
  static readonly X: 27;
  /** The letter Y. */
  static readonly Y: 28;
  /** The letter Z. */
  static readonly Z: 29;
  /** The 1 above the letters. */
  static readonly N1: 30;
  /** The 2 above the letters. */
  static readonly N2: 31;
  /** The 3 above the letters. */
  static readonly N3: 32;
  /** The 4 above the letters. */
  static readonly N4: 33;
  /** The 5 above the letters. */
  static readonly N5: 34;
  /** The 6 above the letters. */
  static readonly N6: 35;
  /** The 7 above the letters. */
  static readonly N7: 36;
  /** The 8 above the letters. */
  static readonly N8: 37;
  /** The 9 above the letters. */
  static readonly N9: 38;
  /** The 0 above the letters. */
  static readonly N0: 39;
  /** Enter, or return. */
  static readonly ENTER: 40;
  /** Leaves or cancels, at the top left. */
  static readonly ESCAPE: 41;
  /** Deletes to the left. */
  static readonly BACKSPACE: 42;
  /** To the next stop or field. */
  static readonly TAB: 43;
  /** The space bar. */
  static readonly SPACE: 44;
  /** `-`, with shift `_`. */
  static readonly MINUS: 45;
  /** `=`, with shift `+`. */
  static readonly EQUAL: 46;
  /** `[`, with shift `{`. */
  static readonly OPEN_BRACKET: 47;
  /** `]`, with shift `}`. */
  static readonly CLOSE_BRACKET: 48;
  /** `\`, with shift `|`. */
  static readonly BACKSLASH: 49;
  /** `#` and `~`, on keyboards that have a key for them. */
  static readonly HASH: 50;
  /** `;`, with shift `:`. */
  static readonly SEMICOLON: 51;
  /** `'`, with shift `"`. */
  static readonly QUOTE: 52;
  /** The grave accent, with shift `~`. */
  static readonly GRAVE: 53;
  /** `,`, with shift `<`. */
  static readonly COMMA: 54;
  /** `.`, with shift `>`. */
  static readonly DOT: 55;
  /** `/`, with shift `?`. */
  static readonly SLASH: 56;
  /** The key that fixes capital letters. */
  static readonly CAPS_LOCK: 57;
  /** The function key F1. */
  static readonly F1: 58;
  /** The function key F2. */
  static readonly F2: 59;
  /** The function key F3. */
  static readonly F3: 60;
  /** The function key F4. */
  static readonly F4: 61;
  /** The function key F5. */
  static readonly F5: 62;
  /** The function key F6. */
  static readonly F6: 63;
  /** The function key F7. */
  static readonly F7: 64;
  /** The function key F8. */
  static readonly F8: 65;
  /** The function key F9. */
  static readonly F9: 66;
  /** The function key F10. */
  static readonly F10: 67;
  /** The function key F11. */
  static readonly F11: 68;
  /** The function key F12. */
  static readonly F12: 69;
  /** Print screen. */
  static readonly PRINTSCREEN: 70;
  /** The key that fixes the picture. */
  static readonly SCROLL_LOCK: 71;
  /** Pause, or break, beside scroll lock. */
  static readonly PAUSE: 72;
  /** Between inserting and overwriting. */
  static readonly INSERT: 73;
  /** Home: to the start of the line. */
  static readonly HOME: 74;
  /** A page up. */
  static readonly PAGEUP: 75;
  /** Deletes to the right. */
  static readonly DELETE: 76;
  /** End of the line. */
  static readonly END: 77;
  /** A page down. */
  static readonly PAGEDOWN: 78;
  /** The cursor key to the right. */
  static readonly RIGHT: 79;
  /** The cursor key to the left. */
  static readonly LEFT: 80;
  /** The cursor key down. */
  static readonly DOWN: 81;
  /** The cursor key up. */
  static readonly UP: 82;
  /** Switches the number pad between digits and movement. */
  static readonly KP_NUM_LOCK: 83;
  /** `/` of the number pad. */
  static readonly KP_DIVIDE: 84;
  /** The same number as `KP_MULTIPLY`. */
  static readonly KP_AT: 85;
  /** `*` of the number pad. */
  static readonly KP_MULTIPLY: 85;
  /** `-` of the number pad. */
  static readonly KP_MINUS: 86;
  /** `+` of the number pad. */
  static readonly KP_PLUS: 87;
  /** Enter of the number pad. */
  static readonly KP_ENTER: 88;
  /** The 1 of the number pad. */
  static readonly KP_1: 89;
  /** The 2 of the number pad. */
  static readonly KP_2: 90;
  /** The 3 of the number pad. */
  static readonly KP_3: 91;
  /** The 4 of the number pad. */
  static readonly KP_4: 92;
  /** The 5 of the number pad. */
  static readonly KP_5: 93;
  /** The 6 of the number pad. */
  static readonly KP_6: 94;
  /** The 7 of the number pad. */
  static readonly KP_7: 95;
  /** The 8 of the number pad. */
  static readonly KP_8: 96;
  /** The 9 of the number pad. */
  static readonly KP_9: 97;
  /** The 0 of the number pad. */
  static readonly KP_0: 98;
  /** The control key, on the left. */
  static readonly LEFT_CTRL: -1;
  /** For capital letters, on the left. */
  static readonly LEFT_SHIFT: -2;
  /** The alt (option) key, on the left. */
  static readonly LEFT_ALT: -4;
  /** The key with the logo: Windows or command, on the left. */
  static readonly LEFT_UI: -8;
  /** The control key, on the right. */
  static readonly RIGHT_CTRL: -16;
  /** For capital letters, on the right. */
  static readonly RIGHT_SHIFT: -32;
  /** The alt (option) key, on the right. */
  static readonly RIGHT_ALT: -64;
  /** The key with the logo: Windows or command, on the right. */
  static readonly RIGHT_UI: -128;
}
/** Bits of the LEDs of a keyboard. */
export class LEDCode {
  /** No objects: bits alone. */
  private constructor();
  /** Numbers on the number pad. */
  static readonly NUM_LOCK: 1;
  /** Capitals are locked. */
  static readonly CAPS_LOCK: 2;
  /** The picture is fixed. */
  static readonly SCROLL_LOCK: 4;
  /** A compose sequence has begun. */
  static readonly COMPOSE: 8;
  /** Kana input. */
  static readonly KANA: 16;
}
