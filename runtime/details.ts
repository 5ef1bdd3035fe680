import { ProtocolError } from "./errors.js";
import type { BoardDetails } from "./info.js";
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
_mpc2();del _mpc2`;

export async function askDetails(session: Session, options: CallOptions): Promise<BoardDetails> {
  const { text } = await session.exec(QUESTION, options);
  const [flags = "", firmware, build, chip = "?"] = text.split("\n");
  const match = /^([01]) ([01]) ([01])$/.exec(flags);
  const uniqueId = chip === "" ? "" : readChip(`${chip}\n`);
  if (!match || firmware === undefined || build === undefined || uniqueId === undefined) {
    throw new ProtocolError("the board's answer about itself was damaged on its way", { code: "damaged" });
  }
  const emitters = ["native", "viper"].filter((_, i) => match[i + 1] === "1");
  return { emitters, threads: match[3] === "1", firmware, build, uniqueId };
}
