import { describe, expect, it } from "vitest";
import { createCompiler } from "../../../compiler/index.js";
import { program } from "../../conformance/program.js";

/** Programs as they are before they are right. */
describe("one cause is said once", () => {
  it("any, at the first place that depends on it", async () => {
    await program`
      const data = JSON.parse("[]");
      let sum = 0;
      for (let i = 0; i < data.length; i++) sum += data[i].value * 2; //! MPC2011@21
      const first = data[0];
      const { unit } = first;
      for (const reading of data) console.log(reading.at + unit);
      console.log(sum, first.name.length);
    `.diagnoses();
  });

  it("each origin of any by itself", async () => {
    await program`
      function scale(raw: any, by: any) {
        return raw.value * by; //! MPC2011@10 MPC2011@22
      }
      console.log(scale({ value: 1 }, 2));
    `.diagnoses();
  });

  it("a module that isn't there, and not what comes from it", async () => {
    await program`
      import { Pin, sleep } from "machne"; //! MPC1008
      import { read } from "./sensor.js"; //! TS2307
      import * as fs from "node:fs"; //! MPC1008
      const led = new Pin(2, Pin.OUT);
      led.value(led.value() + 1);
      for (const line of fs.readFileSync("x").split("\n")) console.log(line.trim());
      console.log(read().celsius * 2, sleep);
    `.diagnoses();
  });

  it("what is refused as a whole, and not what TypeScript has against it", async () => {
    await program`
      const o = { a: 1 };
      with (o) console.log(a); //! MPC2102
      console.log(import.meta.url); //! MPC2103
    `.diagnoses();
  });

  it("what isn't there, and not its uses", async () => {
    await program`
      const start = new Date(0); //! MPC2304
      const pattern = new RegExp("a+"); //! MPC2303
      console.log(start.getHours(), start.toISOString());
      if (pattern.test("caat")) console.log(pattern.source);
    `.diagnoses();
  });

  it("a parenthesis left out", async () => {
    await program`
      function twice(x: number { //! TS1005
        return x * 2;
      }
      console.log("one");
    `.diagnoses();
  });

  it("a bracket left out here, a quote there", async () => {
    await program`
      const xs = [1, 2; //! TS1005
      console.log(xs);
      function name() {
        return "sensor; //! TS1002
      }
      console.log(name());
    `.diagnoses();
  });
});

describe("independent errors are all said", () => {
  it("of types, of syntax and of meaning", async () => {
    await program`
      import { Pin } from "machine";
      class Motor {
        speed = 0;
        #pin = new Pin(2, Pin.OUTPUT); //! TS2339
        run(speed: number) { this.sped = speed; } //! TS2551
      }
      const motor = new Motor();
      motor.start(); //! TS2339
      motor.run("fast"); //! TS2345
      const pattern = /[0-9]+/; //! MPC2101
      function isOff(x: number | null | undefined) { return x === null; } //! MPC2001
      const holes = [1, , 3]; //! MPC2401
      console.log(pattern, isOff(0), holes);
    `.diagnoses();
  });

  it("in several modules", async () => {
    await program({
      "main.ts":
        'import { level } from "./level.js";\nconst text: string = level(1); //! TS2322\nconsole.log(text);\n',
      "level.ts": "export function level(x: number) {\n  return arguments.length + x; //! MPC2501\n}\n",
    }).diagnoses();
  });

  it("inside of larger constructs", async () => {
    await program`
      async function main() {
        const found = await Promise.all([1, 2].map(async (x) => {
          const pattern = /a/; //! MPC2101
          return pattern.test(String(x)) ? new WeakRef({ x }) : null; //! MPC2308
        }));
        console.log(found.length, [1n, ...[2]]); //! MPC2313
      }
      main();
    `.diagnoses();
  });
});

describe("a hint for what was meant", () => {
  const hintOf = async (text: string) => {
    const { diagnostics } = await createCompiler().compile({
      files: { "main.ts": text },
      entry: "main.ts",
      mode: "program",
    });
    return diagnostics[0]!.hint;
  };

  it.each([
    ["process.exit(1);", /exit\(\)/],
    ["fetch('http://x');", /requests/],
    ["import { sleep } from 'tiem'; sleep(1);", /Did you mean "time"/],
    ["import { Pin } from 'Machine'; new Pin(1);", /Did you mean "machine"/],
  ])("%s", async (text, hint) => {
    expect(await hintOf(text)).toMatch(hint);
  });

  it("none for a name of the program that is misspelled", async () => {
    expect(await hintOf("const speed = 1; console.log(sped);")).toBeUndefined();
  });

  it("what is wrong for reasons of its own, all at once", async () => {
    await program`
      const letters = /a+/; //! MPC2101
      const scale = (raw: any) => raw.value * 2; //! MPC2011
      const isNone = (x: number | null = 3) => x === null; //! MPC2006
      eval("1"); //! MPC2305
      const text: string = 5; //! TS2322
      console.log(letters, scale({ value: 1 }), isNone(undefined), text);
    `.diagnoses();
  });
});
