/** Functions that become machine code: `@device native`, `@device viper`. */
import { type ExampleProgram, error, warning } from "./entry.js";

/** A module for a board that has both emitters; no program, since the virtual board has none. */
const forBoard = (text: string): ExampleProgram => ({
  files: { "a.device.ts": text },
  mode: "module",
  target: { emitters: ["native", "viper"] },
});

export const noEmitter = warning("MPC2801", {
  message: (name: string, emitter: string, target: string | undefined) =>
    target === undefined
      ? `${name} stays bytecode: the target isn't known, nor whether it has the ${emitter} emitter`
      : `${name} stays bytecode: the target ${target} has no ${emitter} emitter`,
  hint: (_name, emitter, target) =>
    target === undefined
      ? `Name the target: \`--target rp2\`, "mpc": { "target": "rp2" } in package.json, or \`emitters: ["${emitter}"]\` of compile().`
      : `Take \`@device ${emitter}\` away, or name a target that has it, such as rp2 or esp32.`,
  example:
    "/** @device native */\nfunction twice(x: number) { return x * 2; } //! MPC2801\nconsole.log(twice(4));",
  mended: "function twice(x: number) { return x * 2; }\nconsole.log(twice(4));",
});

export const readTooEarly = error("MPC2802", {
  message: (name: string) =>
    `${name} is declared after what reads it here; native code that reads it too early crashes the board`,
  hint: (name) => `Declare ${name} before the function that reads it.`,
  example: forBoard(
    "/** @device native */\nexport function f() {\n  const g = () => n + 1; //! MPC2802\n  const n = 1;\n  return g();\n}",
  ),
  mended:
    "/** @device native */\nexport function f() {\n  const n = 1;\n  const g = () => n + 1;\n  return g();\n}",
});

export const notInNative = error("MPC2803", {
  message: (what: string) => `native code has no ${what}`,
  hint: "Move what has to be fast into a function of its own, and mark that one.",
  example: forBoard(
    "/** @device native */\nexport function* squares(n: number) { //! MPC2803\n  for (let i = 0; i < n; i++) yield i * i;\n}",
  ),
  mended:
    "/** @device native */\nfunction square(x: number) { return x * x; }\nexport function* squares(n: number) {\n  for (let i = 0; i < n; i++) yield square(i);\n}",
});

export const notInViper = error("MPC2804", {
  message: (what: string, _instead: string) => `viper code has no ${what}`,
  hint: (_what, instead) => instead,
  example: forBoard(
    "/** @device viper */\nexport function sum(xs: number[]) {\n  let s = 0;\n  for (const x of xs) s = (s + x) | 0; //! MPC2804\n  return s;\n}",
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nexport function sum(xs: int[], n: int) {\n  let s = 0;\n  for (let i = 0; i < n; i++) s = (s + xs[i]!) | 0;\n  return s;\n}',
});

export const mayNotFit = error("MPC2805", {
  message: (what: string) => `${what} may pass 32 bits, where a machine word wraps and JavaScript doesn't`,
  hint: "Wrap it: `| 0` (signed), `>>> 0` (unsigned), a mask such as `& 0xff`, or Math.imul for products.",
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nexport function next(a: int): int {\n  return a + 1; //! MPC2805\n}',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nexport function next(a: int): int {\n  return (a + 1) | 0;\n}',
});

export const floatInViper = error("MPC2806", {
  message: (what: string) => `${what} may be a float, and viper computes with integers`,
  hint: "Declare what it comes from as `int`, or round: `Math.floor(a / b)`, `| 0`.",
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nexport function half(a: int): int {\n  return a / 2; //! MPC2806\n}',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nexport function half(a: int): int {\n  return a >> 1;\n}',
});

export const viperShape = error("MPC2807", {
  message: (why: string) => why,
  hint: "Write a plain function that calls it: that one may have defaults, be async, or stand elsewhere.",
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nexport function mask(a: int, m: int = 0xff) { return a & m; } //! MPC2807',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nfunction masked(a: int, m: int) { return a & m; }\nexport function mask(a: int, m: int = 0xff) { return masked(a | 0, m | 0); }',
});

export const argumentNotWord = error("MPC2808", {
  message: (parameter: string, type: string) =>
    `what is given to ${parameter} may be no ${type === "int" ? "signed" : "unsigned"} integer of 32 bits, and viper would cut it`,
  hint: (_parameter, type) =>
    `Make it one where the function is called: \`x ${type === "int" ? "| 0" : ">>> 0"}\`.`,
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nfunction low(a: int) { return a & 0xff; }\nexport const f = (x: int) => low(x * 2); //! MPC2808',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nfunction low(a: int) { return a & 0xff; }\nexport const f = (x: int) => low((x * 2) | 0);',
});

export const viperAsValue = error("MPC2809", {
  message: (name: string) => `${name} is viper code, which can only be called`,
  hint: (name) => `Hand over a function that calls it: \`(x: int) => ${name}(x | 0)\`.`,
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nfunction low(a: int) { return a & 0xff; }\nexport const f = (xs: int[]) => xs.map(low); //! MPC2809',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nfunction low(a: int) { return a & 0xff; }\nexport const f = (xs: int[]) => xs.map((x) => low(x | 0));',
});

export const roundsInViper = error("MPC2810", {
  message: (what: string) =>
    `${what} may pass 2^53, where JavaScript rounds it, so that its low bits aren't a machine word's`,
  hint: "Use Math.imul, or make the factors smaller: `& 0xffff`.",
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nexport function next(seed: int): int {\n  return (seed * 1103515245) | 0; //! MPC2810\n}',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nexport function next(seed: int): int {\n  return Math.imul(seed, 1103515245);\n}',
});

export const twoTypes = error("MPC2811", {
  message: (name: string) =>
    `another ${name} of this function is of another machine type, and viper gives a name one type`,
  hint: "Give the two different names.",
  example: forBoard(
    'import type { int } from "mpc";\n/** @device viper */\nexport function f(a: int): int {\n  if (a > 0) {\n    const x = a & 1;\n    return x;\n  } else {\n    const x = a < -9; //! MPC2811\n    return x ? 1 : 0;\n  }\n}',
  ),
  mended:
    'import type { int } from "mpc";\n/** @device viper */\nexport function f(a: int): int {\n  if (a > 0) {\n    const x = a & 1;\n    return x;\n  } else {\n    const isLow = a < -9;\n    return isLow ? 1 : 0;\n  }\n}',
});

export const pointerLeaves = error("MPC2812", {
  message: (what: string) => `${what} is a pointer, which nothing but this function can read`,
  hint: "Hand over the buffer that it was made of.",
  example: forBoard(
    'import { ptr8 } from "mpc";\n/** @device viper */\nexport function f(buffer: Uint8Array): void {\n  const p = ptr8(buffer);\n  console.log(p); //! MPC2812\n}',
  ),
  mended:
    'import { ptr8 } from "mpc";\n/** @device viper */\nexport function f(buffer: Uint8Array): void {\n  const p = ptr8(buffer);\n  console.log(p[0]);\n}',
});

/** A module for a board with an inline assembler. */
const forThumb = (text: string): ExampleProgram => ({
  files: { "a.device.ts": `import { asm_thumb } from "micropython";\n${text}` },
  mode: "module",
  target: { port: "rp2" },
});

export const assemblerShape = error("MPC2813", {
  message: (why: string) => `a function of assembler is a list of instructions, and ${why}`,
  hint: "Write the instructions into the call, one after the other: `asm_thumb(({ mov }, r0) => { mov(r0, 1); })`. Conditions are branches to labels.",
  example: forThumb("export const f = asm_thumb(({ mov }, r0) => {\n  if (r0) mov(r0, 1); //! MPC2813\n});"),
  mended:
    'import { asm_thumb } from "micropython";\nexport const f = asm_thumb(({ beq, cmp, label, mov }, r0) => {\n  cmp(r0, 0);\n  beq("end");\n  mov(r0, 1);\n  label("end");\n});',
});

export const assemblerOperand = error("MPC2814", {
  message: (problem: string) => `the operand ${problem}`,
  hint: "Operands are registers, and constants that are known when the program is compiled; give other values as arguments of the function.",
  example: forThumb("export const f = asm_thumb(({ add }, r0) => {\n  add(r0, 256); //! MPC2814\n});"),
  mended:
    'import { asm_thumb } from "micropython";\nexport const f = asm_thumb(({ add }, r0) => {\n  add(r0, 255);\n  add(r0, 1);\n});',
});

export const assemblerLabel = error("MPC2815", {
  message: (problem: string) => problem,
  hint: 'Name each place once, by `label("next")`; branches reach the places of their own function only.',
  example: forThumb('export const f = asm_thumb(({ b }) => {\n  b("end"); //! MPC2815\n});'),
  mended:
    'import { asm_thumb } from "micropython";\nexport const f = asm_thumb(({ b, label }) => {\n  b("end");\n  label("end");\n});',
});

export const assemblerAsValue = error("MPC2816", {
  message: (name: string) =>
    `${name} can only be called: MicroPython reads it as it compiles, and has no such value`,
  hint: "Call it where the function is made.",
  example: forThumb("export const make = asm_thumb; //! MPC2816"),
  mended:
    'import { asm_thumb } from "micropython";\nexport const one = asm_thumb(({ mov, r0 }) => mov(r0, 1));',
});
