/**
 * `errno`: why an `OSError` was raised, by name.
 *
 * Follows the page "errno – system error codes" of the MicroPython documentation. Which names there are, and on the unix
 * port some numbers, depend on the port; the numbers are C's. Not on SAMD21 boards without a flash chip, nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { dict } from "./builtins.js";
import type { int } from "./mpc.js";

/**
 * The names of the numbers: `errorcode.get(2)` is `"ENOENT"`.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const errorcode: dict<int, string>;
/** The operation isn't permitted. */
export const EPERM: int;
/**
 * No such file or directory.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ENOENT: int;
/** Input or output failed. */
export const EIO: int;
/**
 * The file or stream isn't open, or not for this.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EBADF: int;
/**
 * Nothing is there at present; try again.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EAGAIN: int;
/**
 * There isn't enough memory.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ENOMEM: int;
/**
 * Access is refused.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EACCES: int;
/**
 * A file or directory of that name is there already.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EEXIST: int;
/** No such device: a bus device doesn't answer, or there is no such peripheral. */
export const ENODEV: int;
/**
 * A directory stands where a file is needed.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EISDIR: int;
/** An argument can't be used. */
export const EINVAL: int;
/**
 * The object can't do that.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EOPNOTSUPP: int;
/**
 * Another socket has this address.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EADDRINUSE: int;
/**
 * The connection was given up.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ECONNABORTED: int;
/**
 * The other side reset the connection.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ECONNRESET: int;
/**
 * There is no room for buffers.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ENOBUFS: int;
/**
 * The socket isn't connected.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ENOTCONN: int;
/** It took too long; also an I²C or SPI device that doesn't answer. */
export const ETIMEDOUT: int;
/**
 * Nobody listens at that address.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const ECONNREFUSED: int;
/**
 * There is no way to that host.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EHOSTUNREACH: int;
/**
 * It is being done already.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EALREADY: int;
/**
 * It has begun and isn't finished, as connecting a non-blocking socket.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export const EINPROGRESS: int;
