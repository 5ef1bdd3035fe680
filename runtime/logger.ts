import { note } from "./output.js";

/** Takes what mpc says beside its results; `console` is one. */
export interface Logger {
  /** The wire trace, a line at a time. */
  debug(message: string): void;
  /** What happens to the connection, and which board was chosen. */
  info(message: string): void;
  /** What the caller may not have meant: the virtual board in the place of a real one. */
  warn(message: string): void;
  error(message: string): void;
}

/** Everything but mere information goes to standard error. */
export const defaultLogger: Logger = { debug: note, info: () => {}, warn: note, error: note };
