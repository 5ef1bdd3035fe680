import { deflateSync } from "node:zlib";
import { RESERVED_NAME } from "../../contract/index.js";
import { agent7, agent8 } from "../generated/agent.js";
import { crc32 } from "./crc.js";

/** What a board is given with the agent's source. */
export interface AgentParameters {
  /** Two bytes that start every frame to the host. */
  readonly mark: Uint8Array;
  /** Bytes after which a long frame is acknowledged. */
  readonly window: number;
  /** struct's code for the board's floats. */
  readonly float: "d" | "f";
  /** False where only text passes. */
  readonly eightBit: boolean;
  /** Bytes of garbage after which the agent goes to the prompt, where alone they are collected; 0: it needn't. */
  readonly limit: number;
  /** The board has `deflate`. */
  readonly deflate: boolean;
}

/**
 * The code that makes the agent resident and starts it. The source travels as a literal whose CRC is compared before
 * anything of it runs; all names, the source's own too, live in one dict.
 */
export function installCode(parameters: AgentParameters): Uint8Array {
  const { text, names } = parameters.eightBit ? agent8 : agent7;
  const plain = new TextEncoder().encode(text);
  const source = parameters.deflate ? deflateSync(plain, { level: 9, windowBits: 12, memLevel: 9 }) : plain;
  const literal = parameters.eightBit
    ? bytesLiteral(source)
    : latin1(`"${Buffer.from(source).toString("base64")}"`);
  const mark = parameters.eightBit
    ? bytesLiteral(parameters.mark)
    : latin1(JSON.stringify(latin1Text(parameters.mark)));
  const unpack = parameters.eightBit ? "" : "x=b.a2b_base64(x)\n";
  const exec = parameters.deflate ? "exec(deflate.DeflateIO(io.BytesIO(x)).read())" : "exec(x)";
  const stage = [
    `import io${parameters.deflate ? ",deflate" : ""}`,
    "try:import ubinascii as b",
    "except:import binascii as b",
    `${unpack}if b.crc32(x)!=${crc32(source)}:raise OSError(5)`,
    exec,
    `del x;${names.run}()`,
  ].join("\n");
  const { MARK, WINDOW, FLOAT, LIMIT } = names as Record<string, string>;
  return Buffer.concat([
    latin1(`${RESERVED_NAME}={"x":`),
    literal,
    latin1(`,"${MARK}":`),
    mark,
    latin1(
      `,"${WINDOW}":${parameters.window},"${FLOAT}":"${parameters.float}","${LIMIT}":${parameters.limit}}\nexec(${JSON.stringify(stage)},${RESERVED_NAME})`,
    ),
  ]);
}

/** Starts an agent that is on the board already. */
export function enterCode(eightBit: boolean): string {
  return `${RESERVED_NAME}["${(eightBit ? agent8 : agent7).names.run}"]()`;
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const latin1Text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/**
 * A bytes literal that holds the bytes as they are, but for what the prompt or Python's lexer would act on (MicroPython
 * takes any other byte there).
 */
function bytesLiteral(bytes: Uint8Array): Uint8Array {
  const out: number[] = [...latin1('b"')];
  bytes.forEach((byte, i) => {
    if (byte === 0x22 || byte === 0x5c) out.push(0x5c, byte);
    else if (byte === 0x0a) out.push(...latin1("\\n"));
    else if (byte === 0x0d) out.push(...latin1("\\r"));
    else if (byte < 6) {
      const next = bytes[i + 1] ?? 0;
      out.push(...latin1(next >= 0x30 && next <= 0x37 ? `\\x0${byte}` : `\\${byte}`));
    } else out.push(byte);
  });
  out.push(0x22);
  return Uint8Array.from(out);
}
