/** A class that `new` makes nothing of itself: it gives what `make` gives, a Promise of an instance on the board. */
export function constructible(
  name: string,
  make: (...args: unknown[]) => Promise<unknown>,
): new (
  ...args: unknown[]
) => Promise<unknown> {
  const target = class {};
  Object.defineProperty(target, "name", { value: name, configurable: true });
  return new Proxy(target, {
    construct: (_target, args) => make(...args),
  }) as unknown as new (
    ...args: unknown[]
  ) => Promise<unknown>;
}
