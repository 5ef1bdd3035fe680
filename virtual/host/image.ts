/** Changes to the bytes of `micropython.wasm` that have to be made before it's compiled. */

const section = { table: 4, memory: 5 } as const;
/** What every module starts with: "\0asm" and the version. */
const magic = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const sharedWithMaximum = 0x03;
const withoutMaximum = 0x00;

/**
 * Makes the module's memory shared, so that the host's thread can raise KeyboardInterrupt while Python runs, and lowers
 * its maximum, because each shared memory reserves its maximum as address space. The table of functions may grow, so
 * that the simulation can put its own into it.
 */
export function patchImage(wasm: Uint8Array, maxPages: number): Uint8Array {
  if (!magic.every((byte, i) => wasm[i] === byte)) throw new Error("That file is no WebAssembly module");
  const parts: Uint8Array[] = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const size = readUnsigned(wasm, at + 1);
    const end = size.next + size.value;
    parts.push(patchSection(wasm, at, size.next, end, maxPages));
    at = end;
  }
  return Buffer.concat(parts);
}

function patchSection(
  wasm: Uint8Array,
  start: number,
  body: number,
  end: number,
  maxPages: number,
): Uint8Array {
  const id = wasm[start];
  if (id === section.memory) {
    const minimum = readUnsigned(wasm, body + 2).value;
    const maximum = unsigned(Math.max(maxPages, minimum));
    return makeSection(id, [1, sharedWithMaximum, ...unsigned(minimum), ...maximum]);
  }
  if (id === section.table) {
    const [count, type] = wasm.subarray(body, body + 2);
    return makeSection(id, [count!, type!, withoutMaximum, ...unsigned(readUnsigned(wasm, body + 3).value)]);
  }
  return wasm.subarray(start, end);
}

function makeSection(id: number, body: number[]): Uint8Array {
  return Uint8Array.from([id, ...unsigned(body.length), ...body]);
}

/** LEB128, as WebAssembly writes its sizes. */
function readUnsigned(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("The WebAssembly module ends too soon");
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: at };
  }
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  do {
    bytes.push((value % 128) | (value > 127 ? 0x80 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return bytes;
}
