/** Numbers: int, float, bigint. */
import { error, warning } from "./entry.js";

export const bigintOrNumber = error("MPC2201", {
  message: (what: string) => `${what} can be a bigint or a number, and on the board both are int`,
  hint: "Use one of the two: BigInt(x) makes a bigint, Number(x) a number.",
  example: "function f(x: number | bigint) { return typeof x; } //! MPC2201\nconsole.log(f(1), f(1n));",
  mended: "function f(x: bigint) { return typeof x; }\nconsole.log(f(BigInt(1)), f(1n));",
});

export const roundsInJavaScript = warning("MPC2202", {
  message: "this product can pass 2^53: JavaScript rounds it there, and the board keeps it exact",
  hint: "Use Math.imul for 32-bit products, or BigInt for exact ones: both give the same everywhere.",
  example:
    "let seed = 1;\nfor (let i = 0; i < 3; i++) seed = (seed * 1103515245 + 12345) & 0x7fffffff; //! MPC2202\nconsole.log(seed > 0);",
  mended:
    "let seed = 1;\nfor (let i = 0; i < 3; i++) seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;\nconsole.log(seed);",
});

export const fractionGiven = error("MPC2203", {
  message: (what: string) => `${what} has a fraction, and MicroPython takes whole numbers only here`,
  hint: "Make it whole: Math.trunc(…), Math.round(…) or Math.floor(…).",
  example: {
    files: {
      "pause.device.ts":
        'import { sleep_ms } from "micropython:time";\nexport function pause() { sleep_ms(1.5); } //! MPC2203',
    },
    mode: "module",
  },
  mended:
    'import { sleep_ms } from "micropython:time";\nexport function pause() { sleep_ms(Math.round(1.5)); }',
});
