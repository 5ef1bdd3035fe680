import { open } from "builtins";
import { BytesIO, type FileIO, StringIO } from "io";

{
  using file = open("notes.txt", "w");
  file.write("one\ntwo\n");
}
{
  using file = open("notes.txt");
  for (const line of file) console.log(line.trim());
  //> one
  //> two
}
function size(name: string): number {
  using file = open(name, "rb");
  return file.read().length;
}
console.log(size("notes.txt")); //> 8
using text = new StringIO("abc\ndef"),
  raw = new BytesIO(new Uint8Array([1, 2]));
console.log(text.readline().trim(), raw.read()[1]); //> abc 2

// what may be missing
function first(file: FileIO | null): number {
  using f = file;
  return f === null ? -1 : f.read(1)[0]!;
}
const notes = open("notes.txt", "rb");
console.log(first(null), first(notes)); //> -1 111
try {
  notes.read();
} catch {
  console.log("closed"); //> closed
}
