import { ProtocolError } from "./errors.js";
import type { BoardDetails, BoardInfo } from "./info.js";
import { readChip } from "./repl/chip.js";
import type { Session } from "./repl/session.js";
import type { CallOptions } from "./types.js";

/** Prints a line for each detail, the chip's number twice, as it is compared later; binds no name that stays. */
const QUESTION = `def _mpc2():
 import sys
 def t(c):
  try:exec(c,{})
  except:return 0
  return 1
 print(t("@micropython.native\\ndef f():pass"),t("@micropython.viper\\ndef f():pass"),t("import _thread"))
 print(sys.version)
 print(getattr(sys.implementation,"_build",""))
 try:
  import machine
  print(*2*["".join("%02x"%b for b in machine.unique_id())])
 except:print()
 import gc
 gc.collect()
 print(gc.mem_alloc(),gc.mem_free())
 try:
  import micropython
  micropython.mem_info()
 except:0
_mpc2();del _mpc2`;

/** Bytes of one of the blocks that `micropython.mem_info()` counts in: four words (MICROPY_BYTES_PER_GC_BLOCK). */
const blockSize = ({ smallIntBits }: BoardInfo): number => (smallIntBits === 63 ? 32 : 16);

export async function askDetails(
  session: Session,
  info: BoardInfo,
  options: CallOptions,
): Promise<BoardDetails> {
  const { text } = await session.exec(QUESTION, options);
  const [flags = "", firmware, build, chip = "?", ...rest] = text.split("\n");
  const match = /^([01]) ([01]) ([01])$/.exec(flags);
  const uniqueId = chip === "" ? "" : readChip(`${chip}\n`);
  if (!match || firmware === undefined || build === undefined || uniqueId === undefined) {
    throw new ProtocolError("the board's answer about itself was damaged on its way", { code: "damaged" });
  }
  const [, used, free] = /^(\d+) (\d+)$/m.exec(rest.join("\n")) ?? [];
  const largest = /\bmax free sz: (\d+)/.exec(text)?.[1];
  const memory = {
    used: Number(used ?? 0),
    free: Number(free ?? 0),
    ...(largest !== undefined && { largest: Number(largest) * blockSize(info) }),
  };
  const emitters = ["native", "viper"].filter((_, i) => match[i + 1] === "1");
  return { emitters, threads: match[3] === "1", firmware, build, uniqueId, memory };
}
