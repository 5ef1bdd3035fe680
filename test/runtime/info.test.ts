import { expect, test } from "vitest";
import { interpretFacts } from "../../runtime/info.js";
import type { Facts } from "../../runtime/repl/query.js";

const facts: Facts = {
  version: "(1, 27, 0, '')",
  platform: "rp2",
  machine: "Raspberry Pi Pico with RP2040",
  mpy: "4870",
  heapFree: "189232",
  floatStep: "2.384186e-07",
  maxsize: "0",
  mark: "1",
  modules: new Set(["binascii"]),
};
const link = { window: 128, reliable: false, resetLine: false };
const info = (more: Partial<Facts>) => interpretFacts({ ...facts, ...more }, link);

test("a Pico", () => {
  expect(info({})).toMatchObject({
    version: "1.27.0",
    versionInfo: [1, 27, 0],
    arch: "armv6m",
    mpy: "6.3",
    mpyFlags: 0,
    float: "single",
    smallIntBits: 31,
    heap: 189232,
    rawPaste: 128,
    integrity: "none",
  });
});

test.each([
  ["(1, 28, 0, 'preview')", "1.28.0-preview"],
  ["(1, 9, 2)", "1.9.2"],
])("version %s", (version, text) => {
  expect(info({ version }).version).toBe(text);
});

test.each([
  ["2.384185791015625e-07", "double"],
  ["2.38418579102e-07", "double"],
  ["2.384186e-07", "single"],
  ["2.3841858e-07", "single"],
  ["0.0", "30bit"],
  ["", "none"],
])("float step %j is %s", (floatStep, float) => {
  expect(info({ floatStep }).float).toBe(float);
});

test.each([
  // rv32imc is 11; what stands above the architecture are its extensions (here Zba).
  [String(6 | (3 << 8) | (11 << 10)), "rv32imc", 0],
  [String(6 | (3 << 8) | (11 << 10) | (1 << 16)), "rv32imc", 1],
  [String(6 | (3 << 8) | (12 << 10)), "rv64imc", 0],
  [String(6 | (3 << 8) | (13 << 10)), "unknown-13", 0],
  ["774", "", 0],
])("_mpy %s: %s", (mpy, arch, mpyFlags) => {
  expect(info({ mpy })).toMatchObject({ mpy: "6.3", arch, mpyFlags });
});

test("a board that loads no .mpy files, and one with 64 bits", () => {
  expect(info({ mpy: "" })).toMatchObject({ mpy: "", arch: "" });
  expect(info({ maxsize: "2147483647" }).smallIntBits).toBe(63);
});
