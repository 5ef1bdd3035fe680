import { GenMapping, maybeAddMapping, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import type { Mapping } from "./writer.js";

/** The mappings of one output file as a source map, version 3; `contents` are the sources' texts by path. */
export function sourceMap(
  file: string,
  mappings: readonly Mapping[],
  contents: Readonly<Record<string, string>>,
): string {
  const map = new GenMapping({ file });
  for (const { line, column, origin } of mappings) {
    const generated = { line: line + 1, column };
    const original = { line: origin.line + 1, column: origin.column };
    if (origin.name === undefined) maybeAddMapping(map, { generated, source: origin.file, original });
    else maybeAddMapping(map, { generated, source: origin.file, original, name: origin.name });
  }
  for (const source of new Set(mappings.map((m) => m.origin.file))) {
    const content = contents[source];
    if (content !== undefined) setSourceContent(map, source, content);
  }
  return JSON.stringify(toEncodedMap(map));
}
