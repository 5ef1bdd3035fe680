/**
 * USB ids that only MicroPython boards have, so that `auto` may take one for a board. Bridges (CP210x, CH340, FTDI) serve
 * anything, and need naming once. Sources: MicroPython's ports (`MICROPY_HW_USB_VID`, `MICROPY_HW_USB_PID`).
 */
const KNOWN: readonly (readonly [vid: number, pid: number, name: string, port?: string])[] = [
  [0x2e8a, 0x0005, "MicroPython on RP2040/RP2350", "rp2"],
  [0xf055, 0x9800, "pyboard", "stm32"],
  [0xf055, 0x9801, "pyboard", "stm32"],
  [0xf055, 0x9802, "pyboard", "stm32"],
  [0x303a, 0x4001, "MicroPython on ESP32-S2/S3", "esp32"],
  [0x303a, 0x4002, "MicroPython on ESP32-S2/S3", "esp32"],
  [0x2341, 0x025e, "Arduino Nano RP2040 Connect", "rp2"],
  [0x2341, 0x056b, "Arduino Nano ESP32", "esp32"],
  [0x2341, 0x055b, "Arduino Portenta H7", "stm32"],
  [0x2341, 0x0566, "Arduino Giga", "stm32"],
  [0x0d28, 0x0204, "BBC micro:bit"],
  [0x37c5, 0x1204, "OpenMV Cam", "stm32"],
];

/** What a USB id says about the board; undefined if it could be anything. */
export function boardByUsbId(vid: number, pid: number): string | undefined {
  return KNOWN.find(([v, p]) => v === vid && p === pid)?.[2];
}

/** MicroPython's port for it, where the id says that, too. */
export function portByUsbId(vid: number, pid: number): string | undefined {
  return KNOWN.find(([v, p]) => v === vid && p === pid)?.[3];
}

/** A known board whose chip is the USB device itself: USB makes the host wait while the board's buffer is full. A micro:bit has a UART. */
export function hasOwnUsb({ vid, board }: { vid: number | undefined; board: string | undefined }): boolean {
  return board !== undefined && vid !== 0x0d28;
}

/**
 * USB-UART bridges, by whose lines boards are reset: vendors that make nothing else here, and Espressif's own
 * USB-Serial-JTAG, which acts on the lines as such a circuit does.
 */
const BRIDGE_VENDORS: ReadonlySet<number> = new Set([
  0x10c4, // Silicon Labs CP210x
  0x1a86, // WCH CH340, CH9102
  0x0403, // FTDI
  0x067b, // Prolific PL2303
]);

export function isBridge(vid: number, pid: number): boolean {
  return BRIDGE_VENDORS.has(vid) || isSerialJtag(vid, pid);
}

/** Espressif's USB-Serial-JTAG, which is part of the chip. */
export function isSerialJtag(vid: number | undefined, pid: number | undefined): boolean {
  return vid === 0x303a && pid === 0x1001;
}
