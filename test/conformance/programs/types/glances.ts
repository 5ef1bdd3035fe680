// Casts that only look at a value are no claim about it
interface Person { name: string; age: number; tags?: string[] }
function isPerson(v: unknown): v is Person {
  const p = v as Person;
  return typeof p === "object" && p !== null && typeof p.name === "string" && typeof p.age === "number" && (p.tags === undefined || Array.isArray(p.tags));
}
const inputs: unknown[] = [{ name: "a", age: 1 }, { name: "b" }, { name: "c", age: "x" }, null, 5, "text", [1, 2], { name: "d", age: 3, tags: ["t"] }, { name: "e", age: 3, tags: "no" }, undefined, true];
for (const i of inputs) console.log(isPerson(i) ? `${i.name} ${i.age} ${i.tags?.length ?? 0}` : "no");
class Circle { kind = "circle"; constructor(public r: number) {} area(): number { return this.r ** 2; } }
class Square { kind = "square"; constructor(public s: number) {} }
type Shape = Circle | Square;
const isCircle = (s: Shape): s is Circle => (s as Circle).r !== undefined;
const hasArea = (s: Shape): boolean => typeof (s as Circle).area === "function";
for (const s of [new Circle(2), new Square(3)] as Shape[]) console.log(s.kind, isCircle(s) ? s.area() : s.s, hasArea(s));
function describe(v: unknown): string {
  const e = v as { code?: string; message: string };
  if (e && e.code === "ENOENT") return "missing: " + e.message;
  if (!e || e.message === undefined) return "no message";
  return e.message.toUpperCase();
}
console.log(describe({ code: "ENOENT", message: "f" }), describe({ message: "m" }), describe(3), describe(null), describe(new Error("err")));
try { throw Object.assign(new Error("x"), { code: "EACCES" }); } catch (err) {
  if ((err as { code?: string }).code === "EACCES") console.log("access");
  if ((err as { code?: string }).code === "ENOENT") console.log("never");
  console.log((err as Error).message);
}
interface Lion { roar(): string } interface Mouse { squeak(): string }
function talk(a: Lion | Mouse): string {
  if ((a as Lion).roar) return (a as Lion).roar();
  return (a as Mouse).squeak();
}
console.log(talk({ roar: () => "ROAR" }), talk({ squeak: () => "eek" }));
function lie(v: unknown): string {
  const p = v as Person;
  if (p.age === 1) return "one";
  try { return p.name + p.age; } catch (e) { return e instanceof TypeError ? "type" : "other"; }
}
console.log(lie({ name: "n", age: 2 }), lie({ age: 1 }));
