/** The board's file system: a tree in memory whose changes go to a store. Survives soft resets, as flash does. */
import { errno, SystemError } from "./errors.js";
import type { Store } from "./store.js";

export interface Node {
  readonly directory: boolean;
  readonly inode: number;
  name: string;
  parent: Node | undefined;
  /** Names in a directory. */
  readonly children: Map<string, Node>;
  /** Content of a file; `size` bytes of it count. */
  data: Uint8Array;
  size: number;
  modified: number;
  /** Written since the store last heard of it. */
  dirty: boolean;
}

/** An open file or directory. */
export interface Open {
  readonly node: Node;
  position: number;
  readonly append: boolean;
  readonly writable: boolean;
  /** Snapshot of the names, taken when a directory is first read. */
  names?: string[];
}

/** Flags of open() in the package's C library. */
const flag = {
  write: 1,
  readWrite: 2,
  create: 0x40,
  exclusive: 0x80,
  truncate: 0x200,
  append: 0x400,
  directory: 0x10000,
};

/** Relative paths that start so are the firmware's own modules. */
const frozen = ".frozen/";

export class Files {
  private readonly root: Node;
  private readonly frozen: Node;
  private inodes = 1;
  private readonly open = new Map<number, Open>();
  private workingDirectory = "/";
  private settings = "";

  constructor(
    private readonly store: Store,
    frozenModules: Record<string, string>,
    /** Bytes of the flash. */
    readonly capacity: number,
  ) {
    this.root = this.node("", true, undefined);
    this.frozen = this.node(".frozen", true, undefined);
    for (const [path, text] of Object.entries(frozenModules))
      this.place(this.frozen, path, new TextEncoder().encode(text));
    let loaded = 0;
    for (const [path, content] of store.load()) {
      loaded += content?.length ?? 0;
      if (loaded > capacity) {
        throw new Error(
          `its files take more than the flash has (${capacity} bytes): is that a board's folder?`,
        );
      }
      if (path === settingsPath) this.settings = content ? new TextDecoder().decode(content) : "";
      else this.place(this.root, path, content);
    }
    if (!this.root.children.has("lib")) this.makeDirectory("/lib");
  }

  private node(name: string, directory: boolean, parent: Node | undefined): Node {
    const node: Node = {
      directory,
      inode: this.inodes++,
      name,
      parent,
      children: new Map(),
      data: new Uint8Array(0),
      size: 0,
      modified: Date.now(),
      dirty: false,
    };
    parent?.children.set(name, node);
    return node;
  }

  /** Puts a file, and the folders above it, without telling the store. */
  private place(top: Node, path: string, content: Uint8Array | null): void {
    const parts = path.split("/").filter(Boolean);
    let at = top;
    for (const [i, part] of parts.entries()) {
      const file = i === parts.length - 1 && content !== null;
      at = at.children.get(part) ?? this.node(part, !file, at);
    }
    if (content) {
      at.data = content;
      at.size = content.length;
    }
  }

  /** After a reset: what was open is written and closed, and the working directory is the root. */
  reset(): void {
    for (const fd of [...this.open.keys()]) {
      try {
        this.close(fd);
      } catch (error) {
        if (!(error instanceof SystemError)) throw error;
      }
    }
    this.workingDirectory = "/";
  }

  /** Names from the root; `.` and `..` are resolved, never above the root. */
  private parts(path: string): { top: Node; names: string[] } {
    if (path.startsWith(frozen)) return { top: this.frozen, names: path.slice(frozen.length).split("/") };
    const names: string[] = [];
    for (const part of (path.startsWith("/") ? path : `${this.workingDirectory}/${path}`).split("/")) {
      if (part === "..") names.pop();
      else if (part !== "" && part !== ".") names.push(part);
    }
    return { top: this.root, names };
  }

  private walk(top: Node, names: readonly string[]): Node {
    let at = top;
    for (const name of names) {
      if (!at.directory) throw new SystemError(errno.ENOTDIR);
      const next = at.children.get(name);
      if (!next) throw new SystemError(errno.ENOENT);
      at = next;
    }
    return at;
  }

  lookup(path: string): Node {
    const { top, names } = this.parts(path);
    return this.walk(top, names);
  }

  private exists(path: string): Node | undefined {
    try {
      return this.lookup(path);
    } catch {
      return undefined;
    }
  }

  /** The directory that `path` is, or would be, in. */
  private parentOf(path: string): { parent: Node; name: string } {
    const { top, names } = this.parts(path);
    const name = names.pop();
    if (top === this.frozen) throw new SystemError(errno.EACCES);
    if (name === undefined) throw new SystemError(errno.EBUSY);
    if (Buffer.byteLength(name) > longestName) throw new SystemError(errno.ENAMETOOLONG);
    const parent = this.walk(top, names);
    if (!parent.directory) throw new SystemError(errno.ENOTDIR);
    return { parent, name };
  }

  openFile(path: string, flags: number): number {
    const writable = (flags & 3) !== 0;
    let node = this.exists(path);
    if (node && flags & flag.create && flags & flag.exclusive) throw new SystemError(errno.EEXIST);
    if (node?.directory && writable) throw new SystemError(errno.EISDIR);
    if (node && !node.directory && flags & flag.directory) throw new SystemError(errno.ENOTDIR);
    if (!node) {
      if (!(flags & flag.create)) this.lookup(path);
      node = this.createFile(path);
    }
    if (flags & flag.truncate && writable) this.resize(node, 0);
    const fd = this.freeDescriptor();
    this.open.set(fd, { node, position: 0, append: (flags & flag.append) !== 0, writable });
    return fd;
  }

  private createFile(path: string): Node {
    const { parent, name } = this.parentOf(path);
    const node = this.node(name, false, parent);
    node.dirty = true;
    return node;
  }

  private freeDescriptor(): number {
    let fd = 3;
    while (this.open.has(fd)) fd++;
    return fd;
  }

  descriptor(fd: number): Open {
    const open = this.open.get(fd);
    if (!open) throw new SystemError(errno.EBADF);
    return open;
  }

  close(fd: number): void {
    const { node } = this.descriptor(fd);
    this.open.delete(fd);
    this.keep(node);
  }

  sync(fd: number): void {
    this.keep(this.descriptor(fd).node);
  }

  /** `os.sync()`. */
  syncAll(): void {
    for (const { node } of this.open.values()) this.keep(node);
  }

  private keep(node: Node): void {
    if (!node.dirty || !this.attached(node)) return;
    node.dirty = false;
    this.store.write(this.pathOf(node), node.data.slice(0, node.size));
  }

  private attached(node: Node): boolean {
    let at: Node | undefined = node;
    while (at && at !== this.root) at = at.parent;
    return at === this.root;
  }

  private pathOf(node: Node): string {
    return node.parent ? `${this.pathOf(node.parent)}/${node.name}` : "";
  }

  read(fd: number, into: Uint8Array): number {
    const open = this.descriptor(fd);
    if (open.node.directory) throw new SystemError(errno.EISDIR);
    const count = Math.max(0, Math.min(into.length, open.node.size - open.position));
    into.set(open.node.data.subarray(open.position, open.position + count));
    open.position += count;
    return count;
  }

  write(fd: number, bytes: Uint8Array): number {
    const open = this.descriptor(fd);
    if (!open.writable) throw new SystemError(errno.EBADF);
    if (open.append) open.position = open.node.size;
    this.resize(open.node, Math.max(open.node.size, open.position + bytes.length));
    open.node.data.set(bytes, open.position);
    open.position += bytes.length;
    return bytes.length;
  }

  private resize(node: Node, size: number): void {
    const more = (blocks(size) - blocks(node.size)) * blockSize;
    if (more > 0 && more > this.free()) throw new SystemError(errno.ENOSPC);
    if (size > node.data.length) {
      const grown = new Uint8Array(Math.max(size, node.data.length * 2, 256));
      grown.set(node.data.subarray(0, node.size));
      node.data = grown;
    } else if (size < node.size) node.data.fill(0, size, node.size);
    node.size = size;
    node.modified = Date.now();
    node.dirty = true;
  }

  seek(fd: number, offset: number, whence: number): number {
    const open = this.descriptor(fd);
    const position = offset + ([0, open.position, open.node.size][whence] ?? Number.NaN);
    if (!(position >= 0)) throw new SystemError(errno.EINVAL);
    open.position = position;
    return position;
  }

  makeDirectory(path: string): void {
    if (this.exists(path)) throw new SystemError(errno.EEXIST);
    const { parent, name } = this.parentOf(path);
    const node = this.node(name, true, parent);
    this.store.makeDirectory(this.pathOf(node));
  }

  removeFile(path: string): void {
    const { parent, name } = this.parentOf(path);
    const node = this.walk(parent, [name]);
    if (node.directory) throw new SystemError(errno.EISDIR);
    const stored = this.pathOf(node);
    parent.children.delete(name);
    node.parent = undefined;
    this.store.removeFile(stored);
  }

  removeDirectory(path: string): void {
    const { parent, name } = this.parentOf(path);
    const node = this.walk(parent, [name]);
    if (!node.directory) throw new SystemError(errno.ENOTDIR);
    if (node.children.size > 0) throw new SystemError(errno.ENOTEMPTY);
    const stored = this.pathOf(node);
    parent.children.delete(name);
    this.store.removeDirectory(stored);
  }

  /** As POSIX has it: a file replaces a file, a directory an empty directory. */
  rename(from: string, to: string): void {
    const source = this.parentOf(from);
    const node = this.walk(source.parent, [source.name]);
    const target = this.parentOf(to);
    for (let at: Node | undefined = target.parent; at; at = at.parent) {
      if (at === node) throw new SystemError(errno.EINVAL);
    }
    const old = target.parent.children.get(target.name);
    if (old === node) return;
    if (old) this.checkReplaceable(node, old);
    this.keep(node);
    const stored = this.pathOf(node);
    source.parent.children.delete(source.name);
    if (old) old.parent = undefined;
    node.name = target.name;
    node.parent = target.parent;
    target.parent.children.set(target.name, node);
    this.store.rename(stored, this.pathOf(node));
  }

  private checkReplaceable(node: Node, old: Node): void {
    if (old.directory && !node.directory) throw new SystemError(errno.EISDIR);
    if (!old.directory && node.directory) throw new SystemError(errno.ENOTDIR);
    if (old.children.size > 0) throw new SystemError(errno.ENOTEMPTY);
  }

  changeDirectory(path: string): void {
    const { top, names } = this.parts(path);
    if (!this.walk(top, names).directory) throw new SystemError(errno.ENOTDIR);
    this.workingDirectory = `/${names.join("/")}`;
  }

  get currentDirectory(): string {
    return this.workingDirectory;
  }

  /** Bytes still free, counted in blocks as littlefs does. */
  free(): number {
    return Math.max(0, this.capacity - used(this.root));
  }

  /** The non-volatile settings (`esp32.NVS`), as JSON: kept with the files, but not among them. */
  get storedSettings(): string {
    return this.settings;
  }

  set storedSettings(json: string) {
    this.settings = json;
    this.store.write(settingsPath, new TextEncoder().encode(json));
  }

  /** The file's text, or undefined when there is none. */
  text(path: string): string | undefined {
    const node = this.exists(path);
    return node && !node.directory ? new TextDecoder().decode(node.data.subarray(0, node.size)) : undefined;
  }
}

/** Where the store keeps the settings; the program can't see it. */
const settingsPath = "/.nvs.json";
export const blockSize = 4096;
/** Bytes of a name, as of littlefs and FAT. */
export const longestName = 255;

function used(node: Node): number {
  let bytes = blocks(node.size) * blockSize;
  for (const child of node.children.values()) bytes += used(child);
  return bytes;
}

/** A file or folder takes at least one. */
function blocks(size: number): number {
  return Math.max(1, Math.ceil(size / blockSize));
}
