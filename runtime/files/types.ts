import type { CallOptions } from "../types.js";

export interface FileStat {
  readonly path: string;
  readonly kind: "file" | "folder";
  /** Bytes; 0 for folders. */
  readonly size: number;
}

export interface TransferOptions extends CallOptions {
  /**
   * Bytes of content that the board handles at once. Default: 6144 at most, less where little memory is free. Where its free memory
   * is in smaller blocks (MemoryError), less is tried, also of what is given here.
   */
  readonly pieceSize?: number;
  /** Called as bytes are confirmed. `total` is undefined while it isn't known. */
  onProgress?(progress: {
    readonly path: string;
    readonly bytes: number;
    readonly total: number | undefined;
  }): void;
}

/** The board's files. Paths are the board's own, relative ones from its current folder. */
export interface BoardFiles {
  /** Writes a file: checked, and renamed into place at the end, so that a cut leaves the old or the new content. Folders on the way are made. */
  put(
    data: string | Uint8Array | AsyncIterable<Uint8Array>,
    path: string,
    options?: TransferOptions,
  ): Promise<void>;
  get(path: string, options?: TransferOptions): Promise<Uint8Array>;
  /** The entries of a folder, by name. */
  ls(path?: string, options?: CallOptions): Promise<FileStat[]>;
  /** All files and folders below a folder, depth first. */
  tree(path?: string, options?: CallOptions): Promise<FileStat[]>;
  /** Undefined if there is nothing of that name. */
  stat(path: string, options?: CallOptions): Promise<FileStat | undefined>;
  /** Makes a folder and those on the way to it. */
  mkdir(path: string, options?: CallOptions): Promise<void>;
  /** Removes a file; with `recursive`, a folder with all that it holds. */
  rm(path: string, options?: CallOptions & { readonly recursive?: boolean }): Promise<void>;
  /** Renames, replacing a file of the new name. */
  mv(from: string, to: string, options?: CallOptions): Promise<void>;
  /** Lower-case hex SHA-256 of a file's content. */
  hash(path: string, options?: CallOptions): Promise<string>;
  /** Size and free space of the file system that holds `path`. */
  df(path?: string, options?: CallOptions): Promise<FileSystemSpace>;
  /** Not there yet: put the files one by one. */
  sync(localFolder: string, boardFolder: string, options?: CallOptions): Promise<never>;
  /** Not there yet: put the files on the board. */
  mount(localFolder: string, options?: CallOptions): Promise<never>;
}

export interface FileSystemSpace {
  /** Bytes in all. */
  readonly size: number;
  /** Bytes that are free. */
  readonly free: number;
}
