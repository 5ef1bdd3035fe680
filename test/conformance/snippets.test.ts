import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { program } from "./program.js";

/** Small programs, several to a file, with a line of `----` between them; where a code is marked they are refused with it. */
const root = new URL("./snippets/", import.meta.url);

for (const file of readdirSync(root).sort()) {
  const snippets = readFileSync(new URL(file, root), "utf8").split(/^----\n/m);
  describe(file, () => {
    it.each(snippets.map((text) => ({ name: text.slice(0, 80).split("\n")[0], text })))(
      "$name",
      ({ text }) => {
        const snippet = program({ "main.ts": text });
        return text.includes("//! MPC") ? snippet.diagnoses() : snippet.printsTheSame();
      },
    );
  });
}
