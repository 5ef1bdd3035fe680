import type { ProgramInput } from "./repl/programInput.js";
import type { BoardInput } from "./types.js";

/** A session's input, for who gives text. */
export function inputOf(input: ProgramInput): BoardInput {
  return {
    write: async (data) => input.write(asKeys(data)),
    type: async (keys) => input.type(asKeys(keys)),
    end: () => input.end(),
  };
}

/** Of text, line ends are the Enter key. */
const asKeys = (data: string | Uint8Array): Uint8Array =>
  typeof data === "string" ? new TextEncoder().encode(data.replace(/\r?\n/g, "\r")) : data;
