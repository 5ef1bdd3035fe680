/** The virtual board: MicroPython behind a byte stream, with peripherals that a test drives and watches. */
import { Board } from "./host/board.js";
import { firmwareImage } from "./host/firmwareImage.js";
import { Flash } from "./host/flash.js";
import { resolveProfile } from "./profiles.js";
import type { VirtualBoard, VirtualBoardOptions } from "./types.js";

export { type RegisterDeviceOptions, registerDevice } from "./host/registerDevice.js";
export { profileNames } from "./profiles.js";
export type * from "./types.js";

/** Boots a board. Resolves when it takes bytes; its banner may still be on the way. */
export async function createVirtualBoard(options: VirtualBoardOptions = {}): Promise<VirtualBoard> {
  const profile = resolveProfile(options.profile);
  if (options.heapSize !== undefined) profile.heapSize = options.heapSize;
  const image = await firmwareImage(options.wasm);
  const board = new Board({
    image,
    profile,
    folder: options.dir,
    flash: new Flash(options.files),
    seed: options.seed ?? 1,
    faults: options.faults,
  });
  try {
    await board.start("power-on");
  } catch (error) {
    await board.close();
    throw error;
  }
  return board;
}
