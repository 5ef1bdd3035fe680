const trace: string[] = [];
function t<T>(name: string, value: T): T {
  trace.push(name);
  return value;
}
function show(label: string): void {
  console.log(label, trace.join(" "));
  trace.length = 0;
}
const arr = [10, 20, 30];
t("obj", arr)[t("index", 1)]! += t("value", 5);
show("compound");
console.log(arr.join());
let i = 1;
i = i++ + ++i;
console.log(i);
function f(a: number, b: number): string {
  return `${a},${b}`;
}
let x = 1;
console.log(f(x, (x = 2)), x);
let y = 1;
const pair = [y, (y += 5), y++, y];
console.log(pair.join());
const o = { a: t("a", 1), ["b" + t("key", "")]: t("b", 2) };
show("literal");
console.log(Object.keys(o).length);
console.log(t("left", 1) + t("right", 2) * t("third", 3));
show("binary");
console.log(t("no", false) && t("never", true), t("yes", true) || t("never", false), t<null | number>("none", null) ?? t("then", 1));
show("short");
const target: { v?: number } = {};
target.v ??= t("assigned", 3);
target.v ??= t("skipped", 4);
show("logical");
console.log(target.v);
let a = 1;
let b = 2;
[a, b] = [b, a];
console.log(a, b);
const box = { n: 0 };
function getBox(): { n: number } {
  trace.push("getBox");
  return box;
}
getBox().n++;
getBox().n *= 5;
console.log(getBox().n--, box.n);
show("member");
console.log((t("comma1", 1), t("comma2", 2)));
show("comma");
const k = 3;
const r = k > 2 ? t("cond", "big") : t("else", "small");
show(r);
let s = "a";
s += s + (s = "b");
console.log(s);
const m = [1, 2, 3];
let j = 0;
m[j++] = m[j]! + j;
console.log(m.join(), j);
