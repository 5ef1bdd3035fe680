import { deflateSync } from "node:zlib";
import { LEAVING_EVENT, RESERVED_NAME } from "../../contract/index.js";
import { agent7, agent8 } from "../generated/agent.js";
import { writeWire } from "../marshal/writeWire.js";
import { crc32 } from "./crc.js";
import { packText, type UnpackingNames, unpacking } from "./packText.js";
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
  const { text, names } = eightBit ? agent8 : agent7;
  const frame = (bytes: Uint8Array) =>
    eightBit ? (inflate ? rawLiteral(bytes) : `b"${hexEscapes(bytes)}"`) : textLiteral(latin1Text(bytes));
  const { ascii, R: data, B: optLevel } = names;
  const literals = literalTexts(parameters, names, frame);
  const filled = text.replace(/[\x01-\x05]/g, (mark) => literals[mark.charCodeAt(0) - 1]!);
  const given = `${names.MARK}=${frame(parameters.mark)}\n`;
  const { bytes, unpacked } = inflate
    ? deflated(given, filled, names, inflate)
    : packed(given, filled, names);
  const literal = eightBitSource ? bytesLiteral(bytes) : latin1(`"${Buffer.from(bytes).toString("base64")}"`);
  // What these names hold until then is free when the agent sets them, and so are their places in the dict.
  const stage = [
    `import io,ubinascii as ${ascii};from micropython import opt_level as ${optLevel};` +
      (eightBitSource ? "" : `${data}=${ascii}.a2b_base64(${data});`) +
      `assert ${ascii}.crc32(${data})==${crc32(bytes)}`,
    // Without line numbers it is smaller.
    `${unpacked};${optLevel}(3)`,
    `try:exec(${data}[0])`,
    `finally:${optLevel}(${data}[1])`,
    `${names.run}()`,
  ].join("\n");
  return Buffer.concat([
    latin1(`${RESERVED_NAME}={"${data}":`),
    literal,
    latin1(`}\nexec("""${stage}""",${RESERVED_NAME})`),
  ]);
}

type Names = Readonly<Record<string, string>>;

/** The source as it travels, and Python that makes a tuple in its place: the source, and the level to go back to. */
interface Travelling {
  readonly bytes: Uint8Array;
  readonly unpacked: string;
}

function deflated(given: string, text: string, names: Names, inflate: keyof typeof INFLATE): Travelling {
  const { R: data, B: optLevel, opened } = names;
  return {
    bytes: deflateSync(latin1(given + openingDeflated(opened!) + text), {
      level: 9,
      windowBits: 13,
      memLevel: 9,
    }),
    unpacked: `${opened}=${INFLATE[inflate]};${data}=${opened}(io.BytesIO(${data})).read(),${optLevel}()`,
  };
}

function packed(given: string, text: string, names: Names): Travelling {
  const { ascii, opened, B: optLevel } = names;
  const { bytes, first } = packText(`${given}${opened}=io.BytesIO\n${text}`);
  const options = { hexlify: `${ascii}.hexlify`, first, beside: `${optLevel}()` };
  return { bytes, unpacked: unpacking(unpackingNames(names), options) };
}

/** Before it, the name holds what inflates. A leading 0 marks deflated text. */
const openingDeflated = (opened: string): string =>
  `def ${opened}(b,i=${opened}):\n f=io.BytesIO(b)\n if b[:1]==b"\\0":f.read(1);f=i(f)\n return f\n`;

/** All of them are globals that the agent sets. */
function unpackingNames(names: Names): UnpackingNames {
  const [data, out, at, digits, number, lengths, start] = ["R", "O", "I", "N", "K", "L", "P"].map(
    (name) => names[name]!,
  ) as [string, string, string, string, string, string, string];
  return { data, out, at, digits, number, lengths, start };
}

/** What stands in the source for the bytes 1, 2 …: scripts/generate/agent.mjs has their names. */
function literalTexts(
  { mark, window, float, eightBit, limit, interrupts }: AgentParameters,
  names: Names,
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

/** Deflated source may hold any byte; what is packed holds ASCII. */
const rawLiteral = (bytes: Uint8Array): string =>
  `b"${latin1Text(bytes).replace(/[\x00-\x1f"\\]/g, (byte) => hexEscapes(latin1(byte)))}"`;

const textLiteral = (text: string): string => JSON.stringify(text).replaceAll("\x7f", "\\x7f");

const hexEscapes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");

/** Starts an agent that is on the board already. */
export function enterCode(eightBit: boolean): string {
  return `${RESERVED_NAME}["${(eightBit ? agent8 : agent7).names.run}"]()`;
}

/** For the agent's `exec`: what requests and replies need that hold more than simple values. */
export const moreCode = (eightBit: boolean): string => (eightBit ? agent8 : agent7).more;

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
