/**
 * What people have to do by hand, by port. Sources: the quick references of MicroPython's documentation, and the boards' own.
 */
interface PortSteps {
  /** To get a board back whose program can't be stopped. */
  readonly rescue: readonly string[];
  /** What a board in its bootloader is like, and how to leave that. */
  readonly bootloader: string;
}

const uf2 = (how: string, drive: string): PortSteps => ({
  rescue: [
    `${how}: a drive${drive} appears.`,
    "Copy MicroPython's .uf2 to it. The files on the board stay; a program that starts by itself does, too.",
    "If that doesn't help, erase its flash first (an .uf2 that does so comes from the maker), then copy MicroPython's.",
  ],
  bootloader: `A drive${drive} appears, to which an .uf2 is copied. To leave it as it was: press reset, or unplug it.`,
});

const ANY: PortSteps = {
  rescue: [
    "Look in the board's documentation for its bootloader, erase its flash, and write MicroPython's firmware anew. Writing alone keeps the files.",
  ],
  bootloader: "To leave it as it was: press reset, or unplug it.",
};

const STEPS: Readonly<Record<string, PortSteps>> = {
  rp2: uf2("Hold BOOTSEL while you plug the board in", " (RPI-RP2 or RP2350)"),
  samd: uf2("Press reset twice, quickly", ""),
  nrf: uf2("Press reset twice, quickly (boards with an UF2 bootloader)", ""),
  stm32: {
    rescue: [
      "Safe boot (pyboard): hold USR, press and release RST, and let USR go when only the orange LED is lit: neither boot.py nor main.py run.",
      "Factory reset of the files: the same, but let USR go when green and orange are lit together.",
      "Firmware anew: connect DFU (BOOT0) to 3V3, press RST, and write it with dfu-util. The files stay.",
    ],
    bootloader: "It is a DFU device now, for dfu-util. To leave it as it was: press RST, or unplug it.",
  },
  esp32: {
    rescue: [
      "Hold BOOT, press and release EN (or RESET), and let BOOT go: it waits for esptool.",
      "`esptool erase_flash` (the files go, too), then write MicroPython's firmware. Writing alone keeps the files.",
    ],
    bootloader: "It waits for esptool now. To leave it as it was: press EN (or RESET), or unplug it.",
  },
  esp8266: {
    rescue: [
      "Hold FLASH (GPIO0 to ground), press and release RST: it waits for esptool.",
      "`esptool erase_flash` (the files go, too), then write MicroPython's firmware. Writing alone keeps the files.",
    ],
    bootloader: "It waits for esptool now. To leave it as it was: press RST, or unplug it.",
  },
};

/** For a port's name, as `portOfPlatform` gives it; undefined where it isn't known. */
export function portSteps(port: string | undefined): PortSteps {
  return (port === undefined ? undefined : STEPS[port]) ?? ANY;
}
