/**
 * What the WebAssembly port adds to `io`, in the build for PyScript, which is the virtual board's.
 * @ports webassembly
 */

declare module "../../io.js" {
  /** For `seek`: counted from the start. */
  const SEEK_SET: 0;
  /** For `seek`: counted from the present place. */
  const SEEK_CUR: 1;
  /** For `seek`: counted from the end. */
  const SEEK_END: 2;
}

export {};
