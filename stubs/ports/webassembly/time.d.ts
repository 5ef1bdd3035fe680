/**
 * What the WebAssembly port adds to `time`, in the build for PyScript, which is the virtual board's.
 * @ports webassembly
 */
import type { TimeTuple } from "../../time.js";

declare module "../../time.js" {
  /**
   * A time as text.
   * @param format with `%Y %m %d %H %M %S %j %w %a %A %b %B %I %p %y` and `%%`
   * @param tuple the time, as `localtime` gives it
   */
  function strftime(format: string, tuple: TimeTuple): string;
}
