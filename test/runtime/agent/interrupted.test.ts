import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { AgentFunction } from "../../../contract/index.js";
import { installCode } from "../../../runtime/agent/agentSource.js";
import { requestFrame, textRequestFrame } from "../../../runtime/agent/requestFrame.js";
import { agent7, agent8 } from "../../../runtime/generated/agent.js";
import { writeWire } from "../../../runtime/marshal/writeWire.js";
import { runPython } from "../../micropython.js";

/**
 * A host is killed in the middle of a frame, and another tool comes: its Ctrl-C overtakes what the board hasn't read yet, of which the
 * agent makes what it will. However the frame is split, the tool comes to the prompt.
 */
const WINDOW = 8;
const board = { window: WINDOW, float: "double", limit: 0 } as const;
const firmware = {
  usual: { hasCrc: true, inflate: "deflate", eightBitSource: true },
  least: { hasCrc: false, inflate: undefined, eightBitSource: true },
  "least, as text": { hasCrc: false, inflate: undefined, eightBitSource: false },
} as const;

const put = (text: string) =>
  writeWire([AgentFunction.put, "/p", { wire: "bytes", value: new TextEncoder().encode(text) }]);
/** What is left of a text that is cut may look like the head of another frame: one that is short, long, or longer than the memory. */
const bodies = {
  short: put("ab"),
  "short, of heads": put("~~ y"),
  long: put("0123456789".repeat(2)),
  "long, of heads": put("a4b~   4c~  ! d~~~~~e~!!!!f\x05\x0d"),
};

const cases = [
  { of: "usual", eightBit: true, interrupts: true, overtakes: true },
  { of: "usual", eightBit: true, interrupts: false, overtakes: true },
  { of: "usual", eightBit: true, interrupts: false, overtakes: false },
  // All that is sent as text is read byte by byte.
  { of: "usual", eightBit: false, interrupts: true, overtakes: true },
  { of: "usual", eightBit: false, interrupts: false, overtakes: false },
  { of: "least", eightBit: true, interrupts: true, overtakes: true },
  { of: "least, as text", eightBit: false, interrupts: false, overtakes: false },
  ...(process.env.FAULTS
    ? ([{ of: "least, as text", eightBit: false, interrupts: true, overtakes: true }] as const)
    : []),
] as const;

test.each(cases)(
  "firmware: $of, 8 bits: $eightBit, known to interrupt: $interrupts, does: $overtakes; any split of any frame",
  async ({ of, eightBit, interrupts, overtakes }) => {
    const setup = await readFile(new URL("./interrupted.py", import.meta.url), "utf8");
    const mark = eightBit ? Uint8Array.of(0x80, 0xc0) : Uint8Array.of(0x7b, 0x21);
    const { names } = eightBit ? agent8 : agent7;
    const code = installCode({ ...board, ...firmware[of], mark, eightBit, interrupts });
    const make = eightBit ? requestFrame : textRequestFrame;
    const frames = Object.entries(bodies).map(
      ([name, body]) => [name, literal(make(body, 0, new Set(), 0x20, WINDOW).bytes)] as const,
    );
    const program = [
      `CODE = ${literal(code)}`,
      `RUN = "${names.run}"`,
      `NAMES = "${names.N}${names.I}${names.S}${names.X}"`,
      setup,
      ...frames.flatMap(([name, bytes]) => [
        `print("${name}:")`,
        `run(${bytes}, ${overtakes ? "True" : "False"})`,
      ]),
    ];
    const { output, error } = await runPython(program.join("\n"), { timeout: 110_000 });
    expect(error).toBeUndefined();
    expect(output).toBe(
      Object.keys(bodies)
        .map((name) => `${name}:\n`)
        .join(""),
    );
  },
);

const literal = (bytes: Uint8Array): string =>
  `b"${Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("")}"`;
