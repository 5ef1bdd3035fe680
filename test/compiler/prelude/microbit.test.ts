import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prelude } from "../../../compiler/generated/prelude.js";
import { assemblePrelude } from "../../../compiler/prelude/assemble.js";
import { haveMicrobit, type Microbit, startMicrobit } from "../../runtime/boards/microbit.js";

/** Paste mode of MicroPython 1.9.2, over the emulator's serial port: its echo says what has arrived. */
class PasteMode {
  #received = "";
  private constructor(private readonly socket: Socket) {
    socket.on("data", (bytes) => {
      this.#received += bytes.toString("latin1");
    });
  }

  static async open(address: string): Promise<PasteMode> {
    const url = new URL(address.replace("socket:", "http:"));
    const repl = new PasteMode(connect(Number(url.port), url.hostname));
    await repl.#until(">>> ");
    return repl;
  }

  /** Forgets everything, then runs the code and gives what it printed; what it raised is thrown. */
  async run(code: string): Promise<string> {
    await this.#say("\x04", ">>> ");
    await this.#say("\x05", "=== ");
    await this.#paste(code);
    await this.#say("\x04", "\r\n>>> ");
    const output = this.#received.slice(0, -">>> ".length).replaceAll("\r\n", "\n").replace(/^\n/, "");
    if (output.includes("Traceback (most recent call last)")) throw new Error(output);
    return output;
  }

  close(): void {
    this.socket.destroy();
  }

  /** Its receiver holds 64 bytes and there is no flow control: each piece waits for the echo of the last. */
  async #paste(code: string): Promise<void> {
    for (let i = 0; i < code.length; i += 32) {
      const piece = code.slice(i, i + 32).replaceAll("\n", "\r");
      await this.#say(piece, piece.replaceAll("\r", "\r\n=== "));
    }
  }

  async #say(text: string, answer: string): Promise<void> {
    this.#received = "";
    this.socket.write(text, "latin1");
    await this.#until(answer);
  }

  async #until(text: string): Promise<void> {
    for (const end = Date.now() + 20_000; !this.#received.includes(text); ) {
      if (Date.now() > end)
        throw new Error(`waited for ${JSON.stringify(text)}, got ${JSON.stringify(this.#received)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

describe.skipIf(!haveMicrobit())(
  "the prelude on MicroPython 1.9.2 with floats of 22 bits and 9 KB of heap",
  () => {
    let board: Microbit;
    let repl: PasteMode;
    beforeAll(async () => {
      board = await startMicrobit();
      repl = await PasteMode.open(board.address);
    });
    afterAll(async () => {
      repl?.close();
      await board?.stop();
    });
    const run = (names: string[], code: string) => repl.run(`${assemblePrelude(names, prelude)}${code}\n`);

    it("prints the shortest digits for its floats", async () => {
      const printed = await run(
        ["num_str"],
        "print(num_str(0.1), num_str(1 / 3), num_str(2.5), num_str(100.0), num_str(1e22))",
      );
      expect(printed).toBe("0.1 0.3333333 2.5 100 1e+22\n");
    });
    it("indexes, divides, takes remainders and wraps as JavaScript", async () => {
      const code = "print(at_or_none([1], 3), mod(-7, 2), div(1, 0), i32(0x80000000), shl(1, 31))";
      expect(await run(["at_or_none", "mod", "div", "i32", "shl"], code)).toBe(
        "None -1 inf -2147483648 -2147483648\n",
      );
    });
    it("sorts stably", async () => {
      const code = "print(merge_sort([(i % 2, i) for i in range(12)], lambda a, b: a[0] - b[0])[5:7])";
      expect(await run(["merge_sort"], code)).toBe("[(0, 10), (1, 1)]\n");
    });
    it("has errors with names and messages", async () => {
      const code =
        'try:\n raise RangeError("r")\nexcept Exception as e:\n print(e.name, e.message, e.toString())';
      expect(await run(["RangeError"], code)).toBe("RangeError r RangeError: r\n");
    });
  },
  120_000,
);
