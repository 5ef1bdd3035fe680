import { bytes } from "builtins";
import { compile, match, search, sub } from "re";

// groups that took no part are null
const pair = compile("(\\w+)(=(\\d+))?");
for (const text of ["speed=12", "stop"]) {
  const found = pair.match(text);
  if (found === null) continue;
  const [name, value] = [found.group(1), found.group(3)];
  console.log(name, value, found.group(0), found.group(3) ?? "none");
}
//> speed 12 speed=12 12
//> stop null stop none
console.log(match("x+", "y") === null, search("[0-9]+", "ab 42")?.group(0), search("q", "ab")?.group(0)); //> true 42 undefined

// a function for what matches; parts; a pattern of bytes
console.log(
  sub("[aeiou]", (m) => m.group(0).toUpperCase(), "banana"),
  sub("a", "o", "banana", 2),
); //> bAnAnA bonona
console.log(compile("[,;] *").split("a, b;c", 1)); //> [ 'a', 'b;c' ]
const inBytes = match(new bytes([97]), new bytes([97, 98]));
console.log(inBytes?.group(0).length, inBytes?.group(0).decode()); //> 1 a

// what isn't asked of a match that may not be there
const line = search("v=(\\d+)", "v=7");
console.log(line === null ? "?" : Number(line.group(1)) + 1); //> 8
