enum Color {
  Red,
  Green = 5,
  Blue,
}
console.log(Color.Red, Color.Green, Color.Blue);
console.log(Color[0], Color[6], Color["Green"]);
console.log(Object.keys(Color).join(), Object.values(Color).join());
for (const key in Color) console.log(key);

enum Word {
  Yes = "YES",
  No = "NO",
}
console.log(Word.Yes, Object.keys(Word).length, Object.entries(Word));

const enum Bits {
  A = 1 << 0,
  B = 1 << 1,
  AB = A | B,
}
console.log(Bits.AB, Bits.A | Bits.B);

function length(text: string): number {
  return text.length;
}
enum Computed {
  First = 1,
  Second = length("four"),
  Third = Second * 2,
}
console.log(Computed.First, Computed.Second, Computed.Third, Computed[4], Computed[8]);

enum Level {
  Low = -1,
  High = 1.5,
}
console.log(Level.Low, Level.High, Level[-1], Level[1.5]);

function name(c: Color): string {
  switch (c) {
    case Color.Red:
      return "red";
    case Color.Green:
      return "green";
    default:
      return Color[c]!;
  }
}
console.log(name(Color.Red), name(Color.Green), name(Color.Blue));
const all = [Color.Red, Color.Blue].map((c) => Color[c]);
console.log(all.join("/"));
let chosen: Color = Color.Green;
chosen = chosen === Color.Green ? Color.Blue : Color.Red;
console.log(chosen);
console.log(Color);
const table: Record<Word, number> = { [Word.Yes]: 1, [Word.No]: 0 };
console.log(table[Word.Yes], table.NO);
