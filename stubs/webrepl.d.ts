/**
 * `webrepl`: the prompt over the network, for browsers.
 *
 * Follows the section "WebREPL" of the ESP quick references in the MicroPython documentation.
 * @ports esp32, esp8266
 * @install webrepl
 * @frozen alif, esp32, esp8266, giga, mimxrt1060-evk, nano-rp2040-connect, nicla-vision, nucleo-f767zi, nucleo-h743zi, pico-w, pico2-w, portenta-c33, portenta-h7, pyboard-d, teensy-4.1, w5500-evb-pico
 */
import type { int, Kw } from "./mpc.js";

/** Starts the server, everything by name. Set up first by `import webrepl_setup` at the prompt. */
export function start(kw?: Kw<{ port?: int; password?: string | null }>): void;
/**
 * Starts the server on a port (default 8266); the password is the one of the set-up if not given, at most 9 characters.
 * @example
 * start(8266, "secret");
 */
export function start(port: int, password?: string | null): void;
/** Starts the server without other tasks, everything by name: waits for a connection. */
export function start_foreground(kw?: Kw<{ port?: int; password?: string | null }>): void;
/** Starts the server on a port and waits for a connection. */
export function start_foreground(port: int, password?: string | null): void;
/** Stops the server and ends its connection. */
export function stop(): void;
