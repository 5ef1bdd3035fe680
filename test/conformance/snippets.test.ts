import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { program } from "./program.js";

/**
 * Small programs, several to a file, with a line of `----` between them; where a code is marked they are refused with it, where
 * `//! raises` stands the board raises there (D5).
 */
const root = new URL("./snippets/", import.meta.url);

for (const file of readdirSync(root).sort()) {
  const snippets = readFileSync(new URL(file, root), "utf8").split(/^----\n/m);
  describe(file, () => {
    it.each(snippets.map((text) => ({ name: text.slice(0, 80).split("\n")[0], text })))(
      "$name",
      ({ text }) => {
        const snippet = program({ "main.ts": text });
        if (text.includes("//! raises")) return snippet.raises();
        return text.includes("//! MPC") ? snippet.diagnoses() : snippet.printsTheSame();
      },
    );
  });
}
