import type { MarshalContext } from "../../../runtime/marshal/marshaller.js";
import { jsError } from "../../../runtime/trace/boardErrors.js";

/** A board with double floats, no prelude and no objects, but for what a test overrides. */
export function context(over: Partial<MarshalContext> = {}): MarshalContext {
  return {
    float: "double",
    types: {},
    handleOf: () => undefined,
    proxy: (handle, type) => ({ handle, type }),
    constructorOf: () => undefined,
    callback: () => undefined,
    error: jsError,
    ...over,
  };
}
