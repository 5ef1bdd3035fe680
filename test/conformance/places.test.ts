import { describe, it } from "vitest";
import { placeable, places } from "./places.js";
import { program } from "./program.js";
import { programFiles } from "./programs.js";

/** Each program of one file once more, in one of the places by turns; in all of them with `PLACES=all`. */
const names = Object.keys(places);
const isAll = process.env.PLACES === "all";

const cases = programFiles.single.flatMap(({ name, text }, at) => {
  const found = placeable(text);
  const wanted = isAll ? names : [names[at % names.length]!];
  return found ? wanted.map((place) => ({ name, place, text: places[place]!(text, found.isAsync) })) : [];
});

describe("programs print the same wherever their statements stand, whatever their variables are called", () => {
  it.each(cases)("$name $place", ({ text }) =>
    program({ "main.ts": `${text}\nexport {};\n` }).printsTheSame(),
  );
});
