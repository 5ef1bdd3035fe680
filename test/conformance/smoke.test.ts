import { it } from "vitest";
import { program } from "./program.js";

it("prints the same", () =>
  program`
    console.log("hello", 1 + 2);
  `.printsTheSame());

it("becomes readable Python", () =>
  program`
    // Says hello.
    const name: string = "board";
    console.log("hello " + name);
  `.becomes(`
    # Says hello.
    name = "board"
    print("hello " + name)
  `));

it("diagnoses", () =>
  program`
    const n: number = "1"; //! TS2322@7
    console.log(n);
  `.diagnoses());
