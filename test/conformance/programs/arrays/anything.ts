// Elements of any[] and unknown[], which undefined is among
const none: any[] = [];
console.log(none[0], [none[1]], { x: none[2] }, `${none[3]}`, typeof none[0], String(none[4]), none.length);
const some: unknown[] = [1, "a", { x: 1 }];
console.log(some[0], some[3], some[3] === undefined, some[9] ?? "none", some[1] ?? "none");
const first = some[0];
if (typeof first === "number") console.log(first + 1);
const shape = some[2] as { x: number };
console.log(shape.x, some[some.length], some.at(-1));

function show(...args: any[]): void { console.log(args[0], args[1], args.length); }
show(); show(1); show(1, 2);
function parts(...args: unknown[]): void { const [a, b, ...rest] = args; console.log(a, b, rest); }
parts(); parts(1); parts(1, "b", true, {});
function anyParts(...args: any[]): void { const [a, b] = args; const c = args[2]; console.log(a, b, c, [c], `${a}`); }
anyParts(); anyParts("x"); anyParts(1, 2, 3);

function tag(texts: TemplateStringsArray, ...values: unknown[]): string {
  let out = "";
  for (let i = 0; i < texts.length; i++) out += texts[i] + (i < values.length ? `[${values[i]}]` : "");
  return out;
}
console.log(tag`a${1}b${"c"}d`, tag`x`, tag`${true}`);
function join(sep: string, ...xs: unknown[]): string {
  let out = "";
  for (let i = 0; i < xs.length; i++) out += (i ? sep : "") + String(xs[i]);
  return out;
}
console.log(join("-", 1, "a", true, 2.5), join(","));
const stack: unknown[] = [];
const top = stack[stack.length - 1];
console.log(top, top === undefined, stack[0] == null, stack.pop());
stack.push("p");
console.log(stack[stack.length - 1], stack[stack.length - 2]);

// what goes in says what the elements of any[] are
const counts = new Array(3).fill(0);
for (const x of [1, 2, 2]) counts[x]++;
const total = counts[1] + counts[2];
console.log(counts, total, counts[2] > 1);
