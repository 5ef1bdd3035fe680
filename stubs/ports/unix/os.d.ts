/**
 * What the unix port adds to `os`.
 * @ports unix
 */
import type { int } from "../../mpc.js";

declare module "../../os.js" {
  /** The value of an environment variable, `null` if it isn't set. */
  function getenv(name: string): string | null;
  /** The value of an environment variable, or the default. */
  function getenv<D>(name: string, fallback: D): string | D;
  /** Sets an environment variable. */
  function putenv(name: string, value: string): void;
  /** Removes an environment variable. */
  function unsetenv(name: string): void;
  /** The error of the last call of the system. */
  function errno(): int;
  /** Sets the error of the last call of the system. */
  function errno(value: int): void;
  /** Runs a command in the shell and returns its exit status. */
  function system(command: string): int;
}
