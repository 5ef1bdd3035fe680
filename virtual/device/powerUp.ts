/** Puts the parts of a board together and runs it. */
import { frozenModules } from "../generated/python.js";
import { MachineWords } from "../machineWords.js";
import type { Message, WorkerData } from "../messages.js";
import { seeded } from "../random.js";
import { Clock } from "./clock.js";
import { Console } from "./console.js";
import { Files } from "./files.js";
import { Firmware } from "./firmware.js";
import { Peripherals } from "./peripherals.js";
import { Rendezvous } from "./rendezvous.js";
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
  const clock = new Clock(
    console,
    () => firmware.interrupted(),
    () => firmware.scheduler.locked,
  );
  const random = seeded(start.seed);
  const peripherals = new Peripherals({
    control: link.control,
    words: new MachineWords(link.machine),
    clock,
    rendezvous: new Rendezvous(link, (question, id) => post({ kind: "question", question, id })),
    memory: () => firmware.engine.memory,
    post,
    files,
    uniqueId: Uint8Array.from({ length: 8 }, () => random() & 255),
  });
  console.alarm = () => peripherals.alarm();
  const firmware: Firmware = new Firmware({
    link,
    module: start.module as WebAssembly.Module,
    symbols: start.symbols,
    profile,
    console,
    files,
    random,
    ticks: clock.ticks,
    peripherals,
  });
  post({
    kind: "ready",
    memory: firmware.engine.memory.u8.buffer,
    symbols: firmware.symbols,
    dispatcher: firmware.dispatcher,
  });
  return firmware.serve(start.cause);
}
