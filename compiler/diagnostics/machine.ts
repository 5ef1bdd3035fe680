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
