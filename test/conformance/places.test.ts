import { describe, it } from "vitest";
import { placeable, places } from "./places.js";
import { program } from "./program.js";
import { programFiles } from "./programs.js";

/** Each program of one file once more, in one of the places by turns; in all of them with `PLACES=all`. */
const names = Object.keys(places);
const isAll = process.env.PLACES === "all";

/** A program keeps its place whatever others there are. */
const turnOf = (name: string): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

const cases = programFiles.single.flatMap(({ name, text }) => {
  const found = placeable(text);
  const wanted = isAll ? names : [names[turnOf(name) % names.length]!];
  return found ? wanted.map((place) => ({ name, place, text: places[place]!(text, found.isAsync) })) : [];
});

describe("programs print the same wherever their statements stand, whatever their variables are called", () => {
  it.each(cases)("$name $place", ({ text }) =>
    program({ "main.ts": `${text}\nexport {};\n` }).printsTheSame(),
  );
});
