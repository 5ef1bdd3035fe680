function day(n: number): string {
  switch (n) {
    case 0:
    case 6:
      return "weekend";
    case 3: {
      const half = "middle";
      return half;
    }
    default:
      return "weekday";
  }
}
for (let i = 0; i < 7; i++) console.log(i, day(i));

function fall(n: number): string {
  let text = "";
  switch (n) {
    case 1:
      text += "one ";
    case 2:
      text += "two ";
      break;
    default:
      text += "default ";
    case 3:
      text += "three ";
  }
  return text;
}
for (const n of [1, 2, 3, 4]) console.log(n, fall(n));

const seen: string[] = [];
function probe(name: string, value: number): number {
  seen.push(name);
  return value;
}
switch (probe("subject", 2)) {
  case probe("a", 1):
    console.log("a");
    break;
  case probe("b", 2):
    console.log("b");
    break;
  case probe("c", 3):
    console.log("c");
    break;
}
console.log(seen.join(","));

for (const word of ["a", "b", "c", "d"]) {
  switch (word) {
    case "b":
      continue;
    case "d":
      break;
    default:
      console.log("word", word);
  }
  console.log("after", word);
}
type Shape = { kind: "circle"; r: number } | { kind: "square"; side: number };
function area(s: Shape): number {
  switch (s.kind) {
    case "circle":
      return 3 * s.r * s.r;
    case "square":
      return s.side * s.side;
  }
}
console.log(area({ kind: "circle", r: 2 }), area({ kind: "square", side: 3 }));
