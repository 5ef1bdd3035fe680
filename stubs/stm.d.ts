/**
 * `stm`: registers and second processors of STM32 chips.
 *
 * Follows the page "stm — functionality specific to STM32 MCUs" of the MicroPython documentation. Which registers have
 * names depends on the chip: there are hundreds, of which the documented ones stand here. A name like `GPIOA` is an
 * address, one like `GPIO_BSRR` an offset to add to it. Boards with little flash leave it out.
 * @ports stm32
 */
import type { bytes } from "./builtins.js";
import type { Memory } from "./machine.js";
import type { int, ReadableBuffer } from "./mpc.js";

/** Memory and registers as bytes, by address. */
export const mem8: Memory;
/** Memory and registers in units of 16 bits, by byte address. */
export const mem16: Memory;
/**
 * Memory and registers in words of 32 bits, by byte address.
 * @example
 * stm.mem32[stm.GPIOA + stm.GPIO_BSRR] = 1 << 2; // sets PA2
 */
export const mem32: Memory;
/** Where the registers of port A begin. */
export const GPIOA: int;
/** Where the registers of port B begin. */
export const GPIOB: int;
/** Where the registers of port C begin. */
export const GPIOC: int;
/** Where the registers of port D begin. */
export const GPIOD: int;
/** Where the registers of port E begin. */
export const GPIOE: int;
/** Offset of the register that sets and clears single pins. */
export const GPIO_BSRR: int;
/** Offset of the lower half of that register: sets pins. */
export const GPIO_BSRRL: int;
/** Offset of the upper half of that register: clears pins. */
export const GPIO_BSRRH: int;
/** Offset of the register with the levels of the pins. */
export const GPIO_IDR: int;
/** Offset of the register with the levels that outputs drive. */
export const GPIO_ODR: int;
/** Where the registers of the checksum unit begin. */
export const CRC: int;
/** Offset of the checksum unit's control register. */
export const CRC_CR: int;
/** Offset of the checksum unit's data register. */
export const CRC_DR: int;
/** Where the registers of clocks and resets begin. */
export const RCC: int;
/** Offset of the register that switches the clocks of bus AHB1 on. */
export const RCC_AHB1ENR: int;
/** Where the registers of timer 2 begin. */
export const TIM2: int;

/** State of the radio processor. STM32WB. */
export function rfcore_status(): int;
/** Version of the radio processor's firmware: 0 the updater's, 1 the radio's. STM32WB. */
export function rfcore_fw_version(id: 0 | 1): readonly [int, int, int, int, int];
/**
 * Gives the radio processor a command and waits for the result. STM32WB.
 * @param ogf group of the command
 * @param ocf the command
 * @param timeout_ms longest wait, in milliseconds; 0 the default
 */
export function rfcore_sys_hci(ogf: int, ocf: int, data: ReadableBuffer, timeout_ms?: int): bytes;
/** Sets the chip select of the radio inside the chip: false selects it. STM32WL. */
export function subghz_cs(level: boolean | int): void;
/** Sets what is called, once, by the radio's interrupt, with `null`; set it again in the handler. STM32WL. */
export function subghz_irq(handler: ((pin: null) => void) | null): void;
/** Whether the radio is busy and must not be sent a command. STM32WL. */
export function subghz_is_busy(): boolean;
