import { type Board, connect } from "mpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { haveMicrobit, type Microbit, startMicrobit } from "../../runtime/boards/microbit.js";
import { acceptedMicrobit } from "./acceptedMicrobit.js";
import { createStubPrograms, generalStubs } from "./program.js";
import { stubNames } from "./stubNames.js";

const program = createStubPrograms()(generalStubs(), "microbit");

/** The modules that the firmware and the stubs have. */
const modules = [
  ...["microbit", "music", "radio", "speech", "audio", "neopixel", "os", "machine"],
  ...["micropython", "gc", "sys", "time", "math", "random", "array", "collections", "struct"],
];
/** Objects and classes whose directories are compared with their types. */
const objects = [
  ...["microbit.display", "microbit.button_a", "microbit.accelerometer", "microbit.compass"],
  ...["microbit.i2c", "microbit.spi", "microbit.uart", "microbit.pin0", "microbit.pin3", "microbit.pin5"],
];
/** Functions that refuse twelve arguments before they do anything, and say how many they take. */
const functions = ["sleep", "reset", "running_time", "temperature"];

if (haveMicrobit())
  describe("the stubs against the firmware of the micro:bit", () => {
    let microbit: Microbit;
    let board: Board;
    beforeAll(async () => {
      microbit = await startMicrobit();
      board = await connect(microbit.address, { timeout: 20_000 });
    });
    afterAll(async () => {
      await board?.close();
      await microbit?.stop();
    });

    const directory = async (expression: string): Promise<string[]> => {
      const [module] = expression.split(".");
      const text = await board.exec(`import ${module}\nprint(dir(${expression}))`);
      return JSON.parse(text.replaceAll("'", '"')) as string[];
    };

    it("has the names that the stubs promise, and they those", async () => {
      const found: string[] = [];
      for (const module of modules) {
        const has = (await directory(module)).filter((name) => !name.startsWith("_"));
        const promised = stubNames(program, module);
        for (const name of has) if (!promised.has(name)) found.push(`${module}.${name}: not in the stubs`);
        for (const [name, { ports }] of promised)
          if (!has.includes(name) && (ports === undefined || ports.includes("microbit")))
            found.push(`${module}.${name}: not in the firmware`);
      }
      expect(found.sort()).toEqual(Object.values(acceptedMicrobit).flat().sort());
    });

    it("has the members of its objects that the stubs promise, and they those", async () => {
      for (const object of objects) {
        const [module, name] = object.split(".") as [string, string];
        expect(stubNames(program, module).get(name)?.members?.sort(), object).toEqual(
          (await directory(object)).sort(),
        );
      }
    });

    it("has the pictures and methods of Image", async () => {
      const promised = stubNames(program, "microbit").get("Image")?.members ?? [];
      const has = await directory("microbit.Image");
      const methods = has.filter((name) => name === name.toLowerCase());
      expect(promised.filter((name) => !name.startsWith("__"))).toEqual(methods.sort());
    });

    it.each(functions)("%s takes as many arguments as the stubs say", async (name) => {
      const call = `import microbit\ntry: microbit.${name}(*([None]*12))\nexcept TypeError as e: print(e)`;
      const takes = /takes (\d+) positional/.exec(await board.exec(call))?.[1];
      expect(stubNames(program, "microbit").get(name)?.most).toBe(Number(takes));
    });
  });
