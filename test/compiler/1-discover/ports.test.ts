import { describe, expect, test } from "vitest";
import { createCompiler } from "../../../compiler/index.js";

const compiler = createCompiler();

/** `line: message` of what is wrong with a program on a port. */
async function errorsOn(port: string | undefined, main: string, board?: string): Promise<string[]> {
  const target = { ...(port !== undefined && { port }), ...(board !== undefined && { board }) };
  const { diagnostics } = await compiler.compile({
    files: { "main.ts": main },
    entry: "main.ts",
    mode: "program",
    target,
  });
  return diagnostics.map((d) => `${d.line}: ${d.code.startsWith("MPC") ? d.message : d.code}`);
}

describe("what the port lacks", () => {
  test("modules", async () => {
    const main = `import { StateMachine } from "rp2";\nimport * as pyb from "pyb";\nnew StateMachine(0);\npyb.wfi();`;
    expect(await errorsOn("esp32", main)).toEqual([
      "1: the module rp2 isn't on esp32: it's on rp2",
      "2: the module pyb isn't on esp32: it's on stm32",
    ]);
    expect(await errorsOn("rp2", main)).toEqual(["2: the module pyb isn't on rp2: it's on stm32"]);
    expect(await errorsOn(undefined, main)).toEqual([]);
  });

  test("classes, their members and their constants", async () => {
    const main = `import * as machine from "machine";
import { I2S, Pin } from "machine";
const pin = new Pin(2, Pin.OUT);
pin.toggle();
new machine.DAC(0);
new I2S(0);
console.log(Pin.DRIVE_3, pin.nothing);`;
    expect(await errorsOn("zephyr", main)).toEqual([
      "2: machine.I2S isn't on zephyr: it's on esp32, mimxrt, rp2 and stm32",
      "4: Pin.toggle isn't on zephyr: it's on alif, esp32, esp8266, mimxrt, psoc-edge, rp2, samd and wipy",
      "5: machine.DAC isn't on zephyr: it's on esp32, renesas-ra and samd",
      "7: Pin.DRIVE_3 isn't on zephyr: it's on esp32, mimxrt, psoc-edge and renesas-ra",
      "7: TS2339",
    ]);
  });

  test("what is declared for all, with a tag that says who has it", async () => {
    const main = `import { RTC } from "machine";\nconsole.log(new RTC().datetime()[0]);`;
    expect(await errorsOn("nrf", main)).toEqual([
      "1: RTC isn't on nrf: it's on alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32 and wipy",
    ]);
    expect(await errorsOn("samd", main)).toEqual([]);
  });

  test("settings by name", async () => {
    const main = `import { LAN } from "network";\nnew LAN({ mdc: 23 });`;
    expect(await errorsOn("stm32", main)).toEqual(["2: the setting mdc isn't on stm32: it's on esp32"]);
    expect(await errorsOn("esp32", main)).toEqual([]);
  });
});

describe("which board it is", () => {
  const main = `import { Pin } from "machine";
new Pin("LED", Pin.OUT).on();
new Pin("X1");
new Pin(15).on();`;

  test("says the names of its pins", async () => {
    const wrong = ["3: TS2345"];
    expect(await errorsOn("rp2", main, "pico-w")).toEqual(wrong);
    expect(await errorsOn(undefined, main, "pico-w")).toEqual(wrong);
    expect(await errorsOn("stm32", main, "pyboard-v1.1")).toEqual(["2: TS2769"]);
  });

  test("is of no matter to programs that don't say it, nor if it's unknown", async () => {
    expect(await errorsOn("rp2", main)).toEqual([]);
    expect(await errorsOn("rp2", main, "no-such-board")).toEqual([]);
  });
});
