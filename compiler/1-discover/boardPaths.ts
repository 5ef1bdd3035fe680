import { isFirmwareModule } from "./library.js";
import { baseName, directoryOf, relativeTo } from "./paths.js";

export interface BoardPath {
  /** `"lib/fonts.py"` */
  readonly path: string;
  /** `"lib.fonts"` */
  readonly python: string;
}

const keywords: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** Where modules go on the board. Folders are kept, counted from the first entry's; names that firmware has get a `_`. */
export function boardPaths(
  sources: readonly string[],
  entries: readonly string[],
  mode: "module" | "program",
): ReadonlyMap<string, BoardPath> {
  const root = directoryOf(entries[0] ?? "");
  const taken = new Set<string>();
  const result = new Map<string, BoardPath>();
  // Entries choose first: their names are what the host asks for.
  for (const source of [...entries, ...sources.filter((s) => !entries.includes(s))]) {
    const isMain = mode === "program" && source === entries[0];
    let segments = isMain ? ["main"] : segmentsOf(relativeTo(root, source));
    while (taken.has(segments.join("/").toLowerCase()))
      segments = [...segments.slice(0, -1), `${segments.at(-1)}_`];
    taken.add(segments.join("/").toLowerCase());
    // A board runs main.py as `__main__`; to import it by its name would run it again.
    result.set(source, {
      path: `${segments.join("/")}.py`,
      python: isMain ? "__main__" : segments.join("."),
    });
  }
  return result;
}

function segmentsOf(path: string): string[] {
  const folders = directoryOf(path)
    .split("/")
    .filter((part) => part !== "" && part !== "..");
  const name = baseName(path).replace(/(\.device)?\.[cm]?ts$/, "");
  const segments = [...folders, name].map(identifier);
  const [first = "_", ...rest] = segments;
  return [isFirmwareModule(first) ? `${first}_` : first, ...rest];
}

/** A name that Python can import: `my-lib` → `my_lib`. */
function identifier(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=\d)/, "_");
  return keywords.has(name) ? `${name}_` : name;
}
