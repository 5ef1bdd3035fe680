import { deflateSync } from "node:zlib";
import { LEAVING_EVENT, RESERVED_NAME } from "../../contract/index.js";
import { agent7, agent8 } from "../generated/agent.js";
import { writeWire } from "../marshal/writeWire.js";
import { crc32 } from "./crc.js";
import { eventFrame } from "./replyFrame.js";

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
  /** The board has `deflate`. */
  readonly deflate: boolean;
}

/**
 * The code that makes the agent resident and starts it. The source travels as a literal whose CRC is compared before
 * anything of it runs; all names, the source's own too, live in one dict.
 */
export function installCode(parameters: AgentParameters): Uint8Array {
  const { eightBit, eightBitSource, deflate, mark } = parameters;
  const { text, names } = eightBit ? agent8 : agent7;
  const plain = new TextEncoder().encode(text);
  const source = deflate ? deflateSync(plain, { level: 9, windowBits: 12, memLevel: 9 }) : plain;
  const literal = eightBitSource
    ? bytesLiteral(source)
    : latin1(`"${Buffer.from(source).toString("base64")}"`);
  const { MARK, WINDOW, FLOAT, LIMIT, LEAVING, ascii, run } = names as Record<string, string>;
  const stage = [
    `import io${deflate ? ",deflate" : ""},ubinascii as ${ascii}`,
    `${eightBitSource ? "" : `_x=${ascii}.a2b_base64(_x)\n`}assert ${ascii}.crc32(_x)==${crc32(source)}`,
    deflate ? "exec(deflate.DeflateIO(io.BytesIO(_x)).read())" : "exec(_x)",
    `del _x;${run}()`,
  ].join("\n");
  const frames = (bytes: Uint8Array) =>
    eightBit ? bytesLiteral(bytes) : latin1(JSON.stringify(latin1Text(bytes)));
  return Buffer.concat([
    latin1(`${RESERVED_NAME}={"_x":`),
    literal,
    latin1(`,"${MARK}":`),
    frames(mark),
    latin1(`,"${LEAVING}":`),
    frames(eventFrame(mark, eightBit, writeWire([LEAVING_EVENT]))),
    latin1(
      `,"${WINDOW}":${parameters.window},"${FLOAT}":${parameters.float === "double" ? '(9,">Bd",203)' : '(5,">Bf",202)'},"${LIMIT}":${parameters.limit}}\nexec(${JSON.stringify(stage)},${RESERVED_NAME})`,
    ),
  ]);
}

/** Starts an agent that is on the board already. */
export function enterCode(eightBit: boolean): string {
  return `${RESERVED_NAME}["${(eightBit ? agent8 : agent7).names.run}"]()`;
}

/** For the agent's `exec`: from now on the function with this number is run while the agent waits. */
export function dueCode(eightBit: boolean, isFirst: boolean, fn: number): string {
  const { due, names } = eightBit ? agent8 : agent7;
  return `${isFirst ? due : ""}${names.D}.append(${names.F}[${fn}])`;
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const latin1Text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/**
 * A bytes literal that holds the bytes as they are, but for what the prompt or Python's lexer would act on (MicroPython
 * takes any other byte there).
 */
function bytesLiteral(bytes: Uint8Array): Uint8Array {
  // Three quotes spare line feeds and most quotes their backslash.
  const quotes = bytes.length > 99 ? '"""' : '"';
  const out: number[] = [...latin1(`b${quotes}`)];
  bytes.forEach((byte, i) => {
    const isMild = quotes.length > 1 && bytes[i - 1] !== 0x22 && i < bytes.length - 1;
    if (byte === 0x5c || (byte === 0x22 && !isMild)) out.push(0x5c, byte);
    else if (byte === 0x0a && quotes.length === 1) out.push(...latin1("\\n"));
    else if (byte === 0x0d) out.push(...latin1("\\r"));
    else if (byte > 0 && byte < 5) {
      const next = bytes[i + 1] ?? 0;
      out.push(...latin1(next >= 0x30 && next <= 0x37 ? `\\x0${byte}` : `\\${byte}`));
    } else out.push(byte);
  });
  out.push(...latin1(quotes));
  return Uint8Array.from(out);
}
