import { ProtocolError } from "./errors.js";
import type { BoardDetails, BoardInfo, MacAddresses, MountedFileSystem } from "./info.js";
import { readChip } from "./repl/chip.js";
import type { Session } from "./repl/session.js";
import type { DetailsOptions } from "./types.js";

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
`;

/** The interfaces' addresses, each after the letter of its kind. Making a WLAN object doesn't switch a radio on. */
const NETWORK = ` try:
  import network as n
  try:i=n.STA_IF,n.AP_IF
  except:i=0,1
  for k,f in(("s",lambda:n.WLAN(i[0])),("a",lambda:n.WLAN(i[1])),("l",lambda:n.LAN())):
   try:a+=k+"".join("%02x"%b for b in f().config("mac"))+" "
   except:0
 except:0
`;

/**
 * What is mounted: the path in hexadecimal, bytes in a block, blocks in all, free ones. Firmware before 1.25 has no list of it. There
 * mounted folders are those of the root whose file system has other numbers than the root's.
 */
const FILE_SYSTEMS = ` try:
  import os
  try:
   try:import vfs as v
   except ImportError:v=os
   p=[e[1]for e in v.mount()]
  except:
   try:p=["/"]+["/"+e[0]for e in os.ilistdir("/")if e[1]==0x4000]
   except:p=["/"]
  r=0
  for d in p:
   try:
    q=os.statvfs(d)
    if d=="/":r=q
    if d=="/"or q!=r:a+="m"+"".join("%02x"%b for b in d.encode())+",%d,%d,%d "%(q[1],q[2],q[3])
   except:0
 except:0
`;

/** Nothing else checks what comes from the prompt. */
const SAY_TWICE = ` print("more",a);print("more",a)
`;

/** Bytes of one of the blocks that `micropython.mem_info()` counts in: four words (MICROPY_BYTES_PER_GC_BLOCK). */
const blockSize = ({ smallIntBits }: BoardInfo): number => (smallIntBits === 63 ? 32 : 16);

export async function askDetails(
  session: Session,
  info: BoardInfo,
  options: DetailsOptions,
): Promise<BoardDetails> {
  const { network, fileSystems, ...limits } = options;
  const isMore = network || fileSystems;
  const more = ` a=""\n${network ? NETWORK : ""}${fileSystems ? FILE_SYSTEMS : ""}${SAY_TWICE}`;
  const { text } = await session.exec(`${QUESTION}${isMore ? more : ""}_mpc2();del _mpc2`, limits);
  const [flags = "", firmware, build, chip = "?", ...rest] = text.split("\n");
  const match = /^([01]) ([01]) ([01])$/.exec(flags);
  const uniqueId = chip === "" ? "" : readChip(`${chip}\n`);
  if (!match || firmware === undefined || build === undefined || uniqueId === undefined) {
    throw damaged();
  }
  const [, used, free] = /^(\d+) (\d+)$/m.exec(rest.join("\n")) ?? [];
  const largest = /\bmax free sz: (\d+)/.exec(text)?.[1];
  const memory = {
    used: Number(used ?? 0),
    free: Number(free ?? 0),
    ...(largest !== undefined && { largest: Number(largest) * blockSize(info) }),
  };
  const emitters = ["native", "viper"].filter((_, i) => match[i + 1] === "1");
  const asked = isMore ? readMore(text) : [];
  return {
    emitters,
    threads: match[3] === "1",
    firmware,
    build,
    uniqueId,
    memory,
    ...(network && { macAddresses: addressesIn(asked) }),
    ...(fileSystems && { fileSystems: fileSystemsIn(asked) }),
  };
}

/** The words of the line that comes twice. */
function readMore(text: string): string[] {
  const [, line] = /^(more .*\n)\1$/m.exec(text) ?? [];
  if (line === undefined) throw damaged();
  return line.trim().split(" ").slice(1);
}

const KINDS = { s: "station", a: "accessPoint", l: "lan" } as const;

/** An interface that has no address yet (one whose chip has never been on) says zeros. */
function addressesIn(words: readonly string[]): MacAddresses {
  const addresses: { -readonly [K in keyof MacAddresses]: MacAddresses[K] } = {};
  for (const word of words) {
    const [, kind, digits] = /^([sal])((?:[0-9a-f]{2}){6,8})$/.exec(word) ?? [];
    if (digits === undefined || /^0+$/.test(digits)) continue;
    addresses[KINDS[kind as keyof typeof KINDS]] = digits.match(/../g)!.join(":");
  }
  return addresses;
}

function fileSystemsIn(words: readonly string[]): MountedFileSystem[] {
  return words.flatMap((word) => {
    const [, path, block, blocks, free] = /^m((?:[0-9a-f]{2})*),(\d+),(\d+),(\d+)$/.exec(word) ?? [];
    if (path === undefined) return [];
    const size = Number(block) * Number(blocks);
    const left = Number(block) * Number(free);
    return [{ path: Buffer.from(path, "hex").toString(), size, used: size - left, free: left }];
  });
}

const damaged = () =>
  new ProtocolError("the board's answer about itself was damaged on its way", { code: "damaged" });
