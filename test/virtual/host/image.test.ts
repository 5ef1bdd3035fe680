import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { patchImage } from "../../../virtual/host/image.js";

const package_ = createRequire(import.meta.url).resolve(
  "@micropython/micropython-webassembly-pyscript/micropython.wasm",
);

test("the patched package is a module, and the rest of it is as it was", () => {
  const original = readFileSync(package_);
  const patched = patchImage(original, 512);
  expect(() => new WebAssembly.Module(patched)).not.toThrow();
  expect(Math.abs(patched.length - original.length)).toBeLessThan(8);
});

test("a file that is cut off, or none at all, is refused", () => {
  const original = readFileSync(package_);
  expect(() => patchImage(original.subarray(0, 9), 512)).toThrow("ends too soon");
  expect(() => patchImage(new Uint8Array(0), 512)).toThrow("no WebAssembly module");
  expect(() => patchImage(new TextEncoder().encode("import x from 'y'"), 512)).toThrow(
    "no WebAssembly module",
  );
});
