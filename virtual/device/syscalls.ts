/** The system calls that the interpreter imports, on the board's files and console. Layouts are musl's for wasm32. */
import type { Console } from "./console.js";
import type { Engine, Memory } from "./engine.js";
import { errno, SystemError } from "./errors.js";
import { blockSize, type Files, longestName, type Node, type Open } from "./files.js";

type Calls = Record<string, (...args: never[]) => number>;

/** This port's number for "interrupted": MicroPython then raises what is pending, runs callbacks, and tries again. */
const interrupted = 27;
const removeDirectoryFlag = 0x200;
const mode = { directory: 0o040777, file: 0o100666 };
const pollIn = 1;
const pollOut = 4;
const pollInvalid = 32;

/** `engine` is asked for late: the calls exist before it. */
export function systemCalls(engine: () => Engine, files: Files, console: Console): Calls {
  const memory = () => engine().memory;
  const path = (at: number) => memory().cString(at);
  return {
    ...streams(memory, files, console),
    __syscall_openat: negative((_dir: number, name: number, flags: number) =>
      files.openFile(path(name), flags),
    ),
    __syscall_chdir: negative((name: number) => files.changeDirectory(path(name))),
    __syscall_getcwd: negative((at: number, size: number) => {
      const bytes = new TextEncoder().encode(`${files.currentDirectory}\0`);
      if (bytes.length > size) throw new SystemError(errno.EINVAL);
      memory().u8.set(bytes, at);
      return bytes.length;
    }),
    __syscall_mkdirat: negative((_dir: number, name: number) => files.makeDirectory(path(name))),
    __syscall_rmdir: negative((name: number) => files.removeDirectory(path(name))),
    __syscall_unlinkat: negative((_dir: number, name: number, flags: number) =>
      flags === removeDirectoryFlag ? files.removeDirectory(path(name)) : files.removeFile(path(name)),
    ),
    __syscall_renameat: negative((_from: number, from: number, _to: number, to: number) =>
      files.rename(path(from), path(to)),
    ),
    __syscall_stat64: negative((name: number, at: number) =>
      writeStat(memory(), at, files.lookup(path(name))),
    ),
    __syscall_lstat64: negative((name: number, at: number) =>
      writeStat(memory(), at, files.lookup(path(name))),
    ),
    __syscall_newfstatat: negative((_dir: number, name: number, at: number) =>
      writeStat(memory(), at, files.lookup(path(name))),
    ),
    __syscall_fstat64: negative((fd: number, at: number) =>
      writeStat(memory(), at, files.descriptor(fd).node),
    ),
    __syscall_statfs64: negative((name: number, _size: number, at: number) => {
      files.lookup(path(name));
      return writeStatFs(memory(), at, files);
    }),
    __syscall_getdents64: negative((fd: number, at: number, size: number) =>
      writeEntries(memory(), at, size, files.descriptor(fd)),
    ),
    __syscall_poll: (at: number, count: number) => poll(memory(), console, at, count),
    __syscall_poll_nonblocking: (at: number, count: number) => poll(memory(), console, at, count),
  };
}

function streams(memory: () => Memory, files: Files, console: Console): Calls {
  return {
    fd_read: positive((fd: number, vectors: number, count: number, result: number) => {
      let total = 0;
      for (const part of buffers(memory(), vectors, count)) {
        const got = fd === 0 ? console.read(part) : files.read(fd, part);
        if (got < 0) return interrupted;
        total += got;
        if (got < part.length) break;
      }
      memory().view.setUint32(result, total, true);
      return 0;
    }),
    fd_write: positive((fd: number, vectors: number, count: number, result: number) => {
      let total = 0;
      for (const part of buffers(memory(), vectors, count)) {
        if (fd === 1) console.write(part);
        else if (fd === 2) console.writeText(part);
        else files.write(fd, part);
        total += part.length;
      }
      memory().view.setUint32(result, total, true);
      return 0;
    }),
    fd_seek: positive((fd: number, offset: bigint, whence: number, result: number) => {
      if (fd < 3) return errno.ESPIPE;
      memory().view.setBigInt64(result, BigInt(files.seek(fd, Number(offset), whence)), true);
      return 0;
    }),
    fd_close: positive((fd: number) => (fd < 3 ? 0 : files.close(fd))),
    fd_sync: positive((fd: number) => (fd < 3 ? 0 : files.sync(fd))),
  };
}

function* buffers(memory: Memory, vectors: number, count: number): Generator<Uint8Array> {
  for (let i = 0; i < count; i++) {
    const at = memory.view.getUint32(vectors + 8 * i, true);
    const length = memory.view.getUint32(vectors + 8 * i + 4, true);
    yield memory.u8.subarray(at, at + length);
  }
}

/** A call that answers nothing answers 0. */
type Call = (...args: never[]) => unknown;

function negative(call: Call): (...args: never[]) => number {
  return failing(call, -1);
}

function positive(call: Call): (...args: never[]) => number {
  return failing(call, 1);
}

function failing(call: Call, sign: 1 | -1): (...args: never[]) => number {
  return (...args) => {
    try {
      const result = call(...args);
      return typeof result === "number" ? result : 0;
    } catch (error) {
      if (error instanceof SystemError) return sign * error.errno;
      throw error;
    }
  };
}

/** stdin is readable when bytes wait, everything else always is; all can be written to, as on boards (rp2, esp32). */
function poll(memory: Memory, console: Console, at: number, count: number): number {
  let ready = 0;
  for (let i = 0; i < count; i++) {
    const fd = memory.view.getInt32(at + 8 * i, true);
    const wanted = memory.view.getInt16(at + 8 * i + 4, true);
    const canRead = fd !== 0 || console.readable();
    const able = fd < 0 ? pollInvalid : (canRead ? pollIn : 0) | pollOut;
    const got = able & (wanted | pollInvalid);
    memory.view.setInt16(at + 8 * i + 6, got, true);
    if (got) ready++;
  }
  return ready;
}

function writeStat({ view, u8 }: Memory, at: number, node: Node): number {
  u8.fill(0, at, at + 96);
  view.setUint32(at + 4, node.directory ? mode.directory : mode.file, true);
  view.setUint32(at + 8, 1, true);
  view.setBigInt64(at + 24, BigInt(node.size), true);
  view.setInt32(at + 32, blockSize, true);
  view.setInt32(at + 36, Math.ceil(node.size / 512), true);
  for (const time of [40, 56, 72])
    view.setBigInt64(at + time, BigInt(Math.floor(node.modified / 1000)), true);
  view.setBigInt64(at + 88, BigInt(node.inode), true);
  return 0;
}

function writeStatFs({ view, u8 }: Memory, at: number, files: Files): number {
  u8.fill(0, at, at + 88);
  view.setUint32(at + 4, blockSize, true);
  view.setUint32(at + 60, blockSize, true);
  const free = BigInt(Math.floor(files.free() / blockSize));
  view.setBigInt64(at + 8, BigInt(Math.floor(files.capacity / blockSize)), true);
  view.setBigInt64(at + 16, free, true);
  view.setBigInt64(at + 24, free, true);
  view.setUint32(at + 56, longestName, true);
  return 0;
}

const entryBytes = 280;

function writeEntries({ view, u8 }: Memory, at: number, size: number, open: Open): number {
  if (!open.node.directory) throw new SystemError(errno.ENOTDIR);
  open.names ??= [...open.node.children.keys()];
  let written = 0;
  while (open.position < open.names.length && written + entryBytes <= size) {
    const name = open.names[open.position++]!;
    const child = open.node.children.get(name);
    if (!child) continue;
    const entry = at + written;
    u8.fill(0, entry, entry + entryBytes);
    view.setBigInt64(entry, BigInt(child.inode), true);
    view.setBigInt64(entry + 8, BigInt(open.position), true);
    view.setUint16(entry + 16, entryBytes, true);
    view.setUint8(entry + 18, child.directory ? 4 : 8);
    u8.set(new TextEncoder().encode(name), entry + 19);
    written += entryBytes;
  }
  return written;
}
