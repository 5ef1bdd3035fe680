/**
 * `wipy`: what only the WiPy has.
 *
 * Follows the page "wipy – WiPy specific features" of the MicroPython documentation.
 * @ports wipy
 */

/** Whether the LED beats to show that the board lives. */
export function heartbeat(): boolean;
/** Lets the LED beat, or leaves it to the program. */
export function heartbeat(enable: boolean): void;
