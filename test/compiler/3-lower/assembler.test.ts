import { expect, test } from "vitest";
import { createCompiler } from "../../../compiler/index.js";
import { program } from "../../conformance/program.js";

test("a function of assembler is a decorated function of bare words", () =>
  program`
    import { asm_thumb } from "micropython";
    enum Register { Data = 0x14 }
    const STEP = 4;
    /** Adds words up. */
    export const sum = asm_thumb(({ add, bgt, label: place, ldr, mov, r2, r3: word, sub }, from, count) => {
      // nothing yet
      mov(r2, 0);
      place("next");
      ldr(word, [from, STEP - 4]); // one word
      add(r2, r2, word);

      add(from, STEP);
      sub(count, 0x1);
      bgt("next");
      mov(from, r2);
    });
    export const bits = asm_thumb((asm, r0) => {
      asm.push([asm.r1, asm.lr]);
      asm.movwt(asm.r0, 0xdeadbeef);
      asm.ldr(r0, [r0, Register.Data]);
      asm.vmrs("APSR_nzcv", "FPSCR");
      asm.pop([asm.r1, asm.lr]);
    }, "uint");
    export function isEight(n: number) {
      return asm_thumb(({ cmp, ite, mov }, r0) => { cmp(r0, 1 << 3); ite("eq"); mov(r0, 1); mov(r0, 0); }, "bool")(n);
    }
  `.becomes(`
    STEP = 4


    # Adds words up.
    @micropython.asm_thumb
    def sum(r0, r1):
        # nothing yet
        mov(r2, 0)
        label(next)
        ldr(r3, [r0, 0])  # one word
        add(r2, r2, r3)

        add(r0, 4)
        sub(r1, 0x1)
        bgt(next)
        mov(r0, r2)


    @micropython.asm_thumb
    def bits(r0) -> uint:
        push({r1, lr})
        movwt(r0, 0xDEADBEEF)
        ldr(r0, [r0, 20])
        vmrs(APSR_nzcv, FPSCR)
        pop({r1, lr})


    def isEight(n):
        @micropython.asm_thumb
        def assembled(r0) -> bool:
            cmp(r0, 8)
            ite(eq)
            mov(r0, 1)
            mov(r0, 0)

        return assembled(n)
  `));

test("addresses of RISC-V come after their offset", () =>
  program`
    import * as micropython from "micropython";
    export const f = micropython.asm_rv32(({ lw, sw, a4 }, a0) => {
      lw(a4, [8, a0]);
      sw(a4, [-4, a0]);
    });
    micropython.mem_info();
  `.becomes(`
    import micropython


    @micropython.asm_rv32
    def f(a0):
        lw(a4, 8(a0))
        sw(a4, -4(a0))


    micropython.mem_info()
  `));

async function diagnosticsOf(text: string): Promise<string[]> {
  const { diagnostics } = await createCompiler().compile({
    files: { "a.device.ts": `import { asm_thumb } from "micropython";\n${text}` },
    entry: "a.device.ts",
    mode: "module",
    target: { port: "stm32" },
  });
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test("what is no instruction is said where it stands", async () => {
  const text = `
export const f = asm_thumb(({ mov, r1 }, r0) => {
  if (r0) mov(r0, 1);
  console.log("x");
  const other = mov;
  other(r0, 1);
});
const program = () => {};
export const g = asm_thumb(program);
export const h = asm_thumb(async ({ mov }, r0) => mov(r0, 1));
export const i = asm_thumb((asm) => { asm["nop"](); asm?.nop(); });
export const make = asm_thumb;`;
  expect(await diagnosticsOf(text)).toEqual([
    "MPC2813 4:3",
    "MPC2813 5:3",
    "MPC2813 6:3",
    "MPC2813 7:3",
    "MPC2813 10:18",
    "MPC2813 11:28",
    "MPC2813 12:39",
    "MPC2813 12:53",
    "MPC2816 13:21",
  ]);
});

test("operands fit, and labels are there", async () => {
  const text = `
declare const n: number;
export const f = asm_thumb(({ add, b, beq, data, label, ldr, ldrh, mov, movwt, strb }, r0) => {
  add(r0, 256);
  mov(r0, -1);
  ldr(r0, [r0, 3]);
  ldrh(r0, [r0, 64]);
  strb(r0, [r0, 31]);
  movwt(r0, 2 ** 32);
  mov(r0, n);
  mov(r0, 1.5);
  data(4, ...[1, 2]);
  b("nowhere");
  beq("a b");
  label("twice");
  label("twice");
});`;
  expect(await diagnosticsOf(text)).toEqual([
    "MPC2814 5:11",
    "MPC2814 6:11",
    "MPC2814 7:16",
    "MPC2814 8:17",
    "MPC2814 10:13",
    "MPC2814 11:11",
    "MPC2814 12:11",
    "MPC2814 13:11",
    "MPC2815 14:5",
    "MPC2815 15:7",
    "MPC2815 17:3",
  ]);
});

test("a register of another kind, or more arguments than registers, is a type error", async () => {
  const text = `
export const f = asm_thumb(({ add, r9, vadd, s0 }, r0) => {
  add(r9, r0, r0);
  vadd(s0, s0, r0);
});
f(1, 2);`;
  expect(await diagnosticsOf(text)).toEqual(["TS2345 4:7", "TS2345 5:16", "TS2554 7:6"]);
});

test("a port without the assembler is told who has it", async () => {
  const { diagnostics } = await createCompiler().compile({
    files: { "main.ts": 'import { asm_thumb } from "micropython";\nasm_thumb(({ nop }) => nop())();' },
    entry: "main.ts",
    mode: "program",
    target: { port: "esp32" },
  });
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "MPC1015 asm_thumb isn't on esp32: it's on alif, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd and stm32",
  ]);
});
