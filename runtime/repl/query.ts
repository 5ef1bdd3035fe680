import { ascii } from "./bytes.js";

/**
 * The one question that connecting asks. Its answer proves three things at once: that the board runs what it is sent (the
 * check starts from a random number, so no echo and no old text can imitate it), that the answer is undamaged, and whether
 * the interpreter has restarted since a mark was left on it. It binds no name: `exec` gives it globals of its own.
 */

/** Key in the board's `sys.modules` (else among its globals) that holds the mark; a reset forgets it. */
const MARK = "_m0";

/** Looked for by importing them. */
const MODULES = ["deflate", "uzlib", "hashlib", "binascii", "select"] as const;

/** Evaluated one by one; what raises is sent as nothing. No spaces. */
const EXPRESSIONS = [
  "i[1]",
  "y.platform",
  "i._machine",
  "i._mpy",
  "gc.mem_free()",
  // Exact in all floats that keep the 1 beside it, so its digits tell the width: 0.0, 2.384186e-07, 2.384185791015625e-07.
  "2**-22+1-1",
  "y.maxsize>>32",
  "y.stdin.buffer!=0",
] as const;

/** The check has 16 bits, so that it fits the smallest ints. */
const BITS = 0xffff;
/** Nonces are as long as each other, and short. */
const [FIRST_NONCE, LAST_NONCE] = [1000, 9999] as const;

/** What the board said, as text; `interpretFacts` in ../info.ts makes it a BoardInfo. */
export interface Facts {
  readonly version: string;
  readonly platform: string;
  readonly machine: string;
  readonly mpy: string;
  readonly heapFree: string;
  readonly floatStep: string;
  /** `sys.maxsize` without its lowest 32 bits. */
  readonly maxsize: string;
  /** The mark that was there, or the one now left; empty if neither could be. */
  readonly mark: string;
  readonly modules: ReadonlySet<string>;
}

export interface Query {
  readonly code: Uint8Array;
  /** The mark that the board now carries, if it carried none. */
  readonly mark: string;
  /** The facts, if this line (without its line end) is the whole, undamaged answer. */
  read(line: Uint8Array): Facts | undefined;
}

/** `random` gives numbers in [0, 1); `known` is the mark that the board may carry. */
export function infoQuery(known: string | undefined, random: () => number = Math.random): Query {
  let nonce = FIRST_NONCE + Math.floor(random() * (LAST_NONCE - FIRST_NONCE));
  if (String(nonce) === known) nonce++;
  const mark = `getattr(y,'modules',g).setdefault('${MARK}',h)`;
  const code = ascii(`exec("""import sys as y,gc
h=${nonce}
i=y.implementation
s='\\\\n'
for e in"${[...MODULES, ...EXPRESSIONS, mark].join(" ")}".split():
 try:e=eval(e)
 except:
  try:__import__(e);e=1
  except:e=''
 s+=str(e)+'|'
for e in s:h=h*33+ord(e)&${BITS}
print(s,h)""",{'g':globals()})`);
  return { code, mark: String(nonce), read: (line) => readAnswer(line, nonce) };
}

function readAnswer(line: Uint8Array, nonce: number): Facts | undefined {
  const space = line.lastIndexOf(0x20);
  if (space < 0) return undefined;
  const check = new TextDecoder().decode(line.subarray(space + 1));
  const bytes = line.subarray(0, space);
  const text = new TextDecoder().decode(bytes);
  // Firmware without Unicode strings counts bytes.
  const codes = [bytes, Array.from(text, (c) => c.codePointAt(0)!)];
  if (!codes.some((c) => check === String(checkOf(c, nonce)))) return undefined;
  const fields = text.split("|");
  if (fields.length !== MODULES.length + EXPRESSIONS.length + 2) return undefined;
  const modules = new Set<string>(MODULES.filter((_, i) => fields[i] === "1"));
  const [version, platform, machine, mpy, heapFree, floatStep, maxsize, buffer, mark] = fields.slice(
    MODULES.length,
  ) as [string, string, string, string, string, string, string, string, string];
  if (buffer !== "") modules.add("buffer");
  return { version, platform, machine, mpy, heapFree, floatStep, maxsize, mark, modules };
}

/** As the query's last lines compute it on the board, over the answer and the newline before it. */
export function checkOf(codes: Iterable<number>, nonce: number): number {
  let check = (nonce * 33 + 0x0a) & BITS;
  for (const code of codes) check = (check * 33 + code) & BITS;
  return check;
}
