import { expect, test } from "vitest";
import { createCompiler } from "../../../compiler/index.js";
import { program } from "../../conformance/program.js";
import { runPython } from "../../micropython.js";

test("words of PIO programs are bare names, what else they use is kept", () =>
  program`
    import { asm_pio, PIO } from "rp2";
    const DELAY = 31;
    export const blink = asm_pio({ set_init: [PIO.OUT_LOW] })(({ set, pins, x, null: zero, in_, jmp, x_dec, label: at, nop }) => {
      at("loop");
      set(pins, 1)[DELAY];
      for (let i = 0; i < 3; i++) nop().side(0).delay(3);
      in_(zero, 3);
      set(x, 7);
      jmp(x_dec, "loop");
    });
    export function other() {
      return asm_pio()((pio) => {
        pio.wait(1, pio.gpio, 3);
      });
    }
  `.becomes(`
    DELAY = 31


    @asm_pio(set_init=(PIO.OUT_LOW,))
    def blink(DELAY=DELAY):
        label("loop")
        set(pins, 1)[DELAY]
        for i in range(3):
            nop().side(0).delay(3)
        in_(null, 3)
        set(x, 7)
        jmp(x_dec, "loop")


    def other():
        @asm_pio()
        def program():
            wait(1, gpio, 3)

        return program
  `));

/** A module `rp2` whose assembler takes the global names away as MicroPython's does, and lists what is called. */
const rp2 = `
class Word:
    def __init__(self, text): self.text = text
    def __call__(self, *args): LISTING.append(self.text + repr(tuple(a.text if isinstance(a, Word) else a for a in args))); return self
    def __getitem__(self, n): LISTING[-1] += "[%d]" % n
LISTING = []
def asm_pio(**options):
    def assemble(f):
        names = f.__globals__
        kept = dict(names)
        names.clear()
        for word in ("set", "pins", "nop", "wrap"): names[word] = Word(word)
        f()
        names.clear()
        names.update(kept)
        return LISTING
    return assemble
`;

test("a program assembles where all other global names are gone", async () => {
  const main = `
    import { asm_pio } from "rp2";
    import { print } from "builtins";
    const SLOW = 31;
    const blink = asm_pio()(({ set, pins, nop }) => {
      set(pins, 1)[SLOW];
      nop();
    });
    print(blink);`;
  const { outputs } = await createCompiler().compile({
    files: { "main.ts": main },
    entry: "main.ts",
    mode: "program",
  });
  const { output, error } = await runPython(outputs[0]!.text, { files: { "rp2.py": rp2 } });
  expect(error).toBeUndefined();
  expect(output.trim()).toBe(`["set('pins', 1)[31]", 'nop()']`);
});
