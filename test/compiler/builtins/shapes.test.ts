import { describe, it } from "vitest";
import { program } from "../../conformance/program.js";

/** Built-ins that must stay what a MicroPython programmer would write. */
describe("arrays", () => {
  it("append, extend, slices, len", () =>
    program`
      const a = [1, 2];
      a.push(3);
      a.push(...[4, 5]);
      a.push(6, 7);
      console.log(a.length);
      const b = a.slice(1, -1);
      const c = a.slice();
      b.reverse();
      c.unshift(0);
    `.becomes(`
      a = [1, 2]
      a.append(3)
      a.extend([4, 5])
      a.extend((6, 7))
      print(len(a))
      b = a[1:-1]
      c = a[:]
      b.reverse()
      c.insert(0, 0)
    `));
  it("comprehensions, where the callback can't change the array", () =>
    program`
      const a = [1, 2, 3];
      const b = a.map((x) => x * 2);
      const c = a.filter((x) => x > 1).map((x, i) => x + i);
      const d = a.some((x) => x > 2) && a.every((x) => x > 0);
      const e = Array.from({ length: 4 }, (_, i) => i * i);
      export { b, c, d, e };
    `.becomes(`
      a = [1, 2, 3]
      b = [x * 2 for x in a]
      c = [x + i for i, x in enumerate([x for x in a if x > 1])]
      d = any(x > 2 for x in a) and all(x > 0 for x in a)
      e = [i * i for i in range(4)]
    `));
  it("sorts numbers and texts with Python's sort, and joins texts", () =>
    program`
      const words = ["b", "a"];
      words.sort();
      const numbers = [2, 1];
      numbers.sort((a, b) => b - a);
      console.log(words.join(", "));
      console.log(numbers.join());
    `.becomes(`
      words = ["b", "a"]
      words.sort()
      numbers = [2, 1]
      numbers.sort(reverse=True)
      print(", ".join(words))
      print(",".join([str(x) for x in numbers]))
    `));
});

describe("strings and numbers", () => {
  it("Python's own methods", () =>
    program`
      const s = "a,b";
      console.log(s.length, s.split(","), s.startsWith("a"), s.includes("b"), s.indexOf("b"), s.slice(1), "-".repeat(3));
      console.log(s.replaceAll(",", ";"));
      console.log((255).toString(16), s);
    `.becomes(`
      s = "a,b"
      log(len(s), s.split(","), s.startswith("a"), "b" in s, s.find("b"), s[1:], "-" * 3)
      print(s.replace(",", ";"))
      print("%x" % 255, s)
    `));
  it("Math of ints", () =>
    program`
      export function f(a: number[], n: number): void {
        const i = a.length;
        console.log(Math.floor(i / 2), Math.max(i, 3), Math.abs(i), Math.floor(n));
      }
    `.becomes(`
      def f(a, n):
          i = len(a)
          print(i // 2, max(i, 3), abs(i), show(math_floor(n)))
    `));
});

describe("console.log", () => {
  it("is print where it prints alike", () =>
    program`
      const name = "x";
      const count = 3;
      const ok = count > 2;
      console.log("name", name, count);
      console.log(ok, undefined, 10n);
      console.log();
    `.becomes(`
      name = "x"
      count = 3
      ok = count > 2
      print("name", name, count)
      print("true" if ok else "false", "undefined", "%dn" % 10)
      print()
    `));
  it("says what None is", () =>
    program`
      const a: (number | null)[] = [1, null];
      const b: (string | undefined)[] = ["x", undefined];
      console.log(a);
      console.log(b);
      console.log(a, b);
    `.becomes(`
      a = [1, None]
      b = ["x", None]
      log(a, none="null")
      log(b)
      log(inspect(a, "null"), b)
    `));
});
