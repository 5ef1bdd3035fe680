import { describe, it } from "vitest";
import { program } from "./program.js";
import { programFiles } from "./programs.js";

const wanted = process.env.ONLY;

const programs = [
  ...programFiles.single.map(({ name, text }) => ({ name, files: { "main.ts": text } })),
  ...programFiles.folders,
].filter(({ name }) => wanted === undefined || name.includes(wanted));

describe("programs print the same in Node and on MicroPython", () => {
  it.each(programs)("$name", (one) => program(one.files).printsTheSame());
});
