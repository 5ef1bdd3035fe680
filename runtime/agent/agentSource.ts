import { deflateSync } from "node:zlib";
import { LEAVING_EVENT, RESERVED_NAME } from "../../contract/index.js";
import { agent7, agent8, crc } from "../generated/agent.js";
import { writeWire } from "../marshal/writeWire.js";
import { crc32 } from "./crc.js";
import { type DenseNames, denseText, fromDense } from "./denseText.js";
import { packText, type UnpackingNames, unpacking } from "./packText.js";
import { fromPrintable, type PrintableNames, printable } from "./printable.js";
import { eventFrame } from "./replyFrame.js";
import { bytesLiteral, INFLATE, latin1 } from "./sourceLiteral.js";

/** What a board is given with the agent's source. */
export interface AgentParameters {
  /** Two bytes that start every frame to the host. */
  readonly mark: Uint8Array;
  /** Bytes after which a long frame is acknowledged. */
  readonly window: number;
  readonly float: "double" | "single" | "none";
  /** False where only text passes: frames are text then. */
  readonly eightBit: boolean;
  /** False where the link to the prompt carries text only: the source is text then, too. */
  readonly eightBitSource: boolean;
  /** Requests after which free memory is looked at, where garbage is collected at the prompt only; 0: it needn't be. */
  readonly limit: number;
  /** 03 interrupts a read: several bytes can be read at once. */
  readonly interrupts: boolean;
  /** The module binascii has crc32; else it is sent along. */
  readonly hasCrc: boolean;
  /** What the board inflates with, if it can. */
  readonly inflate: "deflate" | "uzlib" | undefined;
}

/**
 * The code that makes the agent resident and starts it. The source, and what it is given with it, travels as a literal whose
 * check is compared before anything of it runs; all names live in one dict.
 */
export function installCode(parameters: AgentParameters): Uint8Array {
  const { eightBit, eightBitSource, hasCrc, inflate } = parameters;
  const { text, names } = eightBit ? agent8 : agent7;
  const frame = (bytes: Uint8Array) =>
    eightBit ? (inflate ? rawLiteral(bytes) : `b"${hexEscapes(bytes)}"`) : textLiteral(latin1Text(bytes));
  const { ascii, R: data } = names;
  const literals = literalTexts(parameters, names, frame);
  // Where there are no floats their type isn't there to be compared with either.
  const known = parameters.float === "none" ? text.replaceAll("float", "int") : text;
  const filled = known.replace(/[\x01-\x08]/g, (mark) => literals[mark.charCodeAt(0) - 1]!);
  const ownCrc = hasCrc ? "" : `${crc.replace(/^def \w+/, `def ${names.crc32}`)}\n`;
  const whole = `${names.MARK}=${frame(parameters.mark)}\n${ownCrc}${filled}${inflate ? "" : `${names.opened}=io.BytesIO\n`}`;
  const inPieces = inflate !== undefined && eightBitSource;
  const { bytes, isHex, unpacking } = inflate
    ? deflated(inPieces ? cut(whole) : whole, names, inflate, eightBitSource)
    : (eightBitSource ? packed : dense)(whole, names);
  // At most one of what lengthens the source leaves room for more in 3 KB.
  const isCrowded = [!inflate, !eightBitSource, !hasCrc].filter(Boolean).length > 1;
  const literal = eightBitSource ? bytesLiteral(bytes) : Buffer.concat([latin1('rb"'), bytes, latin1('"')]);
  const stage = [
    `import ${inflate ? `io,${inflate},` : ""}ubinascii as ${ascii}`,
    ...(hasCrc ? [`assert ${ascii}.crc32(${data})==${crc32(bytes)}`] : []),
    ...(isHex ? [`${data}=${ascii}.hexlify(${data})`] : []),
    ...(hasCrc ? [] : [remainderCheck(bytes, isHex ? `int(${data},16)` : `int.from_bytes(${data},"big")`)]),
    ...unpacking,
    ...(isCrowded ? [`exec(${data})`] : withoutLineNumbers(names, inPieces)),
    `${names.run}()`,
  ].join("\n");
  return Buffer.concat([
    latin1(`${RESERVED_NAME}={"${data}":`),
    literal,
    latin1(`}\nexec("""${stage}""",${RESERVED_NAME})`),
  ]);
}

type Names = Readonly<Record<string, string>>;

/** A prime that only firmware with large integers can read: without them it can't compute the agent's checks either. */
const PRIME = 1_073_741_827;

/** For firmware without a CRC, while there is no other: the bytes are one number (as Python: `number`), of which the remainder is compared. */
function remainderCheck(bytes: Uint8Array, number: string): string {
  const expected = bytes.reduce((r, byte) => (r * 256 + byte) % PRIME, 0);
  return `assert ${number}%${PRIME}==${expected}`;
}

/** Runs what `data` holds. It takes less memory so. */
const withoutLineNumbers = ({ R: data, B: level, D: before }: Names, inPieces: boolean): string[] => [
  `from micropython import opt_level as ${level}`,
  `${before}=${level}();${level}(3)`,
  inPieces ? `try:\n for ${data} in ${data}.split(b"\\\\n\\\\n"):exec(${data})` : `try:exec(${data})`,
  `finally:${level}(${before})`,
];

/** What is compiled at once takes many times its length of the heap while it is. */
const PIECE = 2700;

/** Empty lines, of which there are none, part the text at statements of its top level. */
function cut(text: string): string {
  let length = 0;
  return text.replace(/^(?=\S).*\n(?: .*\n)*/gm, (statement) => {
    length += statement.length;
    if (length <= PIECE) return statement;
    length = statement.length;
    return `\n${statement}`;
  });
}

/** The source as it travels, and Python that puts it itself in its place. */
interface Travelling {
  readonly bytes: Uint8Array;
  /** What it puts in its place is made of the bytes' hex digits. */
  readonly isHex?: boolean;
  readonly unpacking: readonly string[];
}

function deflated(
  text: string,
  names: Names,
  inflate: keyof typeof INFLATE,
  eightBitSource: boolean,
): Travelling {
  const { R: data, opened } = names;
  const bytes = deflateSync(latin1(text), { level: 9, windowBits: 13, memLevel: 9 });
  const inflating = (from: string) => `${opened}=${INFLATE[inflate]};${data}=${opened}(${from}).read()`;
  if (eightBitSource) return { bytes, unpacking: [inflating(data!)] };
  const digits = printableNames(names);
  return { bytes: printable(bytes), unpacking: [fromPrintable(digits), inflating(digits.out)] };
}

function packed(text: string, names: Names): Travelling {
  const { bytes, first } = packText(text);
  return {
    bytes,
    isHex: true,
    unpacking: [unpacking(unpackingNames(names), first)],
  };
}

const dense = (text: string, names: Names): Travelling => ({
  bytes: denseText(text),
  unpacking: [fromDense(denseNames(names), text.length)],
});

// What these names hold until then is free when the agent sets them, and so are their places in the dict.
const unpackingNames = ({ R, O, J, N, K, L, P }: Names): UnpackingNames =>
  ({ data: R, out: O, at: J, digits: N, number: K, lengths: L, start: P }) as UnpackingNames;

const printableNames = ({ R, O, J, N, K }: Names): PrintableNames =>
  ({ data: R, out: O, at: J, number: N, digit: K }) as PrintableNames;

const denseNames = ({ R, O, J, N, K, L, P, V, S, X }: Names): DenseNames =>
  ({
    ...{ data: R, out: O, digits: J, range: N, number: K, what: L, far: P, model: V, symbol: S },
    decode: X,
  }) as DenseNames;

/** What stands in the source for the bytes 1, 2 …: scripts/generate/agent.mjs has their names. */
function literalTexts(
  { mark, window, float, eightBit, limit, interrupts, hasCrc, inflate }: AgentParameters,
  names: Names,
  frame: (bytes: Uint8Array) => string,
): readonly string[] {
  const leaving = eventFrame(mark, eightBit, writeWire([LEAVING_EVENT]));
  return [
    hasCrc ? `${names.ascii}.crc32` : names.crc32!,
    `${window}`,
    float === "double" ? '9,">Bd",203' : '5,">Bf",202',
    ...(limit > 0 ? leavingInTime(limit, names) : ["0", "0", "0"]),
    frame(leaving),
    // Where much else is sent there is no room for it.
    reading(interrupts && hasCrc && inflate !== undefined, names),
  ];
}

/**
 * Reads n bytes: one by one, or (`atOnce`) the first of a piece by itself and then the others. While there is no piece, no more than a byte
 * is asked for, as the next ones may be another tool's, and what an interrupted read has taken is lost. What may be left of a frame
 * comes in no pieces.
 */
function reading(atOnce: boolean, { X: interrupted, get, rd }: Names): string {
  const n = [..."nmk"].find((name) => name !== interrupted && name !== get && name !== rd);
  const slow = `bytes(${get}()for _ in range(${n}))`;
  const fast = `bytes((${get}(),))+${rd}.read(${n}-1)`;
  return `(lambda ${n}:${atOnce ? `${slow}if ${interrupted} else ${fast}` : slow})`;
}

/**
 * Where garbage is collected at the prompt only, the agent goes there once a quarter of what was free at its start is taken. It looks
 * every so many requests, and at each error.
 */
const leavingInTime = (limit: number, { B: most, N: accepted, S: state, out }: Names): string[] => [
  `${most}=gc.mem_alloc()+gc.mem_free()//4`,
  `${accepted}%${limit}<1 and gc.mem_alloc()>${most} and ${out}()`,
  `${state}>1 and gc.mem_alloc()>${most} and ${out}()`,
];

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
  return `[${H}.pop(handle,0)for handle in(${handles.join(",")},)if not handle in ${F}[2]]`;
}

const latin1Text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
