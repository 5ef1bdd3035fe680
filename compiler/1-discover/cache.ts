/** What compilations may share: parsed library files, which depend on nothing that a program brings. */
export interface CompilerCache {
  /** By port and path; opaque to callers. */
  readonly library: Map<string, unknown>;
}

export function createCache(): CompilerCache {
  return { library: new Map() };
}
