import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Which room may import which; the project references hold the same by the build, here the finer rules. */
const rooms: Record<string, readonly string[]> = {
  contract: [],
  images: ["contract"],
  compiler: ["contract"],
  virtual: ["contract"],
  runtime: ["contract", "virtual", "images"],
  src: ["contract", "compiler", "runtime", "images", "virtual"],
};

/** Packages by room (or folder): a dependency has a place. */
const packages: Record<string, readonly string[]> = {
  contract: [],
  images: [],
  compiler: ["typescript", "magic-string", "@jridgewell/gen-mapping", "@jridgewell/trace-mapping"],
  virtual: ["@micropython/micropython-webassembly-pyscript"],
  runtime: ["serialport", "@jridgewell/trace-mapping", "mpc"],
  src: ["typescript", "commander", "esbuild", "unplugin", "@pybricks/mpy-cross-v6"],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsOf(room: string): Import[] {
  const found: Import[] = [];
  for (const entry of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const path = join(entry.parentPath, entry.name);
    if (path.includes("generated")) continue;
    const text = readFileSync(path, "utf8").replace(/`(?:[^`\\]|\\.)*`/gs, "``");
    const pattern =
      /^\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|(?<!["'])\bimport\(\s*["']([^"']+)["']\s*\)/gm;
    for (const match of text.matchAll(pattern)) {
      found.push({ file: relative(root, path), specifier: match[1] ?? match[2] ?? match[3]! });
    }
  }
  return found;
}

/** Room and path of a relative import; undefined for a package. */
function target({ file, specifier }: Import): string | undefined {
  return specifier.startsWith(".") ? normalize(join(dirname(file), specifier)) : undefined;
}

describe.each(Object.keys(rooms))("%s/", (room) => {
  const imports = importsOf(room);

  test("imports only the rooms below it", () => {
    const wrong = imports.filter((i) => {
      const to = target(i)?.split("/")[0];
      return to !== undefined && to !== room && !rooms[room]!.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test("imports only its packages", () => {
    const wrong = imports.filter(({ specifier }) => {
      if (specifier.startsWith(".") || specifier.startsWith("node:")) return false;
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      return !packages[room]!.includes(name);
    });
    expect(wrong).toEqual([]);
  });
});

describe("finer rules", () => {
  test("the compiler is pure: nothing of Node", () => {
    expect(importsOf("compiler").filter((i) => i.specifier.startsWith("node:"))).toEqual([]);
  });

  test("only the virtual transport imports the virtual board", () => {
    const importers = importsOf("runtime").filter((i) => target(i)?.startsWith("virtual/"));
    expect(new Set(importers.map((i) => i.file))).toEqual(new Set(["runtime/transport/virtual.ts"]));
  });

  test("printing knows no TypeScript, the Python tree knows nothing", () => {
    expect(importsOf("compiler/4-print").filter((i) => i.specifier === "typescript")).toEqual([]);
    const outside = importsOf("compiler/python").filter((i) => !target(i)?.startsWith("compiler/python/"));
    expect(outside).toEqual([]);
  });

  test("lowering reports no diagnostics", () => {
    const reporting = importsOf("compiler/3-lower").filter((i) =>
      target(i)?.startsWith("compiler/diagnostics/"),
    );
    expect(reporting).toEqual([]);
  });
});
