/** Changes to the interpreter's read-only tables, which lie in its memory like everything else. */
import type { Engine } from "./engine.js";

/** Static data is below. */
const staticWords = 1 << 16;

/**
 * Takes a built-in module away: `name` is the interned string's word, `moduleType` the address of the type of modules.
 * Its entry in the table of modules gets the name `instead`.
 */
export function hideModule(engine: Engine, name: number, moduleType: number, instead: number): void {
  const { i32 } = engine.memory;
  for (let i = 0; i < staticWords; i++) {
    if (i32[i] !== name) continue;
    const module = i32[i + 1]! >> 2;
    if (module > 0 && module < staticWords && i32[module] === moduleType) i32[i] = instead;
  }
}

/** Gives a constant string object another text. */
export function replaceText(engine: Engine, at: number, text: string): void {
  if ((at & 3) !== 0) throw new Error("This MicroPython package keeps the text where it can't be changed");
  const bytes = new TextEncoder().encode(text);
  const copy = engine.allocate(bytes);
  const { i32 } = engine.memory;
  // Type, hash (0: to be computed when asked for), length, data.
  i32[(at >> 2) + 1] = 0;
  i32[(at >> 2) + 2] = bytes.length;
  i32[(at >> 2) + 3] = copy;
}

/** Memory outside the Python heap that the simulation itself needs. */
const reserve = 96 << 10;

/** Uses up what the heap could grow into. */
export function fixHeap(engine: Engine): void {
  const kept = engine.call("malloc", reserve);
  for (let size = 1 << 24; size >= 4096; size >>= 1) while (engine.call("malloc", size) !== 0);
  engine.free(kept);
}
