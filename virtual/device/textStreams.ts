/**
 * sys.stdout, sys.stderr and sys.stdin as boards have them: text goes out with `\r\n`, a carriage return comes in as a
 * newline, while `.buffer` stays 8-bit clean. The package sends both through one path, so the text streams' functions
 * are replaced in the interpreter's table of functions; those of `.buffer` and of files are left alone.
 */
import type { Console } from "./console.js";
import type { Engine } from "./engine.js";
import { addFunction } from "./functionTable.js";

const carriageReturn = 13;
const newline = 10;

type StreamFunction = (self: number, at: number, length: number, error: number) => number;

/** `stream` is the address of sys.stdout; call it once per instance. */
export function cookTextStreams(engine: Engine, console: Console, stream: number): void {
  const { memory, table } = engine;
  const methods = textMethods(engine, stream);
  const [read, write] = [memory.i32[methods >> 2]!, memory.i32[(methods >> 2) + 1]!];
  const [readOriginal, writeOriginal] = [table.get(read), table.get(write)];
  const descriptor = (self: number) => memory.i32[(self >> 2) + 1]!;
  const place = (name: 0 | 1, replacement: StreamFunction) => {
    memory.i32[(methods >> 2) + name] = addFunction(engine, replacement, 4, true);
  };
  place(0, (self, at, length, error) => {
    const got = readOriginal(self, at, length, error);
    if (descriptor(self) !== 0) return got;
    for (let i = at; i < at + got; i++) if (memory.u8[i] === carriageReturn) memory.u8[i] = newline;
    return got;
  });
  place(1, (self, at, length, error) => {
    const fd = descriptor(self);
    if (fd !== 1 && fd !== 2) return writeOriginal(self, at, length, error);
    console.writeText(memory.u8.subarray(at, at + length));
    return length;
  });
}

/** The record { read, write, ioctl, is_text = 1 } that the type of `stream` points to. */
function textMethods(engine: Engine, stream: number): number {
  const { i32 } = engine.memory;
  const type = i32[stream >> 2]! >> 2;
  const isFunction = (index: number | undefined) =>
    index !== undefined && index > 0 && index < engine.table.length;
  for (let i = type; i < type + 16; i++) {
    const at = i32[i]! >> 2;
    if (at <= 0 || at >= 1 << 16) continue;
    const [read, write, ioctl, isText] = i32.subarray(at, at + 4);
    if ([read, write, ioctl].every(isFunction) && isText === 1) return at * 4;
  }
  throw new Error("The virtual board can't find this package's text streams: use MicroPython 1.23 to 1.29");
}

/** Bytes of a type's record before the one that says which of its slots holds the function for attributes. */
const attributeSlot = 13;
/** Words of a type's record before its slots, which count from 1. */
const beforeSlots = 4;

/** Text streams without `.buffer`: `type` is theirs, `name` the interned string's word. */
export function hideBuffer(engine: Engine, type: number, name: number): void {
  const { memory, table } = engine;
  const slot = (type >> 2) + beforeSlots + memory.u8[type + attributeSlot]!;
  const original = table.get(memory.i32[slot]!);
  const lookUp = (self: number, attribute: number, result: number) => {
    if (attribute !== name >> 3) original(self, attribute, result);
  };
  memory.i32[slot] = addFunction(engine, lookUp, 3, false);
}
