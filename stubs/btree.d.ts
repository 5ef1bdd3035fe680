/**
 * `btree`: a database of keys and values in a file, sorted by key.
 *
 * Follows the page "btree – simple BTree database" of the MicroPython documentation. Not on esp8266 with 512 KB of flash.
 * @ports esp32, esp8266, unix
 */
import type { bytes } from "./builtins.js";
import type { BinaryStream } from "./io.js";
import type { Flags, Items, int, Kw, ReadableBuffer } from "./mpc.js";

/** A key or value: bytes, or text that is stored as UTF-8. */
export type Data = ReadableBuffer | string;
/** How a range of keys is gone over. */
export type RangeFlags = Flags<"btree.range">;
/** The end key belongs to the range. */
export const INCL: RangeFlags;
/** From the greatest key to the least. */
export const DESC: RangeFlags;

/** An open database. */
export interface BTree {
  /** Writes what is left to the stream; needed before the stream is closed. */
  close(): void;
  /** Writes changes that are only in memory to the stream. */
  flush(): void;
  /** The value of a key; `KeyError` if it isn't there. What `db[key]` is in Python. */
  __getitem__(key: Data): bytes;
  /** Stores a value under a key. What `db[key] = val` is in Python. */
  __setitem__(key: Data, val: Data): void;
  /** Removes a key; `KeyError` if it isn't there. What `del db[key]` is in Python. */
  __delitem__(key: Data): void;
  /** Whether a key is there. What `key in db` is in Python. */
  __contains__(key: Data): boolean;
  /** The stored value, `null` if there is no such key. */
  get(key: Data): bytes | null;
  /** The value of a key, or another one if it isn't there. */
  get<D>(key: Data, fallback: D): bytes | D;
  /** Goes over all keys in order. */
  [Symbol.iterator](): Items<bytes>;
  /**
   * Goes over the keys of a range.
   * @param start_key where to begin; `null` or nothing: at the first
   * @param end_key where to end, before it unless `INCL` is given; `null` or nothing: after the last
   */
  keys(start_key?: Data | null, end_key?: Data | null, flags?: RangeFlags): Items<bytes>;
  /** Goes over the values of a range of keys. */
  values(start_key?: Data | null, end_key?: Data | null, flags?: RangeFlags): Items<bytes>;
  /** Goes over keys and values of a range. */
  items(
    start_key?: Data | null,
    end_key?: Data | null,
    flags?: RangeFlags,
  ): Items<readonly [key: bytes, value: bytes]>;
}
/**
 * Opens the database in a stream, which may be empty.
 * @param stream for example a file opened with `"r+b"` or `"w+b"` (not `"a+b"`)
 * @example
 * using file = open("settings.db", "w+b");
 * const db = btree.open(file);
 * db.__setitem__("mode", "auto");
 * db.close();
 */
export function open(
  stream: BinaryStream,
  kw?: Kw<{
    /** Not used. */
    flags?: int;
    /** Size of a node, 512…65536 bytes; 0 lets the port choose. */
    pagesize?: int;
    /** Memory for nodes, in bytes; 0 lets the port choose. */
    cachesize?: int;
    /** Least number of keys in a node; 0 is 2. */
    minkeypage?: int;
  }>,
): BTree;
