import type { FloatWidth, Schema } from "../../contract/index.js";

/**
 * What marshalling needs to know of a board and a module: filled in by who calls. Everything here answers questions;
 * nothing is sent.
 */
export interface MarshalContext {
  readonly float: FloatWidth;
  /** Named types of the module, for `["ref", name]`. */
  readonly types: Readonly<Record<string, Schema>>;
  /** The handle of a remote object on this very board; a string says why it can't be used. */
  handleOf(value: object): number | string | undefined;
  /** The remote object for a handle; `className` is the exported class that the schema names, if it names one. */
  proxy(handle: number, typeName: string, className: string | undefined): unknown;
  /** Function number that makes a prelude's object of that name on the board (`Map`, `Set`, `Error`), if there is one. */
  constructorOf(name: string): number | undefined;
  /** A number for a function of the host, that the board can call; undefined: callbacks can't be passed here. */
  callback(fn: (...args: never[]) => unknown, schema: Schema): number | undefined;
  /** A JavaScript error for a board's exception. */
  error(type: string, args: readonly unknown[]): Error;
}
