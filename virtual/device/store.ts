/** Where the board's flash is kept, so that files outlive the worker. Paths start with `/`, parts are plain names. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { errno, SystemError } from "./errors.js";

/** `null` is a directory. Parents come before what is in them. */
export type StoredFiles = Iterable<[path: string, content: Uint8Array | null]>;

export interface Store {
  load(): StoredFiles;
  write(path: string, content: Uint8Array): void;
  makeDirectory(path: string): void;
  removeFile(path: string): void;
  removeDirectory(path: string): void;
  rename(from: string, to: string): void;
}

/** One change of the flash, as the host keeps it for the next power-up. */
export type Change =
  | { kind: "write"; path: string; content: Uint8Array }
  | { kind: "directory" | "remove"; path: string }
  | { kind: "rename"; path: string; to: string };

/** `sim:`: the host remembers the files in memory. */
export class MemoryStore implements Store {
  constructor(
    private readonly initial: StoredFiles,
    private readonly report: (change: Change) => void,
  ) {}
  load(): StoredFiles {
    return this.initial;
  }
  write(path: string, content: Uint8Array): void {
    this.report({ kind: "write", path, content });
  }
  makeDirectory(path: string): void {
    this.report({ kind: "directory", path });
  }
  removeFile(path: string): void {
    this.report({ kind: "remove", path });
  }
  removeDirectory(path: string): void {
    this.report({ kind: "remove", path });
  }
  rename(from: string, to: string): void {
    this.report({ kind: "rename", path: from, to });
  }
}

/**
 * `sim:DIR`: every completed write is in the folder before the board goes on. Names that would leave the folder can't
 * occur (the tree has no `..`), symbolic links in it are not followed.
 */
export class FolderStore implements Store {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  *load(under = ""): StoredFiles {
    for (const name of readdirSync(join(this.folder, under)).sort()) {
      if (name.startsWith(temporary)) continue;
      const path = `${under}/${name}`;
      const stat = lstatSync(join(this.folder, path));
      if (stat.isDirectory()) {
        yield [path, null];
        yield* this.load(path);
      } else if (stat.isFile()) yield [path, readFileSync(join(this.folder, path))];
    }
  }

  /** Written beside and renamed into place: a host that is killed leaves the old content or the new. */
  write(path: string, content: Uint8Array): void {
    const target = this.on(path);
    const slash = path.lastIndexOf("/");
    const beside = this.on(`${path.slice(0, slash)}/${temporary}${path.slice(slash + 1)}`);
    guarded(() => {
      writeFileSync(beside, content);
      renameSync(beside, target);
    });
  }
  makeDirectory(path: string): void {
    guarded(() => mkdirSync(this.on(path), { recursive: true }));
  }
  removeFile(path: string): void {
    guarded(() => unlinkSync(this.on(path)));
  }
  removeDirectory(path: string): void {
    guarded(() => rmdirSync(this.on(path)));
  }
  rename(from: string, to: string): void {
    guarded(() => renameSync(this.on(from), this.on(to)));
  }

  private on(path: string): string {
    if (process.platform === "win32" && /[\\:*?"<>|]/.test(path)) throw new SystemError(errno.EINVAL);
    return join(this.folder, path);
  }
}

const temporary = ".mpc-new-";

/** The host's failure becomes an errno of the board; a file that is already gone is what was wanted. */
function guarded(act: () => void): void {
  try {
    act();
  } catch (error) {
    const { code, errno: number } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return;
    const known = errno[code as keyof typeof errno] ?? (number === undefined ? errno.EIO : undefined);
    throw new SystemError(known ?? errno.EIO, `the host folder: ${(error as Error).message}`);
  }
}
