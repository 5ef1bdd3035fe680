/** Puts the parts of a board together and runs it. */
import { frozenModules } from "../generated/python.js";
import type { Message, WorkerData } from "../messages.js";
import { Clock } from "./clock.js";
import { Console } from "./console.js";
import { Files } from "./files.js";
import { Firmware } from "./firmware.js";
import { seeded } from "./random.js";
import { FolderStore, MemoryStore } from "./store.js";

export function powerUp({ port, start }: WorkerData): never {
  const post = (message: Message) => port.postMessage(message);
  const { link, profile } = start;
  const console = new Console({
    link,
    ring: () => post({ kind: "bell" }),
    stdinRing: profile.stdinRing,
    cooked: profile.cooked,
  });
  const store =
    "folder" in start.flash
      ? new FolderStore(start.flash.folder)
      : new MemoryStore(start.flash.files, (change) => post({ kind: "flash", change }));
  const files = new Files(store, frozenModules, profile.flashSize);
  const clock = new Clock(console, () => firmware.interrupted());
  const firmware: Firmware = new Firmware({
    link,
    module: start.module as WebAssembly.Module,
    symbols: start.symbols,
    profile,
    console,
    files,
    random: seeded(start.seed),
    ticks: clock.ticks,
    peripherals: {
      natives: {
        sleep_until: (deadline: number) => clock.sleepUntil(deadline),
        wait_until: (deadline: number) => clock.waitUntil(deadline),
        now: () => clock.now(),
        sync: () => void files.syncAll(),
      },
      pending: () => false,
      reset: () => undefined,
      idle: () => undefined,
    },
  });
  post({ kind: "ready", memory: firmware.engine.memory.u8.buffer, symbols: firmware.symbols });
  return firmware.serve(start.cause);
}
