// A text cast to the names that an object has: the look-up tells whether it is one of them.
const plants = { G: "grass", V: "violets" } as const;
type Code = keyof typeof plants;
const name = (text: string) => plants[text as Code] || "none";
const orUnknown = (text: string) => plants[text as Code] ?? "unknown";
const maybe = (text: string): string | undefined => plants[text as Code];
function find(text: string): string {
  const plant = plants[text as Code];
  if (!plant) return `no ${text}`;
  return plant;
}
for (const text of ["G", "V", "x", ""])
  console.log(name(text), orUnknown(text), maybe(text), find(text), plants[text as Code] === undefined);

const codes: Code[] = ["G", "V"];
const isCode = (text: string): text is Code => codes.includes(text as Code);
console.log(isCode("G"), isCode("x"), codes.indexOf("y" as Code), ("k" as Code) in plants, ("V" as Code) in plants);
const ranks = new Map<Code, number>([["G", 1]]);
console.log(ranks.get("x" as Code), ranks.has("G" as Code), new Set(codes).has("q" as Code));

enum Color {
  Red,
  Green = 5,
}
enum Direction {
  Up = "up",
  Down = "down",
}
const color = (text: string) => Color[text as keyof typeof Color];
const direction = (text: string): Direction | undefined => Direction[text as keyof typeof Direction];
console.log(color("Red"), color("Green"), color("Pink"), direction("Up"), direction("Left"));

const ones = { a: 1, b: 1 } as const;
const one = (text: string) => ones[text as keyof typeof ones];
console.log(one("a"), one("c"), one("c") === undefined, (one("c") ?? 9) + 1, `${one("c")}`);

const operations = { add: (a: number, b: number) => a + b, sub: (a: number, b: number) => a - b };
function run(operation: string, a: number, b: number): string {
  const compute = operations[operation as keyof typeof operations];
  return compute ? `${compute(a, b)}` : `unknown ${operation}`;
}
console.log(run("add", 1, 2), run("mul", 1, 2));

const steps: Record<"x" | "y", { by: number }> = { x: { by: 1 }, y: { by: 2 } };
console.log(steps["x" as "x" | "y"].by, steps["z" as "x" | "y"]?.by);
try {
  console.log(steps["z" as "x" | "y"].by);
} catch (e) {
  console.log(e instanceof TypeError);
}
let total = 0;
const values = { a: 1, b: 2 };
for (const letter of "abc") total += values[letter as keyof typeof values] ?? 10;
console.log(total);
