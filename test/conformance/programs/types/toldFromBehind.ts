// Null and undefined of functions and classes that stand behind their uses.
console.log([take("a")], `${take("b")}`); use();
function use() {
  const s = new Late<string>(); console.log([s.pop()], s.pop()); s.items.push("q"); console.log([s.pop()]);
}
function take(x: string): string | null | undefined { if (x === "a") return x; return inner(x); }
function inner(x: string): string | null | undefined { return x.length > 5 ? x : null; }
class Late<T> { items: T[] = []; pop() { if (this.items.length === 0) return null; return this.items.pop(); } }
