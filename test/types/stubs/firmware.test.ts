import { connect } from "mpc";
import { describe, expect, it } from "vitest";
import { haveMicrobit, startMicrobit } from "../../runtime/boards/microbit.js";
import { drive } from "../../virtual/drive.js";
import { accepted } from "./accepted.js";
import { acceptedMicrobit } from "./acceptedMicrobit.js";
import { acceptedReleases } from "./acceptedReleases.js";
import { acceptedVirtual } from "./acceptedVirtual.js";
import { compareNames } from "./compareNames.js";
import { askFirmware, type Firmware, type Questions, type Run } from "./firmware.js";
import { createStubPrograms, generalStubs, moduleNames, portNames } from "./program.js";
import { stubNames } from "./stubNames.js";

const createProgram = createStubPrograms();

/** All differences are in the list, and what no longer differs isn't. */
function expectAccepted(found: string[], list: Record<string, readonly string[]>): void {
  expect(found).toEqual(Object.values(list).flat().sort());
}

/** Objects of classes, to compare what their methods take. */
const objects: Questions["objects"] = {
  "array.array": "array.array('b')",
  "builtins.bytearray": "bytearray()",
  "builtins.bytes": "b''",
  "builtins.dict": "{}",
  "builtins.float": "1.0",
  "builtins.frozenset": "frozenset()",
  "builtins.int": "1",
  "builtins.list": "[]",
  "builtins.memoryview": "memoryview(b'')",
  "builtins.set": "set()",
  "builtins.str": "''",
  "builtins.tuple": "()",
  "collections.OrderedDict": "collections.OrderedDict()",
  "collections.deque": "collections.deque((), 1)",
  "deflate.DeflateIO": "deflate.DeflateIO(__import__('io').BytesIO())",
  "framebuf.FrameBuffer": "framebuf.FrameBuffer(bytearray(8), 8, 8, framebuf.MONO_VLSB)",
  "hashlib.sha256": "hashlib.sha256()",
  "io.BytesIO": "io.BytesIO()",
  "io.StringIO": "io.StringIO()",
  "micropython.RingIO": "micropython.RingIO(8)",
  "weakref.finalize": "__import__('weakref').finalize(type('A', (), {})(), print)",
};
/** What the micro:bit has as objects and pictures. */
const microbitObjects = Object.fromEntries(
  [...["display", "button_a", "accelerometer", "compass", "i2c", "spi", "uart", "pin0", "pin3", "pin5"]].map(
    (name) => [`microbit.${name}`, `microbit.${name}`],
  ),
);
/** Take any number of arguments and do something with them, or end the program. */
const unsafe = [
  ...["builtins.print", "builtins.input", "builtins.exec", "builtins.eval", "builtins.execfile"],
  ...["builtins.help", "machine.WDT", "sys.exit"],
];

/** Asks for every module that the stubs have; a function may be called without arguments if the stubs say that it needs one. */
function ask(run: Run, port: string, asked: Partial<Questions> = {}): Promise<Firmware> {
  const program = createProgram(generalStubs(), port);
  const modules = moduleNames();
  const mayRefuseNone = (path: string): boolean => {
    const module = modules
      .filter((name) => path.startsWith(`${name}.`))
      .sort((a, b) => b.length - a.length)[0];
    const [name = "", member] = path.slice((module ?? "").length + 1).split(".");
    const stub = stubNames(program, module ?? "").get(name);
    const takes = member === undefined ? stub?.takes : stub?.members?.get(member)?.takes;
    return (takes?.least ?? 0) > 0;
  };
  return askFirmware(run, { modules, objects, unsafe, mayRefuseNone, ...asked });
}

/** The WebAssembly port without anything of the virtual board. */
async function runWebAssembly(build = "@micropython/micropython-webassembly-pyscript"): Promise<Run> {
  const { loadMicroPython } = (await import(
    build
  )) as typeof import("@micropython/micropython-webassembly-pyscript");
  let said = "";
  const stdout = (line: string) => {
    said += `${line}\n`;
  };
  const board = await loadMicroPython({ stdout, heapsize: 4 << 20 });
  return async (code) => {
    said = "";
    board.runPython(code);
    return said;
  };
}

describe("names and arities of the stubs and of firmwares, both ways", () => {
  it("the WebAssembly port", async () => {
    const firmware = await ask(await runWebAssembly(), "webassembly");
    expect([...firmware.modules.keys()]).toEqual(
      expect.arrayContaining(["array", "builtins", "sys", "struct"]),
    );
    expectAccepted(compareNames(createProgram(generalStubs()), "webassembly", firmware), accepted);
  });

  it.each(["1.23", "1.25", "1.29"] as const)("release %s of the WebAssembly port", async (release) => {
    const firmware = await ask(await runWebAssembly(`micropython-${release}/micropython.mjs`), "webassembly");
    const { more, fewer } = acceptedReleases[release];
    const alike = Object.values(accepted)
      .flat()
      .filter((line) => !fewer.includes(line));
    expectAccepted(compareNames(createProgram(generalStubs()), "webassembly", firmware), {
      alike,
      ...more,
    });
  });

  it("the virtual board, whose peripherals have what several ports have", async () => {
    await using board = await drive();
    const firmware = await ask((code) => board.print(code), "webassembly");
    const promised = compareNames(createProgram(generalStubs()), "webassembly", firmware);
    const known = portNames().map((port) =>
      compareNames(createProgram(generalStubs(), port), port, firmware),
    );
    const ofNoPort = (line: string) =>
      line.endsWith("in the firmware") || known.every((all) => all.includes(line));
    const alone = Object.values(accepted).flat();
    expectAccepted(
      promised.filter((line) => ofNoPort(line) && !alone.includes(line)),
      acceptedVirtual,
    );
  });
});

if (haveMicrobit())
  describe("names and arities of the stubs and of the micro:bit's firmware, both ways", () => {
    it("a micro:bit", async () => {
      const microbit = await startMicrobit();
      const board = await connect(microbit.address, { timeout: 20_000 });
      try {
        // Some of its classes crash it when they get no argument, which isn't checked.
        // The emulator loses bytes on a busy machine, of the code as well; asking twice does no harm.
        const exec = (code: string) => board.exec(code).catch(() => board.exec(code));
        const firmware = await ask(exec, "microbit", {
          objects: microbitObjects,
          mayRefuseNone: () => false,
        });
        expectAccepted(
          compareNames(createProgram(generalStubs(), "microbit"), "microbit", firmware),
          acceptedMicrobit,
        );
      } finally {
        await board.close();
        await microbit.stop();
      }
    });
  });
