import { Failure } from "../project/failure.js";

/** The milliseconds of an option in seconds; undefined where it isn't given. */
export function milliseconds(seconds: string): number;
export function milliseconds(seconds: string | undefined): number | undefined;
export function milliseconds(seconds: string | undefined): number | undefined {
  if (seconds === undefined) return undefined;
  const ms = Number(seconds) * 1000;
  if (seconds.trim() === "" || !(ms >= 0))
    throw new Failure(`'${seconds}' is no number of seconds`, undefined, 2);
  return ms;
}
