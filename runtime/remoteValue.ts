import type { RemoteValue } from "./remote-types.js";

/** A variable or field on the board: awaiting it reads it. */
export function remoteValue<T>(get: () => Promise<T>, set: (value: T) => Promise<void>): RemoteValue<T> {
  return {
    get,
    set,
    // biome-ignore lint/suspicious/noThenProperty: awaiting a field reads it
    then: (resolve, reject) => get().then(resolve, reject),
  };
}
