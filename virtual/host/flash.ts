/** The files of a board that keeps them in memory, as they were when last written: what the next power-up finds. */
import type { Change } from "../device/store.js";

export class Flash {
  /** Content by path; `null` is a directory. */
  private readonly files = new Map<string, Uint8Array | null>();

  constructor(initial: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(initial)) {
      const path = `/${name.split("/").filter(Boolean).join("/")}`;
      this.files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content.slice());
    }
  }

  entries(): [string, Uint8Array | null][] {
    return [...this.files];
  }

  apply(change: Change): void {
    if (change.kind === "write") this.files.set(change.path, change.content);
    else if (change.kind === "directory") this.files.set(change.path, null);
    else if (change.kind === "remove") this.files.delete(change.path);
    else if (change.kind === "rename") this.rename(change.path, change.to);
  }

  private rename(from: string, to: string): void {
    this.files.delete(to);
    for (const [path, content] of [...this.files]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.files.delete(path);
      this.files.set(to + path.slice(from.length), content);
    }
  }
}
