import { deflateSync } from "node:zlib";
import { crc32 } from "../agent/crc.js";
import { bytesLiteral, INFLATE, latin1 } from "../agent/sourceLiteral.js";
import { filesSource } from "../generated/files.js";

/**
 * The code that puts files.py on the board. Its source travels as a literal whose CRC is compared, where the board has crc32,
 * before anything of it runs; deflated where the board inflates.
 */
export function installCode(inflates: keyof typeof INFLATE | undefined, eightBit: boolean): Uint8Array {
  const source = inflates ? deflateSync(filesSource, { level: 9, windowBits: 13 }) : latin1(filesSource);
  const stage = [
    "import binascii as b",
    ...(eightBit ? [] : ["s=b.a2b_base64(s)"]),
    `assert getattr(b,"crc32",lambda s:${crc32(source)})(s)==${crc32(source)}`,
    ...(inflates ? [`import io,${inflates}`, `s=(${INFLATE[inflates]})(s).read()`] : []),
    "exec(s,{})",
  ];
  const literal = eightBit ? bytesLiteral(source) : latin1(`"${Buffer.from(source).toString("base64")}"`);
  return Buffer.concat([latin1(`exec(${JSON.stringify(stage.join("\n"))},{"s":`), literal, latin1("})")]);
}
