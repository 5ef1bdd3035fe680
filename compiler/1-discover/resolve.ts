import { isLibraryPath, libraryPath, libraryText, type Platform } from "./library.js";
import type { CompilerPaths } from "./options.js";
import { directoryOf, isRelativeSpecifier, join } from "./paths.js";

export interface Resolver {
  /** The TypeScript (or declaration) file that an import means, as it is named in `files`. */
  resolve(specifier: string, containing: string): string | undefined;
  /** A file that is there but isn't TypeScript. */
  otherFile(specifier: string, containing: string): string | undefined;
}

/** Imports with and without extension, of bare names of MicroPython, and through the `paths` of a tsconfig. */
export function createResolver(
  exists: (path: string) => boolean,
  paths: CompilerPaths,
  platform: Platform,
): Resolver {
  const inLibrary = (path: string) => libraryText(path, platform) !== undefined;
  return {
    resolve(specifier, containing) {
      // The stubs import one another by paths of their own, which are on no disk.
      if (isLibraryPath(containing) && isRelativeSpecifier(specifier))
        return findFile(join(directoryOf(containing), specifier), inLibrary);
      if (isRelativeSpecifier(specifier)) return findFile(join(directoryOf(containing), specifier), exists);
      return libraryPath(specifier, platform.port) ?? findByPaths(specifier, paths, exists);
    },
    otherFile(specifier, containing) {
      if (!isRelativeSpecifier(specifier)) return undefined;
      const path = join(directoryOf(containing), specifier);
      return [path, `${path}.js`, `${path}.jsx`, `${path}.json`].find(exists);
    },
  };
}

/** `./x.js` means `x.ts`, as TypeScript has it; `./x` and `./x.ts` too; a folder means its index. */
function findFile(path: string, exists: (path: string) => boolean): string | undefined {
  return candidates(path).find(exists);
}

function candidates(path: string): string[] {
  const script = /^(.*)\.([cm]?)js$/.exec(path);
  if (script) return [`${script[1]}.${script[2]}ts`, `${script[1]}.d.${script[2]}ts`, `${path}.ts`];
  const typed = /\.[cm]?ts$/.test(path) ? [path] : [];
  return [...typed, `${path}.ts`, `${path}.mts`, `${path}.d.ts`, `${path}/index.ts`, `${path}/index.d.ts`];
}

/** The pattern with the longest text before its star wins; its places are tried in order. */
function findByPaths(
  specifier: string,
  { base, paths }: CompilerPaths,
  exists: (path: string) => boolean,
): string | undefined {
  const matches = Object.keys(paths).flatMap((pattern) => {
    const [before = "", after] = pattern.split("*");
    if (after === undefined) return pattern === specifier ? [{ pattern, rest: "", weight: Infinity }] : [];
    if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
    if (specifier.length < before.length + after.length) return [];
    return [
      {
        pattern,
        rest: specifier.slice(before.length, specifier.length - after.length),
        weight: before.length,
      },
    ];
  });
  const best = matches.sort((a, b) => b.weight - a.weight)[0];
  for (const place of best ? paths[best.pattern]! : []) {
    const found = findFile(join(base, place.replace("*", best!.rest)), exists);
    if (found !== undefined) return found;
  }
  return undefined;
}
