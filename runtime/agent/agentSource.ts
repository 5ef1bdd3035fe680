import { deflateSync } from "node:zlib";
import { LEAVING_EVENT, RESERVED_NAME } from "../../contract/index.js";
import { agent7, agent8 } from "../generated/agent.js";
import { writeWire } from "../marshal/writeWire.js";
import { crc32 } from "./crc.js";
import { eventFrame } from "./replyFrame.js";
import { bytesLiteral, INFLATE, latin1 } from "./sourceLiteral.js";

/** What a board is given with the agent's source. */
export interface AgentParameters {
  /** Two bytes that start every frame to the host. */
  readonly mark: Uint8Array;
  /** Bytes after which a long frame is acknowledged. */
  readonly window: number;
  readonly float: "double" | "single";
  /** False where only text passes: frames are text then. */
  readonly eightBit: boolean;
  /** False where the link to the prompt carries text only: the source is text then, too. */
  readonly eightBitSource: boolean;
  /** Requests after which free memory is looked at, where garbage is collected at the prompt only; 0: it needn't be. */
  readonly limit: number;
  /** 03 interrupts a read: several bytes can be read at once. */
  readonly interrupts: boolean;
  /** What the board inflates with, if it can. */
  readonly inflate: "deflate" | "uzlib" | undefined;
}

/**
 * The code that makes the agent resident and starts it. The source, and what it is given with it, travels as a literal whose
 * CRC is compared before anything of it runs; all names live in one dict.
 */
export function installCode(parameters: AgentParameters): Uint8Array {
  const { eightBit, eightBitSource, inflate } = parameters;
  const { text, pairs, packed, names } = eightBit ? agent8 : agent7;
  const frame = (bytes: Uint8Array) =>
    eightBit ? (inflate ? rawLiteral(bytes) : `b"${hexEscapes(bytes)}"`) : JSON.stringify(latin1Text(bytes));
  const given = `${names.MARK}=${frame(parameters.mark)}\n`;
  const literals = literalTexts(parameters, names, frame);
  const filled = (source: string) =>
    source.replace(/[\x01-\x05]/g, (mark) => literals[mark.charCodeAt(0) - 1]!);
  const source = inflate
    ? deflateSync(latin1(given + filled(text)), { level: 9, windowBits: 13, memLevel: 9 })
    : latin1(pairs + given + filled(packed));
  const literal = eightBitSource
    ? bytesLiteral(source)
    : latin1(`"${Buffer.from(source).toString("base64")}"`);
  // What these two names hold until then is free when the agent sets them, and so are their places in the dict.
  const { ascii, inflate: inflater, R: data, B: micropython } = names;
  const stage = [
    `import io,ubinascii as ${ascii},micropython as ${micropython};` +
      (eightBitSource ? "" : `${data}=${ascii}.a2b_base64(${data});`) +
      `assert ${ascii}.crc32(${data})==${crc32(source)}` +
      (inflate
        ? `;${inflater}=${INFLATE[inflate]};${data}=${inflater}(io.BytesIO(${data})).read();`
        : `${unpacking(data!)}\n`) +
      // Without line numbers it is smaller.
      `${data}=${data},${micropython}.opt_level();${micropython}.opt_level(3)`,
    `try:exec(${data}[0])`,
    `finally:${micropython}.opt_level(${data}[1])`,
    `${names.run}()`,
  ].join("\n");
  return Buffer.concat([
    latin1(`${RESERVED_NAME}={"${data}":`),
    literal,
    latin1(`}\nexec(${JSON.stringify(stage)},${RESERVED_NAME})`),
  ]);
}

/** Replaces the bytes from 80h on by the pairs that they stand for, the last one first. */
const unpacking = (data: string): string =>
  `;_p=${data}[:256];${data}=${data}[256:]\n` +
  `for _i in range(127,-1,-1):${data}=${data}.replace(bytes((128+_i,)),_p[2*_i:2*_i+2])\n` +
  "del _p,_i";

/** What stands in the source for the bytes 1, 2 …: scripts/generate/agent.mjs has their names. */
function literalTexts(
  { mark, window, float, eightBit, limit, interrupts }: AgentParameters,
  names: Readonly<Record<string, string>>,
  frame: (bytes: Uint8Array) => string,
): readonly string[] {
  const leaving = eventFrame(mark, eightBit, writeWire([LEAVING_EVENT]));
  return [
    `${window}`,
    float === "double" ? '9,">Bd",203' : '5,">Bf",202',
    `${limit}`,
    frame(leaving),
    interrupts ? `${names.rd}${eightBit ? ".read" : ""}` : takeSlowly(names.get!, eightBit),
  ];
}

/** Where 03 doesn't interrupt, a read that waits for more than a byte would keep other tools out. */
const takeSlowly = (get: string, eightBit: boolean): string =>
  eightBit
    ? `(lambda n:bytes(map(${get},[bytearray(1)]*n)))`
    : `(lambda n:"".join(map(chr,map(${get},[1]*n))))`;

/** Deflated source may hold any byte; without, bytes from 80h on stand for pairs. */
const rawLiteral = (bytes: Uint8Array): string =>
  `b"${latin1Text(bytes).replace(/[\x00-\x1f"\\]/g, (byte) => hexEscapes(latin1(byte)))}"`;

const hexEscapes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");

/** Starts an agent that is on the board already. */
export function enterCode(eightBit: boolean): string {
  return `${RESERVED_NAME}["${(eightBit ? agent8 : agent7).names.run}"]()`;
}

/** For the agent's `exec`: from now on the function with this number is run while the agent waits. */
export function dueCode(eightBit: boolean, isFirst: boolean, fn: number): string {
  const { due, names } = eightBit ? agent8 : agent7;
  return `${isFirst ? due : ""}${names.D}.append(${names.F}[${fn}])`;
}

/** For the agent's `exec`: forgets these handles, but those given out again since it was done for none. */
export function forgetCode(eightBit: boolean, handles: readonly number[]): string {
  const { F, H } = (eightBit ? agent8 : agent7).names;
  if (handles.length === 0) return `${F}[2].clear()`;
  return `[${H}.pop(h,0)for h in(${handles.join(",")},)if not h in ${F}[2]]`;
}

const latin1Text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
