/** Puts functions of the simulation among the interpreter's own, which it calls by their number in a table. */
import type { Engine } from "./engine.js";

const int = 0x7f;

/** The number of a new entry: a function of so many ints, which answers an int or nothing. */
export function addFunction(
  engine: Engine,
  call: (...args: never[]) => unknown,
  parameters: number,
  answers: boolean,
): number {
  const { table } = engine;
  const index = table.grow(1);
  const module = new WebAssembly.Module(adapter(parameters, answers));
  table.set(index, new WebAssembly.Instance(module, { e: { f: call } }).exports.f);
  return index;
}

/** Only WebAssembly's own functions fit into a table: a module that imports `e.f` and exports it again. */
function adapter(parameters: number, answers: boolean): Uint8Array {
  const type = [0x60, parameters, ...Array<number>(parameters).fill(int), ...(answers ? [1, int] : [0])];
  const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  const types = [0x01, type.length + 1, 1, ...type];
  const imports = [0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00];
  const exports = [0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00];
  return Uint8Array.from([...header, ...types, ...imports, ...exports]);
}
